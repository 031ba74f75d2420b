import { expect, test, vi } from 'vitest'
import type { CachedToken } from '../src/cache/cached-token.ts'
import { createTokenCache } from '../src/cache/token-cache.ts'
import { SignInUnavailableError } from '../src/index.ts'
import { clockAt, deferred, mapStore, minutes } from './entra.ts'

function set(store = mapStore()) {
  const clock = clockAt()
  const warn = vi.fn()
  const cache = createTokenCache({ now: clock.now, store, warn })
  const tokenOf = (token: string, mfa = true): CachedToken => ({
    token,
    issuedOn: clock.now(),
    refreshOn: clock.now() + minutes(50),
    expiresOn: clock.now() + minutes(60),
    mfa,
  })
  return { cache, clock, store, tokenOf, warn }
}

const failure = new SignInUnavailableError('Down', { remedy: 'Wait.' })

test('gives the same token until it is time to renew it', async () => {
  const { cache, clock, tokenOf } = set()
  const renew = vi.fn(async () => tokenOf('one'))
  await cache.get('key', renew)
  clock.advance(minutes(49))
  expect((await cache.get('key', renew)).token).toBe('one')
  expect(renew).toHaveBeenCalledOnce()
})

test('renews in the background from the soft limit on, and gives the old token meanwhile', async () => {
  const { cache, clock, tokenOf } = set()
  await cache.get('key', async () => tokenOf('one'))
  clock.advance(minutes(51))
  const coming = deferred<CachedToken>()
  const renew = vi.fn(() => coming.promise)
  expect((await cache.get('key', renew)).token).toBe('one')
  expect((await cache.get('key', renew)).token).toBe('one')
  await vi.waitFor(() => expect(renew).toHaveBeenCalledExactlyOnceWith(true))
  coming.resolve(tokenOf('two'))
  await vi.waitFor(async () => expect((await cache.get('key', renew)).token).toBe('two'))
  expect(renew).toHaveBeenCalledOnce()
})

test('lets callers wait from the hard limit on', async () => {
  const { cache, clock, tokenOf } = set()
  await cache.get('key', async () => tokenOf('one'))
  clock.advance(minutes(58) + 1)
  expect((await cache.get('key', async () => tokenOf('two'))).token).toBe('two')
})

test('one renewal for a key is under way at a time', async () => {
  const { cache, tokenOf } = set()
  const coming = deferred<CachedToken>()
  const renew = vi.fn(() => coming.promise)
  const all = Array.from({ length: 50 }, () => cache.get('key', renew))
  const other = vi.fn(async () => tokenOf('other'))
  expect((await cache.get('other', other)).token).toBe('other')
  coming.resolve(tokenOf('one'))
  expect(new Set((await Promise.all(all)).map(({ token }) => token))).toEqual(new Set(['one']))
  expect(renew).toHaveBeenCalledOnce()
})

test('a failed renewal fails everybody who waits, once, and not the next', async () => {
  const { cache, tokenOf } = set()
  const renew = vi.fn(() => Promise.reject<CachedToken>(failure))
  const outcomes = await Promise.allSettled([cache.get('key', renew), cache.get('key', renew)])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(renew).toHaveBeenCalledOnce()
  expect((await cache.get('key', async () => tokenOf('one'))).token).toBe('one')
})

test('a renewal that fails in the background warns, pauses and is tried again', async () => {
  const { cache, clock, tokenOf, warn } = set()
  await cache.get('key', async () => tokenOf('one'))
  clock.advance(minutes(51))
  const failing = vi.fn(() => Promise.reject<CachedToken>(failure))
  await cache.get('key', failing)
  await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce())
  expect(warn.mock.calls[0]?.[0]).toMatchObject({ kind: 'refresh-failed', error: failure })
  expect((await cache.get('key', failing)).token).toBe('one')
  expect(failing).toHaveBeenCalledOnce()
  clock.advance(30_000)
  const renew = vi.fn(async () => tokenOf('two'))
  await cache.get('key', renew)
  await vi.waitFor(() => expect(renew).toHaveBeenCalledOnce())
})

test('who has to wait for a renewal that fails in the background gets one of their own', async () => {
  const { cache, clock, tokenOf } = set()
  await cache.get('key', async () => tokenOf('one'))
  clock.advance(minutes(51))
  const fails = deferred()
  const background = vi.fn(() => fails.promise.then(() => Promise.reject(failure)))
  await cache.get('key', background)
  await vi.waitFor(() => expect(background).toHaveBeenCalled())
  clock.advance(minutes(20))
  const renew = vi.fn(async () => tokenOf('two'))
  const waiting = cache.get('key', renew)
  fails.resolve()
  expect((await waiting).token).toBe('two')
  expect(renew).toHaveBeenCalledExactlyOnceWith(false)
})

test('an abort ends the waiting of one caller, and not the renewal', async () => {
  const { cache, tokenOf } = set()
  const coming = deferred<CachedToken>()
  const controller = new AbortController()
  const aborted = cache.get('key', () => coming.promise, { signal: controller.signal })
  const other = cache.get('key', () => coming.promise)
  controller.abort(new Error('enough'))
  await expect(aborted).rejects.toThrow('enough')
  coming.resolve(tokenOf('one'))
  expect((await other).token).toBe('one')
})

test('a token of a process whose clock is ahead is believed within five minutes', async () => {
  const { cache, clock, store, tokenOf } = set()
  clock.advance(minutes(4))
  const ahead = JSON.stringify(tokenOf('ahead'))
  clock.advance(minutes(-4))
  store.map.set('key', ahead)
  expect((await cache.get('key', async () => tokenOf('own'))).token).toBe('ahead')

  clock.advance(minutes(60))
  store.map.set('far', JSON.stringify(tokenOf('far-ahead')))
  clock.advance(minutes(-60))
  expect((await cache.get('far', async () => tokenOf('own'))).token).toBe('own')
})

test('a clock that is put back does not keep a token alive', async () => {
  const { cache, clock, tokenOf } = set()
  await cache.get('key', async () => tokenOf('one'))
  clock.advance(minutes(-600))
  expect((await cache.get('key', async () => tokenOf('two'))).token).toBe('two')
})

test('what is no token in the store is passed over', async () => {
  const { cache, store, tokenOf } = set(
    mapStore([
      ['key', 'null'],
      ['other', '{'],
    ]),
  )
  expect((await cache.get('key', async () => tokenOf('one'))).token).toBe('one')
  expect((await cache.get('other', async () => tokenOf('two'))).token).toBe('two')
  expect(store.map.get('key')).toContain('one')
})

test('a token without MFA is not shared in the place of one that has it', async () => {
  const { cache, clock, store, tokenOf } = set()
  await cache.get('key', async () => tokenOf('with'))
  clock.advance(minutes(1))
  const challenge = '{}'
  expect((await cache.get('key', async () => tokenOf('without', false), { challenge })).token).toBe(
    'without',
  )
  expect(store.map.get('key')).toContain('with"')
})

test('a store that fails does not fail the call', async () => {
  const warn = vi.fn()
  const broken = () => {
    throw new Error('planted-secret')
  }
  const store = { get: broken, set: broken, delete: broken }
  const { clock, tokenOf } = set()
  const cache = createTokenCache({ now: clock.now, store, warn })
  expect((await cache.get('key', async () => tokenOf('one'))).token).toBe('one')
  expect(warn).toHaveBeenCalledWith(expect.objectContaining({ kind: 'store-failed' }))
  expect(JSON.stringify(warn.mock.calls)).not.toContain('planted')
})
