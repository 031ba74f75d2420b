import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { send } from './support/send.ts'
import { redeem } from './support/sign-in.ts'

const now = new Date('2026-05-05T10:00:00Z')
const url = 'https://api.partnercenter.microsoft.com/v1/customers'
const ask = (tenant: MockTenant, token: string) =>
  tenant.fetch(url, { headers: { Authorization: `Bearer ${token}` } })

test('a token that expires stays expired, and a new one passes', async () => {
  const tenant = createMockTenant({ now })
  const credential = tenant.credential('admin-agent/entra')
  const scope = 'https://api.partnercenter.microsoft.com/.default'
  const { token } = await credential.getToken(scope)
  expect((await ask(tenant, token)).status).toBe(200)

  tenant.fault({ operation: 'customers.list', expireToken: true })
  const refused = await ask(tenant, token)
  expect(refused.status).toBe(401)
  expect(refused.headers.get('WWW-Authenticate')).toContain('invalid_token')
  expect((await ask(tenant, token)).status).toBe(401)

  const renewed = await credential.getToken(scope)
  expect(renewed.token).not.toBe(token)
  expect((await ask(tenant, renewed.token)).status).toBe(200)
  tenant.reset()
  expect((await ask(tenant, token)).status).toBe(200)
})

test('a rotated key leaves old tokens good, a withdrawn one does not', async () => {
  const tenant = createMockTenant({ now })
  const old = await tenant.token('admin-agent/entra')
  tenant.fault({ rotateKeys: true })
  expect((await ask(tenant, old)).status).toBe(200)
  const next = await tenant.token('admin-agent/entra')
  expect(next.split('.')[0]).not.toBe(old.split('.')[0])

  tenant.fault({ rotateKeys: 'withdraw' })
  expect((await ask(tenant, next)).status).toBe(401)
  expect((await ask(tenant, old)).status).toBe(401)
  expect((await ask(tenant, await tenant.token('admin-agent/entra'))).status).toBe(200)
})

test('keys can be withdrawn by hand', async () => {
  const tenant = createMockTenant({ now })
  const old = await tenant.token('admin-agent/entra')
  tenant.rotateKeys({ withdraw: true })
  expect((await ask(tenant, old)).status).toBe(401)
  const keys = await tenant.fetch(
    `https://login.microsoftonline.com/${tenant.tenantId}/discovery/v2.0/keys`,
  )
  expect((await keys.json()).keys).toHaveLength(1)
})

test('a service whose clock is off judges tokens by it, and shows it in Date', async () => {
  const tenant = createMockTenant({ now })
  const token = await tenant.token('admin-agent/entra')
  tenant.fault({ clockSkewMs: 2 * 3_600_000 })
  const ahead = await ask(tenant, token)
  expect(ahead.status).toBe(401)
  expect(ahead.headers.get('Date')).toBe('Tue, 05 May 2026 12:00:00 GMT')
  tenant.fault({ clockSkewMs: -60_000 })
  expect((await ask(tenant, token)).status).toBe(401)
  tenant.fault({ clockSkewMs: 60_000 })
  expect((await ask(tenant, token)).status).toBe(200)
  const right = await ask(tenant, token)
  expect(right.headers.get('Date')).toBe('Tue, 05 May 2026 10:00:00 GMT')
})

test('a sign-in whose clock is off hands out tokens that are not valid yet', async () => {
  const tenant = createMockTenant({ now })
  tenant.fault({ operation: 'sign-in', clockSkewMs: 10 * 60_000 })
  const { body } = await redeem(tenant, tenant.refreshToken('admin-agent/entra'))
  expect((await ask(tenant, body.access_token)).status).toBe(401)
  tenant.clock.advance(10 * 60_000)
  expect((await ask(tenant, body.access_token)).status).toBe(200)
})

test('every answer has a Date of the tenant', async () => {
  const tenant = createMockTenant({ now })
  const refused = await tenant.fetch(url)
  const found = await send(tenant, 'customers.list')
  tenant.fault({ status: 500 })
  const failed = await send(tenant, 'customers.list')
  for (const { headers } of [refused, found, failed]) {
    expect(headers.get('Date')).toBe('Tue, 05 May 2026 10:00:00 GMT')
    expect(headers.get('MS-RequestId')).toBeTruthy()
  }
  await using server = await tenant.listen()
  const overWire = await fetch(`${server.url}/v1/customers`)
  expect(overWire.headers.get('Date')).toBe('Tue, 05 May 2026 10:00:00 GMT')
})

test('a token that passed is judged anew each time', async () => {
  const tenant = createMockTenant({ now })
  const token = await tenant.token('admin-agent/entra')
  expect((await ask(tenant, token)).status).toBe(200)
  tenant.fault({ clockSkewMs: -3_600_000 })
  expect((await ask(tenant, token)).status).toBe(401)
  expect((await ask(tenant, token)).status).toBe(200)
  tenant.clock.advance(3_900_000 - 1)
  expect((await ask(tenant, token)).status).toBe(200)
  tenant.clock.advance(1)
  expect((await ask(tenant, token)).status).toBe(401)
  expect((await ask(tenant, `${token.slice(0, -4)}AAAA`)).status).toBe(401)
})
