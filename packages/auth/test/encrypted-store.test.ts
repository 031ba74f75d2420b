import Keyv from 'keyv'
import { expect, test, vi } from 'vitest'
import { encryptedStore, secureApplicationModel, type TokenStore } from '../src/index.ts'
import { clientId, granted, mapStore, refused, scope, scriptedEntra, tenantId } from './entra.ts'

const keyOf = (byte: number) => new Uint8Array(32).fill(byte)
const old = { id: 'old', key: keyOf(1) }
const current = { id: 'current', key: keyOf(2) }

test('gives back what was set, and stores it so that nobody can read it', async () => {
  const inner = mapStore()
  const store = encryptedStore(inner, [current])
  await store.set('key', 'planted-secret')
  expect(await store.get('key')).toBe('planted-secret')
  expect([...inner.map.values()].join()).toMatch(/^eyJ[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/)
  expect(atob(inner.map.get('key')?.split('.')[0] ?? '')).toBe(
    '{"alg":"dir","enc":"A256GCM","kid":"current"}',
  )
  await store.delete('key')
  expect(await store.get('key')).toBeUndefined()
})

test('reads under every key of the list and writes under the first', async () => {
  const inner = mapStore()
  await encryptedStore(inner, [old]).set('key', 'value')
  const rotating = encryptedStore(inner, [current, old])
  expect(await rotating.get('key')).toBe('value')
  await rotating.set('key', 'value')
  expect(await encryptedStore(inner, [current]).get('key')).toBe('value')
  await expect(encryptedStore(inner, [old]).get('key')).rejects.toMatchObject({
    code: 'ERR_TOKEN_STORE',
  })
})

test('takes keys as bytes or as base64url', async () => {
  const inner = mapStore()
  await encryptedStore(inner, [current]).set('key', 'value')
  const text = Buffer.from(current.key).toString('base64url')
  expect(await encryptedStore(inner, [{ id: 'current', key: text }]).get('key')).toBe('value')
})

test.each([
  [[]],
  [[{ id: 'a', key: 'short' }]],
  [[{ id: '', key: keyOf(1) }]],
  [[{ id: 'a', key: new Uint8Array(16) }]],
])('refuses keys that are none (%#)', keys => {
  expect(() => encryptedStore(mapStore(), keys)).toThrow(TypeError)
})

test('notices a value that was altered, or moved to another key', async () => {
  const inner = mapStore()
  const store = encryptedStore(inner, [current])
  await store.set('mine', 'value')
  const sealed = inner.map.get('mine') ?? ''
  inner.map.set('yours', sealed)
  await expect(store.get('yours')).rejects.toMatchObject({ code: 'ERR_TOKEN_STORE' })
  const middle = sealed.length - 30
  const other = sealed[middle] === 'A' ? 'B' : 'A'
  inner.map.set('mine', sealed.slice(0, middle) + other + sealed.slice(middle + 1))
  await expect(store.get('mine')).rejects.toMatchObject({ code: 'ERR_TOKEN_STORE' })
  inner.map.set('mine', 'plain text')
  await expect(store.get('mine')).rejects.toMatchObject({ code: 'ERR_TOKEN_STORE' })
})

test('compares and sets where the store does', async () => {
  const store = encryptedStore(mapStore(), [current])
  expect(await store.compareAndSet?.('key', undefined, 'one')).toBe(true)
  expect(await store.compareAndSet?.('key', undefined, 'two')).toBe(false)
  expect(await store.compareAndSet?.('key', 'one', 'two')).toBe(true)
  expect(await store.get('key')).toBe('two')
  expect(encryptedStore(new Keyv(), [current]).compareAndSet).toBeUndefined()
})

function credentialOn(store: TokenStore | undefined, ...script: Parameters<typeof scriptedEntra>) {
  const { fetch, requests } = scriptedEntra(...script)
  const onWarning = vi.fn()
  const settings = { tenantId, clientId, clientSecret: 'the-secret', fetch, store, onWarning }
  return {
    credential: secureApplicationModel({ ...settings, refreshToken: 'first' }),
    settings,
    requests,
    onWarning,
  }
}

test('keeps a sign-in in a Keyv, encrypted', async () => {
  const map = new Map<string, string>()
  const keyv = new Keyv({ store: map })
  const { credential, settings } = credentialOn(
    encryptedStore(keyv, [current]),
    granted({ refresh_token: 'planted-refresh-token' }),
  )
  const { token } = await credential.getToken(scope)
  expect(JSON.stringify([...map])).not.toMatch(/planted|token-/)
  const next = secureApplicationModel({ ...settings, fetch: scriptedEntra(refused(1)).fetch })
  expect((await next.getToken(scope)).token).toBe(token)
})

test('keeps the sign-in in memory by default', async () => {
  const { credential, requests } = credentialOn(undefined, granted())
  await credential.getToken(scope)
  await credential.getToken(scope)
  expect(requests).toHaveLength(1)
})

test('a Keyv that cannot write is noticed, and the refresh token goes on serving from memory', async () => {
  let broken = true
  const map = new Map<string, string>()
  const failing = {
    get: (key: string) => map.get(key),
    set: (key: string, value: string) => {
      if (broken) return false
      map.set(key, value)
      return true
    },
    delete: (key: string) => map.delete(key),
  }
  const { credential, onWarning, requests } = credentialOn(
    failing,
    granted({ refresh_token: 'second', expires_in: 1 }),
    granted({ refresh_token: 'third' }),
  )
  await credential.getToken(scope)
  expect(onWarning).toHaveBeenCalledWith(expect.objectContaining({ kind: 'store-failed' }))
  expect(map.size).toBe(0)
  broken = false
  await credential.getToken(scope, { claims: '{"access_token":{}}' })
  expect(requests[1]?.form.refresh_token).toBe('second')
  expect([...map.values()].join()).toContain('third')
})

test('a store under another key is no reason to start over', async () => {
  const inner = mapStore()
  const { credential } = credentialOn(encryptedStore(inner, [old]), granted())
  await credential.getToken(scope)
  const before = new Map(inner.map)
  const { credential: other, requests } = credentialOn(encryptedStore(inner, [current]), granted())
  await expect(other.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_TOKEN_STORE',
    remedy: expect.stringContaining('Give the key that it was encrypted with'),
  })
  expect(requests).toHaveLength(0)
  expect(inner.map).toEqual(before)
})
