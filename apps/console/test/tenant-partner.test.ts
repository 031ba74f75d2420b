import { createMockTenant } from '@partnergate/testing'
import { expect, it, vi } from 'vitest'
import { readConfiguration } from '../src/server/configuration/read-configuration.ts'
import { createTenantPartner } from '../src/server/partner/tenant-partner.ts'
import type { CustomersPage } from '../src/shared/customers.ts'
import type { DelegationView } from '../src/shared/delegation.ts'
import type { GdapList } from '../src/shared/gdap.ts'
import type { Problem } from '../src/shared/problem.ts'
import type { ServiceHealth } from '../src/shared/service-health.ts'
import type { EnforcementView, TrialView } from '../src/shared/trials.ts'
import { openCalls } from './support/call-stream.ts'
import { createConsole } from './support/console-client.ts'

const readers = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b'

/** A console by the environment variables of a real partner, whose tenant is played behind the real addresses. */
function consoleOfTenant(variables: Readonly<Record<string, string>> = {}) {
  const tenant = createMockTenant({ seed: 'real partner', customers: 12 })
  vi.spyOn(globalThis, 'fetch').mockImplementation(tenant.fetch)
  const { clientId, clientSecret } = tenant.registerApp({
    redirectUris: ['http://localhost/auth/callback'],
  })
  const { tenant: configuration, policy } = readConfiguration({
    PARTNER_TENANT_ID: tenant.tenantId,
    PARTNER_CLIENT_ID: clientId,
    PARTNER_CLIENT_SECRET: clientSecret,
    PARTNER_ADMIN_AGENTS_GROUP: tenant.groups.adminAgents,
    PARTNER_HELPDESK_AGENTS_GROUP: tenant.groups.helpdeskAgents,
    PARTNER_SALES_AGENTS_GROUP: tenant.groups.salesAgents,
    ...variables,
  })
  if (!configuration) throw new Error('The variables name no tenant.')
  const works = { for: createTenantPartner(configuration, policy) }
  const console = createConsole({ works }, tenant)
  return { console, tenant }
}

it('sends people to the real sign-in page, and shows none of its own', async () => {
  const { console, tenant } = consoleOfTenant()
  const left = await console.send('GET', '/auth/sign-in')
  const page = new URL(left.headers.get('Location') ?? '')
  expect(page.origin).toBe('https://login.microsoftonline.com')
  expect(page.pathname).toBe(`/${tenant.tenantId}/oauth2/v2.0/authorize`)
  expect((await console.send('GET', `/entra${page.pathname}${page.search}`)).status).toBe(404)
})

it('signs in, reads as the user, and keeps the user’s roles', async () => {
  const { console, tenant } = consoleOfTenant()
  expect(await console.signIn('admin-agent/entra', { query: '?to=/customers' })).toBe('/customers')
  expect(await console.user()).toMatchObject({
    roles: ['admin-agent'],
    evidence: { mfa: 'entra' },
  })
  expect((await console.view()).kind).toBe('tenant')
  const { customers } = await console.answer<CustomersPage>('GET', '/api/customers')
  expect(customers).toHaveLength(12)
  const at = `/api/customers/${tenant.customers[0]?.id}`
  const { relationships } = await console.answer<GdapList>('GET', `${at}/gdap`)
  expect(relationships[0]).toMatchObject({ status: 'active' })
})

it('reads Service health as the application, for whoever has no MFA', async () => {
  const { console } = consoleOfTenant()
  await console.signIn('helpdesk-agent/none', { mfa: 'skip' })
  const health = await console.answer<ServiceHealth>('GET', '/api/service-health')
  expect(health.services).not.toEqual([])
})

it('steps up at the real sign-in page', async () => {
  const { console } = consoleOfTenant()
  await console.signIn('admin-agent/none', { mfa: 'skip' })
  const denied = await console.send('GET', '/api/customers')
  expect(await denied.json()).toMatchObject({ code: 'denied', denial: { stepUp: true } })
  await console.signIn('admin-agent/none', { query: '?step-up', mfa: 'register' })
  expect((await console.send('GET', '/api/customers')).status).toBe(200)
})

it.each([
  ['admin-agent/entra', {}, 'dap-only', 'user-license-dap'],
  // Who has no Entra MFA may not read GDAP relationships, and nobody reads them on their behalf.
  ['admin-agent/third-party', { MFA_EXCEPTION: 'true' }, 'unknown', 'user-license-gdap'],
] as const)(
  'holds %s to the row that their own reading shows',
  async (persona, variables, basis, row) => {
    const { console, tenant } = consoleOfTenant(variables)
    await console.signIn(persona)
    const at = `/api/customers/${tenant.customers[2]?.id}/delegation`
    expect(await console.answer<DelegationView>('GET', at)).toMatchObject({ basis, row })
  },
)

it('goes by the rules of its variables, which nobody changes from the page', async () => {
  const { console } = consoleOfTenant({ MFA_EXCEPTION: 'true' })
  await console.signIn('sales-agent/third-party')
  expect((await console.send('GET', '/api/customers')).status).toBe(200)
  const change = await console.send('PATCH', '/api/console/policy', { exception: false })
  expect(change.status).toBe(403)
  expect(((await change.json()) as Problem).detail).toContain('MFA_EXCEPTION')
  expect((await console.view()).policy).toEqual({ edition: '2022-03', exception: true })
})

it('tries calls on a customer that the user may list, by how it is administered', async () => {
  const { console } = consoleOfTenant()
  await console.signIn('admin-agent/entra')
  const choice = { row: 'user-license-dap', guard: 'enforce' }
  const { correlationId } = await console.answer<TrialView>('POST', '/api/workbench/trials', choice)
  const { calls, close } = await openCalls(console)
  await expect.poll(() => calls.at(-1)).toMatchObject({ correlationId, outcome: 'done' })
  expect(calls[0]).toMatchObject({ operation: 'customers.list', as: 'user' })
  expect(calls.at(-1)).toMatchObject({ scenario: 'user-license-dap' })
  await close()
})

it('says that no customer is found by DAP where the user may not read it, after one look', async () => {
  const { console } = consoleOfTenant({ MFA_EXCEPTION: 'true' })
  await console.signIn('admin-agent/third-party')
  const choice = { row: 'user-license-dap', guard: 'enforce' }
  const trial = await console.send('POST', '/api/workbench/trials', choice)
  expect(trial.status).toBe(404)
  const { heard, close } = await openCalls(console)
  expect((await heard(2)).map(({ operation }) => operation)).toEqual([
    'customers.list',
    'gdap.relationships.list',
  ])
  await close()
})

it('lets nobody choose how far the service goes', async () => {
  const { console } = consoleOfTenant()
  await console.signIn('admin-agent/entra')
  expect(await console.answer<EnforcementView>('GET', '/api/workbench/enforcement')).toEqual({})
  const choice = await console.send('PATCH', '/api/workbench/enforcement', { phase: 'off' })
  expect(choice.status).toBe(403)
})

it('has no part of the demo', async () => {
  const { console, tenant } = consoleOfTenant()
  await console.signIn('admin-agent/entra')
  const at = `/api/customers/${tenant.customers[3]?.id}/gdap`
  const draft = { name: 'Help', days: 90, extendsItself: false, roleIds: [readers] }
  const { id } = await console.answer<{ id: string }>('POST', at, draft)
  await console.answer('POST', `${at}/${id}/requests`, { action: 'lockForApproval' })
  const approval = await console.send('POST', `${at}/${id}/approval`, {})
  expect(approval.status).toBe(403)
  expect(console.cookies.has('partnergate-demo')).toBe(false)
})
