import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createGuard, type GuardOptions } from '../src/index.ts'
import {
  type Authority,
  createAuthority,
  keysUrl,
  optionsFor,
  otherTenant,
} from './support/authority.ts'

let authority: Authority
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 })
  authority = await createAuthority()
})
afterEach(() => {
  vi.useRealTimers()
})

const guardWith = (options: Partial<GuardOptions> = {}) => {
  const guard = createGuard({ ...optionsFor(authority), ...options })
  return async (token: string) => {
    const result = await guard.verify(token)
    return result.ok ? 'accepted' : result.reason
  }
}
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms)

test('keys are fetched once, from the address of the tenant', async () => {
  const check = guardWith()
  const token = await authority.token()
  expect(authority.asked).toEqual([])
  expect(await Promise.all([check(token), check(token), check(token)])).toEqual(
    Array(3).fill('accepted'),
  )
  expect(authority.asked).toEqual([keysUrl()])
})

test('a rotated key is found after the cool-down, with one fetch', async () => {
  const check = guardWith()
  expect(await check(await authority.token())).toBe('accepted')
  await authority.rotate('second')
  const token = await authority.token()
  expect(await check(token)).toBe('key-unknown')
  pass(30_000)
  expect(await Promise.all([check(token), check(token)])).toEqual(['accepted', 'accepted'])
  expect(authority.asked).toHaveLength(2)
})

test('a withdrawn key stops to count when the key set is old', async () => {
  const check = guardWith()
  const token = await authority.token()
  expect(await check(token)).toBe('accepted')
  authority.keySets.set(keysUrl(), () => Response.json({ keys: [] }))
  expect(await check(token)).toBe('accepted')
  pass(600_000)
  expect(await check(token)).toBe('key-unknown')
})

test('unknown keys do not make a guard fetch again and again', async () => {
  const check = guardWith({ keys: { cooldownMs: 60_000 } })
  await check(await authority.token())
  for (let count = 0; count < 20; count += 1) {
    expect(await check(await authority.token({}, { kid: `made-up-${count}` }))).toBe('key-unknown')
  }
  expect(authority.asked).toHaveLength(1)
})

test('tenants that are not allowed cause no fetch', async () => {
  const check = guardWith()
  for (const tid of [otherTenant, '..', 'common', 'x/../y']) {
    expect(await check(await authority.token({ tid }))).toBe('tenant-not-allowed')
  }
  expect(authority.asked).toEqual([])
})

test.each<[why: string, answer: () => Response | Promise<Response>]>([
  ['an error', () => new Response('no', { status: 500 })],
  [
    'a redirect',
    () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
  ],
  ['a page', () => new Response('<html>')],
  ['a document without keys', () => Response.json({ error: 'x' })],
  ['keys that are no list', () => Response.json({ keys: {} })],
  ['far too many bytes', () => new Response(new Uint8Array(1_000_000))],
  ['a broken connection', () => Promise.reject(new TypeError('fetch failed'))],
])("%s instead of keys is not the token's fault: 503", async (_, answer) => {
  authority.keySets.set(keysUrl(), answer)
  const result = await createGuard(optionsFor(authority)).verify(await authority.token())
  expect(result).toMatchObject({ ok: false, status: 503, reason: 'keys-unavailable' })
})

test('an outage is not made worse, and is over when it is over', async () => {
  const check = guardWith()
  const token = await authority.token()
  const works = authority.keySets.get(keysUrl())
  authority.keySets.set(keysUrl(), () => new Response(null, { status: 500 }))
  for (let count = 0; count < 5; count += 1) expect(await check(token)).toBe('keys-unavailable')
  expect(authority.asked).toHaveLength(1)
  if (works) authority.keySets.set(keysUrl(), works)
  pass(5_000)
  expect(await check(token)).toBe('accepted')
})

test('a key set that never comes is given up, even by a fetch that does not listen', async () => {
  authority.keySets.set(keysUrl(), () => new Promise(() => {}))
  const check = guardWith({ keys: { timeoutMs: 5 } })
  expect(await check(await authority.token())).toBe('keys-unavailable')
})

test('a key set whose body never ends is given up', async () => {
  authority.keySets.set(keysUrl(), () => new Response(new ReadableStream({ pull: () => {} })))
  const check = guardWith({ keys: { timeoutMs: 5 } })
  expect(await check(await authority.token())).toBe('keys-unavailable')
})
