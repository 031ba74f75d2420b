import { readFileSync } from 'node:fs'
import type { OperationId } from '@partnergate/openapi'
import { expect, test } from 'vitest'
import { roleRules } from '../src/enforcement/role-rules.ts'
import type { Persona } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { send } from './support/send.ts'

const tenant = createMockTenant({ enforceRoles: true })
const customerId = tenant.customers[0]?.id ?? ''

/** Whether a persona is refused for its role; what else becomes of the request doesn't matter. */
async function isRefused(id: OperationId, persona: Persona): Promise<boolean> {
  const before = tenant.requests.length
  const response = await send(tenant, id, {
    parameters: { customerId, userId: customerId, invoiceId: 'G1' } as never,
    persona,
  })
  expect(tenant.requests).toHaveLength(before + 1)
  const { code, error } = await response.json().catch(() => ({}))
  return (
    response.status === 403 && (code === '900150' || error?.code === 'Authorization_RequestDenied')
  )
}

const personas = [
  'admin-agent',
  'sales-agent',
  'helpdesk-agent',
  'global-admin',
  'billing-admin',
  'guest',
]

test.each<[OperationId, string[]]>([
  ['customers.users.resetPassword', ['admin-agent', 'helpdesk-agent']],
  ['customers.users.licenseUpdates.create', ['admin-agent']],
  ['gdap.relationships.create', ['admin-agent']],
  ['gdap.relationships.list', personas],
  ['customers.serviceRequests.list', ['admin-agent', 'helpdesk-agent']],
  ['invoices.list', ['admin-agent', 'global-admin', 'billing-admin']],
  ['customers.carts.create', ['admin-agent', 'sales-agent']],
  ['customers.carts.checkout', ['admin-agent', 'sales-agent']],
  ['customers.get', ['admin-agent', 'sales-agent', 'helpdesk-agent']],
  ['profiles.billing.update', ['admin-agent', 'global-admin', 'billing-admin']],
  ['products.list', personas],
])('%s is for %j', async (id, allowed) => {
  const passed: string[] = []
  for (const name of personas) {
    if (!(await isRefused(id, `${name}/entra` as Persona))) passed.push(name)
  }
  expect(passed).toEqual(allowed)
})

test('missing MFA is said before a missing role, and the log tells the two apart', async () => {
  const parameters = { customerId }
  const withoutMfa = await send(tenant, 'customers.get', { parameters, persona: 'guest/none' })
  expect(withoutMfa.status).toBe(401)
  await send(tenant, 'customers.get', { parameters, persona: 'guest/entra' })
  expect(tenant.requests.slice(-2).map(({ refusedBy }) => refusedBy)).toEqual(['mfa', 'caller'])
})

test('an application alone has no role to lack', async () => {
  const response = await send(tenant, 'customers.get', {
    parameters: { customerId },
    persona: 'app-only',
  })
  expect(response.status).toBe(200)
})

test('nobody is refused for a role unless it was asked for', async () => {
  const lenient = createMockTenant()
  const response = await send(lenient, 'customers.list', { persona: 'billing-admin/entra' })
  expect(response.status).toBe(200)
})

test('the README has every rule', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  for (const { what, roles, source } of roleRules) {
    expect(readme).toMatch(new RegExp(`\\| ${what} +\\| ${roles.join(', ')} +\\|`))
    expect(source).toContain('documentation')
  }
})
