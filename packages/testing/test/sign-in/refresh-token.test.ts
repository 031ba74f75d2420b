import { expect, test } from 'vitest'
import type { PersonaId } from '../../src/index.ts'
import { createMockTenant } from '../../src/index.ts'
import { askForToken, claimsOf, partnerCenter, redeem } from '../support/sign-in.ts'

const day = 24 * 60 * 60_000

test("answers Partner Center's documented form with numbers as text", async () => {
  const tenant = createMockTenant({ now: Date.UTC(2026, 4, 1) })
  const { status, body } = await redeem(tenant, tenant.refreshToken('admin-agent/entra'))
  expect(status).toBe(200)
  expect(body).toMatchObject({
    token_type: 'Bearer',
    scope: 'user_impersonation',
    expires_in: '3900',
    not_before: String(Date.UTC(2026, 4, 1) / 1000),
    resource: partnerCenter,
  })
})

test('the token is one that the service takes, and says who signed in and how', async () => {
  const tenant = createMockTenant()
  const answer = await redeem(tenant, tenant.refreshToken('sales-agent/third-party'))
  expect(claimsOf(answer)).toMatchObject({
    aud: partnerCenter,
    amr: ['pwd', 'fed', 'mfa'],
    appid: tenant.apps.confidential.clientId,
    appidacr: '1',
    tid: tenant.tenantId,
    upn: tenant.account('sales-agent/third-party').userPrincipalName,
    ver: '1.0',
  })
  const response = await tenant.fetch(`${partnerCenter}/v1/customers`, {
    headers: { Authorization: `Bearer ${answer.body.access_token}` },
  })
  expect(response.status).toBe(200)
  expect(tenant.requests.at(-1)?.persona).toBe('sales-agent/third-party')
})

test('carries the MFA of the sign-in that it was made at, however often it is exchanged', async () => {
  const tenant = createMockTenant()
  let refreshToken = tenant.refreshToken('admin-agent/entra', { mfa: 'skip' })
  for (const _ of [1, 2, 3]) {
    const answer = await redeem(tenant, refreshToken)
    expect(claimsOf(answer).amr).toEqual(['pwd'])
    refreshToken = answer.body.refresh_token
  }
})

test('gives a new one each time, and leaves the old one valid', async () => {
  const tenant = createMockTenant()
  const first = tenant.refreshToken('admin-agent/entra')
  const second = (await redeem(tenant, first)).body.refresh_token
  const third = (await redeem(tenant, first)).body.refresh_token
  expect(new Set([first, second, third]).size).toBe(3)
  expect((await redeem(tenant, second)).status).toBe(200)
})

test('one token serves every resource that the application uses', async () => {
  const tenant = createMockTenant()
  const refreshToken = tenant.refreshToken('admin-agent/entra')
  const graph = await askForToken(tenant, {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    scope: 'https://graph.microsoft.com/.default offline_access',
  })
  expect(claimsOf(graph).aud).toBe('https://graph.microsoft.com')
  expect(graph.body.expires_in).toBe(3900)
  expect(claimsOf(await redeem(tenant, graph.body.refresh_token)).aud).toBe(partnerCenter)
})

test('lives ninety days, and each new one again', async () => {
  const tenant = createMockTenant()
  const first = tenant.refreshToken('admin-agent/entra')
  tenant.clock.advance(89 * day)
  const second = (await redeem(tenant, first)).body.refresh_token
  tenant.clock.advance(day)
  expect((await redeem(tenant, first)).body).toMatchObject({
    error: 'invalid_grant',
    error_codes: [700082],
    suberror: 'bad_token',
  })
  expect((await redeem(tenant, second)).status).toBe(200)
})

test('is over once the sessions are revoked, and for that user alone', async () => {
  const tenant = createMockTenant()
  const [one, other] = [
    tenant.refreshToken('admin-agent/entra'),
    tenant.refreshToken('sales-agent/entra'),
  ]
  tenant.revokeSessions('admin-agent/entra')
  expect((await redeem(tenant, one)).body.error_codes).toEqual([50173])
  expect((await redeem(tenant, other)).status).toBe(200)
  expect((await redeem(tenant, tenant.refreshToken('admin-agent/entra'))).status).toBe(200)
})

test('is worth nothing to another application, nor when it is made up', async () => {
  const tenant = createMockTenant()
  const { clientId } = tenant.registerApp()
  const foreign = tenant.refreshToken('admin-agent/entra', { clientId })
  expect((await redeem(tenant, foreign)).body).toMatchObject({ error: 'invalid_grant' })
  expect((await redeem(tenant, '1.made-up')).body).toMatchObject({ error: 'invalid_grant' })
})

test('a token for the application itself tells the groups that its user is in', async () => {
  const tenant = createMockTenant()
  const { applicationIdUri } = tenant.apps.confidential
  const groupsOf = async (persona: PersonaId) =>
    claimsOf(await redeem(tenant, tenant.refreshToken(persona), { resource: applicationIdUri }))
      .groups
  expect(await groupsOf('helpdesk-agent/entra')).toEqual([tenant.groups.helpdeskAgents])
  expect(await groupsOf('sales-agent/none')).toEqual([tenant.groups.salesAgents])
  expect(await groupsOf('billing-admin/entra')).toBeUndefined()
  const forPartnerCenter = await redeem(tenant, tenant.refreshToken('admin-agent/entra'))
  expect(claimsOf(forPartnerCenter).groups).toBeUndefined()
})
