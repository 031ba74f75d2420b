import { expect, test } from 'vitest'
import type { MockTenant, Persona } from '../../src/index.ts'
import { createMockTenant } from '../../src/index.ts'
import { claimsOf, redeem } from '../support/sign-in.ts'

const graph = 'https://graph.microsoft.com'

/** Of four customers, the first has DAP and GDAP, the second GDAP alone, the fourth neither. */
const customerAt = ({ customers }: MockTenant, index: number) => customers[index]?.id ?? ''

function enter(tenant: MockTenant, at: string, persona: Persona = 'admin-agent/entra') {
  return redeem(tenant, tenant.refreshToken(persona), { resource: graph, at })
}

test.each([0, 1])("a partner's user gets tokens of a customer's tenant (%s)", async index => {
  const tenant = createMockTenant()
  const at = customerAt(tenant, index)
  tenant.grantConsent(tenant.apps.confidential.clientId, at)
  const answer = await enter(tenant, at)
  expect(claimsOf(answer)).toMatchObject({
    aud: graph,
    tid: at,
    iss: `https://sts.windows.net/${at}/`,
    idp: `https://sts.windows.net/${tenant.tenantId}/`,
    amr: ['pwd', 'mfa'],
  })
  expect(claimsOf(answer).wids).not.toHaveLength(0)
  expect(claimsOf(answer).oid).not.toBe(tenant.account('admin-agent/entra').objectId)
})

test('needs consent for the application in that tenant', async () => {
  const tenant = createMockTenant()
  const at = customerAt(tenant, 1)
  expect((await enter(tenant, at)).body).toMatchObject({
    error: 'invalid_grant',
    error_codes: [65001],
    suberror: 'consent_required',
  })
  const { clientId } = tenant.apps.confidential
  tenant.grantConsent(clientId, at)
  expect((await enter(tenant, at)).status).toBe(200)
  tenant.revokeConsent(clientId, at)
  expect((await enter(tenant, at)).status).toBe(400)
})

test('needs a relationship that gives the user a role', async () => {
  const tenant = createMockTenant()
  for (const [index, persona] of [
    [3, 'admin-agent/entra'],
    [1, 'sales-agent/entra'],
    [0, 'billing-admin/entra'],
  ] as const) {
    const at = customerAt(tenant, index)
    tenant.grantConsent(tenant.apps.confidential.clientId, at)
    expect((await enter(tenant, at, persona)).body.error_codes).toEqual([50020])
  }
})

test("a customer's tenant is also known by its domain", async () => {
  const tenant = createMockTenant()
  const [customer] = tenant.customers
  tenant.grantConsent(tenant.apps.confidential.clientId, customer?.id)
  expect(claimsOf(await enter(tenant, customer?.domain ?? '')).tid).toBe(customer?.id)
})
