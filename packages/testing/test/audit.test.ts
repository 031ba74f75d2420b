import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'
import { get, send } from './support/send.ts'

const dayMs = 86_400_000
const now = new Date('2026-06-15T09:30:00Z')

const ids = (tenant: MockTenant) => ({ customerId: tenant.customers[0]?.id ?? '' })

async function createUser(tenant: MockTenant, name: string, headers = {}) {
  const body = {
    userPrincipalName: `${name}@${tenant.customers[0]?.domain}`,
    displayName: name,
    usageLocation: 'US',
    passwordProfile: { password: 'Renew456*', forceChangePassword: true },
  }
  return get(tenant, 'customers.users.create', { parameters: ids(tenant), body, headers })
}

const list = (tenant: MockTenant, parameters = {}) =>
  get(tenant, 'auditRecords.list', { parameters })

test('the log says who did what to whom, and under which correlation id', async () => {
  const tenant = createMockTenant({ now })
  expect((await list(tenant)).items).toEqual([])
  const correlation = '0a1b2c3d-0000-4000-8000-000000000001'
  const user = await createUser(tenant, 'ann', { 'MS-CorrelationId': correlation })
  const { items } = await list(tenant)
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({
    partnerId: tenant.tenantId,
    customerId: tenant.customers[0]?.id,
    customerName: tenant.customers[0]?.companyName,
    userPrincipalName: tenant.account('admin-agent/entra').userPrincipalName,
    applicationId: tenant.apps.confidential.clientId,
    resourceType: 'customer_user',
    operationType: 'create_customer_user',
    operationStatus: 'succeeded',
    originalCorrelationId: correlation,
    operationDate: '2026-06-15T09:30:00.000Z',
  })
  expect(JSON.parse(items[0]?.resourceNewValue ?? '')).toEqual(user)
  const one = { parameters: { auditRecordId: items[0]?.id ?? '' } }
  expect(await get(tenant, 'auditRecords.get', one)).toEqual(items[0])
})

test('what is refused, only read, or repeated under its request id, is not in the log', async () => {
  const tenant = createMockTenant({ now })
  const { customerId } = ids(tenant)
  const order = {
    parameters: { customerId },
    headers: { 'MS-RequestId': '0a1b2c3d-0000-4000-8000-000000000002' },
    body: { lineItems: [{ lineItemNumber: 0, offerId: basic, quantity: 3 }] },
  }
  await send(tenant, 'customers.get', { parameters: { customerId } })
  await send(tenant, 'customers.delete', { parameters: { customerId } })
  await send(tenant, 'customers.orders.create', { ...order, persona: 'sales-agent/none' })
  await send(tenant, 'customers.orders.create', order)
  await send(tenant, 'customers.orders.create', order)
  const { items } = await list(tenant)
  expect(items.map(({ operationType }) => operationType)).toEqual(['create_order'])
})

test('it filters by company, customer and kind of resource, as documented', async () => {
  const tenant = createMockTenant({ now })
  const [first, second] = tenant.customers
  const user = await createUser(tenant, 'ann')
  await send(tenant, 'customers.users.delete', {
    parameters: { ...ids(tenant), userId: user.id ?? '' },
  })
  await send(tenant, 'customers.qualification.update', {
    parameters: { customerId: second?.id ?? '' },
    body: { qualification: 'Education' },
  })
  const found = async (Field: string, Value: string, Operator: string) => {
    const filter = JSON.stringify({ Field, Value, Operator })
    const { items } = await list(tenant, { filter })
    return items.map(({ operationType }) => operationType)
  }
  const users = ['delete_customer_user', 'create_customer_user']
  expect(await found('ResourceType', 'CustomerUser', 'equals')).toEqual(users)
  expect(await found('resourceType', 'customer_user', 'equals')).toEqual(users)
  expect(await found('CustomerId', first?.id.toUpperCase() ?? '', 'equals')).toEqual(users)
  const part = second?.companyName.slice(1, 6) ?? ''
  expect(await found('CompanyName', part, 'substring')).toEqual(['update_customer_qualification'])
  const wrong = JSON.stringify({ Field: 'CompanyName', Value: 'a', Operator: 'equals' })
  for (const filter of [wrong, 'none', '[]', '{"Field":"Colour"}']) {
    const response = await send(tenant, 'auditRecords.list', { parameters: { filter } })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: '3000' })
  }
  const same = await get(tenant, 'auditRecords.search', {
    parameters: {
      'auditRequest.filter.field': 'ResourceType',
      'auditRequest.filter.value': 'customer_user',
      'auditRequest.filter.operator': 'equals',
    },
  })
  expect(same.items.map(({ operationType }) => operationType)).toEqual(users)
})

test('it goes thirty days back unless it is asked for up to ninety', async () => {
  const tenant = createMockTenant({ now })
  const filter = JSON.stringify({
    ...{ Field: 'ResourceType', Value: 'CustomerUser', Operator: 'equals' },
  })
  const listUsers = (span: object = {}) => list(tenant, { ...span, filter })
  await createUser(tenant, 'early')
  tenant.clock.advance(40 * dayMs)
  await createUser(tenant, 'late')
  expect((await listUsers()).totalCount).toBe(1)
  expect((await listUsers({ startDate: '2026-06-15' })).totalCount).toBe(2)
  const early = await list(tenant, { startDate: '2026-06-15', endDate: '2026-06-15' })
  expect(early.items[0]?.resourceNewValue).toContain('early@')
  for (const parameters of [
    { startDate: '2026-01-01' },
    { startDate: '2026-07-02', endDate: '2026-07-01' },
    { startDate: 'yesterday' },
  ]) {
    expect((await send(tenant, 'auditRecords.list', { parameters })).status).toBe(400)
  }
  tenant.clock.advance(60 * dayMs)
  expect((await listUsers({ startDate: '2026-06-30' })).totalCount).toBe(1)
})

test('it goes on by the continuation token of its link', async () => {
  const tenant = createMockTenant({ now })
  for (const name of ['a', 'b', 'c']) await createUser(tenant, name)
  const first = await list(tenant, { size: 2 })
  expect(first).toMatchObject({ totalCount: 3, items: [{}, {}] })
  const continuationToken = first.links?.next?.headers?.[0]?.value ?? ''
  const second = await list(tenant, { size: 2, continuationToken })
  const all = [...first.items, ...second.items].map(({ id }) => id)
  expect(new Set(all).size).toBe(3)
  expect(second.links?.next).toBeUndefined()
})
