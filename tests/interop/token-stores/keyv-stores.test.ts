import { encryptedStore, type StoreKey, secureApplicationModel } from '@partnergate/auth'
import { createMockTenant } from '@partnergate/testing'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { contentsOf } from './contents.ts'
import { cannotRun, createPlaces } from './servers.ts'
import { openStore, type StoreName, storeNames } from './stores.ts'

const hours = (count: number) => count * 3_600_000
const scope = 'https://api.partnercenter.microsoft.com/.default'
const key = (id: string, byte: number): StoreKey => ({ id, key: new Uint8Array(32).fill(byte) })
const [old, current] = [key('2026-05', 1), key('2026-11', 2)]

// The first test of a kind waits for its server to start.
vi.setConfig({ testTimeout: 30_000 })
const places = createPlaces()
afterAll(() => places.close())

/** One process after the other: each opens the store anew. */
async function start(name: StoreName, account: string) {
  const tenant = createMockTenant()
  const { tenantId, fetch, apps, clock } = tenant
  const at = await places.of(name)
  const seed = tenant.refreshToken('admin-agent/entra')
  const onWarning = vi.fn()
  const open = async (keys: readonly StoreKey[] = [current], refreshToken?: string) => {
    const { store, close } = await openStore(name, at)
    onTestFinished(close)
    const encrypted = encryptedStore(store, keys)
    const { clientId, clientSecret } = apps.confidential
    const credential = secureApplicationModel({
      ...{ tenantId, clientId, clientSecret, refreshToken, fetch, onWarning },
      ...{ now: clock.now, store: encrypted, account: `${name} ${account}` },
    })
    return { credential, store: encrypted }
  }
  return { tenant, at, seed, open, onWarning }
}

for (const name of storeNames) {
  describe.skipIf(cannotRun(name))(name, () => {
    test('keeps a sign-in for the next process, and lets nobody read it', async () => {
      const { tenant, at, seed, open, onWarning } = await start(name, 'sign-in')
      const first = await open([current], seed)
      const { token } = await first.credential.getToken(scope)
      const requests = tenant.signInRequests.length

      const second = await open()
      expect((await second.credential.getToken(scope)).token).toBe(token)
      expect(tenant.signInRequests).toHaveLength(requests)
      tenant.clock.advance(hours(2))
      expect((await second.credential.getToken(scope)).token).not.toBe(token)

      const contents = await contentsOf(name, at)
      expect(contents).toContain('eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwia2lkIjoiMjAyNi0xMSJ9..')
      for (const secret of [seed, token, token.split('.')[1]])
        expect(contents).not.toContain(secret)
      expect(onWarning).not.toHaveBeenCalled()
    })

    test('is rotated to a new key without a new sign-in', async () => {
      const { tenant, seed, open } = await start(name, 'rotation')
      await (await open([old], seed)).credential.getToken(scope)
      tenant.clock.advance(hours(2))
      await (await open([current, old])).credential.getToken(scope)
      tenant.clock.advance(hours(2))
      await expect((await open([old])).credential.getToken(scope)).rejects.toMatchObject({
        code: 'ERR_TOKEN_STORE',
      })
      await (await open([current])).credential.getToken(scope)
    })

    test('takes tokens for many scopes, and lets go of what has ended', async () => {
      const { tenant, seed, open, onWarning } = await start(name, 'scopes')
      const scopes = ['ReadWrite.All', 'Read.All', 'ReadBasic.All', 'Manage.All'].map(
        right => `https://graph.microsoft.com/DelegatedAdminRelationship.${right}`,
      )
      const { token } = await (await open([current], seed)).credential.getToken(scopes)
      const requests = tenant.signInRequests.length
      const { credential, store } = await open()
      expect((await credential.getToken(scopes)).token).toBe(token)
      expect(tenant.signInRequests).toHaveLength(requests)
      expect(onWarning).not.toHaveBeenCalled()

      await store.set('short-lived', 'value', 20)
      await vi.waitFor(async () => expect(await store.get('short-lived')).toBeUndefined())
    })

    test('forgets a user who is signed out', async () => {
      const { seed, open } = await start(name, 'sign-out')
      const { store } = await open([current], seed)
      await store.set('a sign-in', 'value')
      await store.delete('a sign-in')
      expect(await (await open()).store.get('a sign-in')).toBeUndefined()
    })
  })
}
