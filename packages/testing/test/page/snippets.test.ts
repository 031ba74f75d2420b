import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPartnerCenter } from '@partnergate/client'
import { createMockTenant, loadSnapshot, saveSnapshot } from '@partnergate/testing'
import { expect, onTestFinished, test } from 'vitest'
import { redeem } from '../support/sign-in.ts'

// What docs/mock-tenant.md shows: here it compiles and runs, and page.test.ts holds the two against each other.

const signedIn = () => {
  const tenant = createMockTenant()
  const pc = createPartnerCenter({
    credential: tenant.credential('admin-agent/entra'),
    fetch: tenant.fetch,
  })
  return { tenant, pc, customerId: tenant.customers[0]?.id ?? '' }
}

test('in process', async () => {
  const tenant = createMockTenant({ customers: 3 })
  const pc = createPartnerCenter({
    credential: tenant.credential('admin-agent/entra'),
    fetch: tenant.fetch,
  })
  const { items } = await pc.customers.list()
  expect(items.map(({ id }) => id)).toEqual(tenant.customers.map(({ id }) => id))
})

test('on a port', async () => {
  const { tenant } = signedIn()
  await using server = await tenant.listen()
  const response = await fetch(`${server.url}/v1/customers`, {
    headers: { Authorization: `Bearer ${await tenant.token('admin-agent/entra')}` },
  })
  expect(await response.json()).toMatchObject({ totalCount: 12 })
})

test('sign-in', async () => {
  const { tenant } = signedIn()
  const { clientId } = tenant.apps.public
  const url = new URL(`https://login.microsoftonline.com/${tenant.tenantId}/oauth2/v2.0/authorize`)
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: 'http://localhost',
    scope: 'https://api.partnercenter.microsoft.com/.default offline_access',
  }).toString()
  const back = tenant.signIn(url, 'admin-agent/entra')
  const code = back.searchParams.get('code')
  expect(code).not.toBeNull()
})

test('the switches of a directory', () => {
  const { tenant } = signedIn()
  const { clientId } = tenant.apps.public
  tenant.conditionalAccess({ requireMfa: true }) // a policy: 50076 without MFA
  tenant.conditionalAccess({ securityDefaults: true }) // 50079 for those who have none set up
  tenant.conditionalAccess({ mfaMaxAgeMs: 3_600_000 }) // 50078 when it is older
  tenant.revokeConsent(clientId) // 65001
  tenant.revokeSessions('admin-agent/entra') // 50173
  tenant.rotateKeys() // a new key signs; the old one stays in the key set for a day
  expect(tenant.signInRequests).toEqual([])
})

test('MFA in phases', async () => {
  const tenant = createMockTenant({ mfaEnforcement: 'report' })
  const pc = createPartnerCenter({
    credential: tenant.credential('sales-agent/none'),
    fetch: tenant.fetch,
    guard: 'off',
    validateMfa: true,
  })
  const { mfa } = await pc.customers.list().withResponse() // mfa.compliant is false
  tenant.enforceMfa(25) // a quarter of such requests is refused from now on
  tenant.enforceMfa('on') // 401 with 900421, each time
  expect(mfa.compliant).toBe(false)
  await expect(pc.customers.list()).rejects.toMatchObject({ code: 'ERR_MFA_REQUIRED' })
})

test('faults', async () => {
  const { tenant } = signedIn()
  tenant.fault({ operation: 'customers.get', status: 429, retryAfterSeconds: 2 })
  tenant.fault({ status: 503, html: true, times: 3 }) // a gateway's page
  tenant.fault({ operation: 'customers.carts.checkout', drop: 'after' }) // ordered, the answer is lost
  tenant.fault({ operation: 'customers.list', truncate: 'json' })
  tenant.fault({ expireToken: true, skip: 20 }) // in the middle of a run
  tenant.fault({ rotateKeys: 'withdraw' })
  tenant.fault({ clockSkewMs: 600_000 })
  tenant.fault({ rate: 0.1, seed: 7, oneOf: [{ drop: 'before' }, { status: 500 }] })
  const response = await tenant.fetch('https://api.partnercenter.microsoft.com/v1/invoices')
  expect(response.status).toBe(503)
})

test('throttling', async () => {
  const tenant = createMockTenant({
    throttling: { perPartner: { calls: 1000 }, perCustomer: { calls: 20, windowMs: 1000 } },
  })
  const headers = { Authorization: `Bearer ${await tenant.token('admin-agent/entra')}` }
  const url = `https://api.partnercenter.microsoft.com/v1/customers/${tenant.customers[0]?.id}`
  const calls = Array.from({ length: 21 }, () => tenant.fetch(url, { headers }))
  const statuses = (await Promise.all(calls)).map(({ status }) => status)
  expect(statuses.filter(status => status === 429)).toHaveLength(1)
})

test('the clock', async () => {
  const tenant = createMockTenant({ now: new Date('2026-06-15T09:00:00Z') })
  const refreshToken = tenant.refreshToken('admin-agent/entra')
  tenant.clock.advance(91 * 86_400_000) // subscriptions renew, carts expire, refreshToken is refused with 700082
  expect((await redeem(tenant, refreshToken)).body.error_codes).toEqual([700082])
})

test('snapshots', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mock-tenant-page-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'demo.json')
  const { tenant, pc, customerId } = signedIn()
  const before = tenant.snapshot()
  await pc.customers.update({ customerId, body: { allowDelegatedAccess: false } })
  tenant.restore(before)
  await saveSnapshot(file, before)
  const same = createMockTenant({ snapshot: await loadSnapshot(file) })
  expect(await pc.customers.get({ customerId })).toMatchObject({ allowDelegatedAccess: true })
  expect(same.customers).toEqual(tenant.customers)
})

test('webhooks', async () => {
  const received: unknown[] = []
  const receive = async (request: Request) => {
    received.push(await request.json())
    return new Response(null, { status: 200 })
  }
  const tenant = createMockTenant({
    webhookFetch: async (url, init) => receive(new Request(url, init)),
  })
  const pc = createPartnerCenter({
    credential: tenant.credential('admin-agent/entra'),
    fetch: tenant.fetch,
  })
  await pc.webhooks.registration.create({
    body: { WebhookUrl: 'https://partner.example/events', WebhookEvents: ['test-created'] },
  })
  await pc.webhooks.registration.validationEvents.create()
  await tenant.webhooks.settled()
  expect(received).toMatchObject([{ EventName: 'test-created' }])
})

test('the same each time', () => {
  const [one, other] = [createMockTenant({ seed: 'demo' }), createMockTenant({ seed: 'demo' })]
  expect(one.customers).toEqual(other.customers)
})
