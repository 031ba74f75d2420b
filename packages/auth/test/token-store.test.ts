import { expect, test, vi } from 'vitest'
import { encryptedStore, secureApplicationModel } from '../src/index.ts'
import { clientId, granted, mapStore, partnerCenter, scriptedEntra, tenantId } from './entra.ts'

const settings = {
  tenantId,
  clientId,
  clientSecret: 'the-secret',
  refreshToken: 'first',
  onWarning: () => {},
}
const scope = `${partnerCenter}/.default`
const silence = () => new Promise<never>(() => {})

test('a store that does not answer does not hold calls up for ever', async () => {
  const { fetch } = scriptedEntra(granted())
  const store = { get: silence, set: silence, delete: silence }
  const credential = secureApplicationModel({ ...settings, fetch, store, timeoutMs: 5 })
  await expect(credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_TOKEN_STORE',
    retryable: true,
  })
})

test('a store that stops to answer is asked once, and the sign-in goes on from memory', async () => {
  const { fetch, requests } = scriptedEntra(granted({ refresh_token: 'second' }), granted())
  const inner = mapStore()
  const asked = vi.fn()
  let up = true
  const store = {
    ...inner,
    get: (key: string) => {
      asked()
      return up ? inner.get(key) : silence()
    },
  }
  const onWarning = vi.fn()
  const credential = secureApplicationModel({ ...settings, fetch, store, onWarning, timeoutMs: 40 })
  await credential.getToken(scope)
  up = false
  asked.mockClear()
  await credential.getToken(`${partnerCenter}/other`)
  expect(requests[1]?.form.refresh_token).toBe('second')
  expect(asked).toHaveBeenCalledOnce()
  expect(onWarning).toHaveBeenCalledWith(expect.objectContaining({ kind: 'store-failed' }))
})

test('no key is longer than databases take, and long ones stay apart', async () => {
  const scopes = Array.from(
    { length: 12 },
    (_, n) => `https://graph.microsoft.com/Scope${n}.Read.All`,
  )
  const { fetch } = scriptedEntra(granted())
  const inner = mapStore()
  const store = encryptedStore(inner, [{ id: 'a', key: new Uint8Array(32) }])
  const credential = secureApplicationModel({ ...settings, fetch, store })
  await credential.getToken(scopes)
  await credential.getToken(scopes.slice(1))
  const keys = [...inner.map.keys()]
  expect(keys).toHaveLength(3)
  expect(Math.max(...keys.map(key => key.length))).toBeLessThanOrEqual(240)

  const next = secureApplicationModel({ ...settings, fetch: scriptedEntra().fetch, store })
  expect((await next.getToken(scopes)).token).toBe((await credential.getToken(scopes)).token)
  for (const key of keys) await store.delete(key)
  expect(inner.map.size).toBe(0)
})
