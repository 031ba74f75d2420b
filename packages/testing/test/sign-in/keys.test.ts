import { createLocalJWKSet, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import type { MockTenant } from '../../src/index.ts'
import { createMockTenant } from '../../src/index.ts'
import { login, partnerCenter } from '../support/sign-in.ts'

const keySet = async (tenant: MockTenant) =>
  (await tenant.fetch(`${login}/common/discovery/v2.0/keys`)).json()

const idsOf = ({ keys }: { keys: { kid: string }[] }) => keys.map(({ kid }) => kid)

test('signs with a new key once the keys are rotated, and publishes the old one for a day', async () => {
  const tenant = createMockTenant({ now: 0 })
  const before = await keySet(tenant)
  const old = await tenant.token('admin-agent/entra', { expiresInSeconds: 90_000 })
  tenant.rotateKeys()
  const during = await keySet(tenant)
  expect(idsOf(during)).toEqual([expect.any(String), ...idsOf(before)])

  const current = await tenant.token('admin-agent/entra')
  const currentDate = new Date(0)
  await jwtVerify(current, createLocalJWKSet(during), { currentDate })
  await jwtVerify(old, createLocalJWKSet(during), { currentDate })
  await expect(jwtVerify(current, createLocalJWKSet(before), { currentDate })).rejects.toThrow()

  tenant.clock.advance(24 * 60 * 60_000)
  expect(idsOf(await keySet(tenant))).toEqual(idsOf(during).slice(0, 1))
})

test('the service goes by the published keys', async () => {
  const tenant = createMockTenant({ now: 0 })
  const old = await tenant.token('admin-agent/entra', { expiresInSeconds: 90_000 })
  const call = async () => {
    const headers = { Authorization: `Bearer ${old}` }
    return (await tenant.fetch(`${partnerCenter}/v1/customers`, { headers })).status
  }
  tenant.rotateKeys()
  expect(await call()).toBe(200)
  tenant.clock.advance(24 * 60 * 60_000)
  expect(await call()).toBe(401)
})
