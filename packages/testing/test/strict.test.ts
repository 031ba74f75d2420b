import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { send } from './support/send.ts'

const tenant = createMockTenant()
const customerId = tenant.customers[0]?.id ?? ''
const partnerCenter = 'https://api.partnercenter.microsoft.com'
const graph = 'https://graph.microsoft.com'

async function raw(at: string, path: string, init: RequestInit = {}, on: MockTenant = tenant) {
  const token = await on.token('admin-agent/entra', { audience: at })
  const headers = new Headers(init.headers)
  headers.set('Authorization', `Bearer ${token}`)
  const response = await on.fetch(`${at}${path}`, { ...init, headers })
  const text = await response.text()
  return { response, status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

const post = (at: string, path: string, type: string | undefined, text: string) =>
  raw(at, path, {
    method: 'POST',
    ...(type !== undefined && { headers: { 'Content-Type': type } }),
    body: new TextEncoder().encode(text),
  })

const relationships = '/v1.0/tenantRelationships/delegatedAdminRelationships'
const cart = JSON.stringify({ lineItems: [] })

test('a body that is no JSON is refused, and nothing is done', async () => {
  const { status, body } = await post(partnerCenter, '/v1/customers', 'application/json', '{"a":')
  expect(status).toBe(400)
  expect(body).toEqual({
    code: '3000',
    description: 'The body is not valid JSON.',
    source: 'PartnerFD',
  })
  const atGraph = await post(graph, relationships, 'application/json', '{]')
  expect(atGraph).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } })
  expect(tenant.customers).toHaveLength(12)
})

test.each(['text/plain;charset=UTF-8', 'application/x-www-form-urlencoded', 'application/xml'])(
  'a body that says it is %s is refused',
  async type => {
    const refused = await post(partnerCenter, `/v1/customers/${customerId}/carts`, type, cart)
    expect(refused.status).toBe(400)
    expect(refused.body.description).toContain(type.split(';')[0])
    expect((await post(graph, relationships, type, '{}')).status).toBe(415)
  },
)

test.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON', undefined])(
  'a body that says it is %s is read',
  async type => {
    const path = `/v1/customers/${customerId}/carts`
    expect((await post(partnerCenter, path, type, cart)).body.description).not.toContain('media')
  },
)

test('a body that is too large is refused', async () => {
  const text = JSON.stringify({ displayName: 'a'.repeat(5_000_000) })
  expect((await post(graph, relationships, 'application/json', text)).status).toBe(413)
  const refused = await post(partnerCenter, '/v1/customers', 'application/json', text)
  expect(refused).toMatchObject({ status: 400, body: { code: '3000' } })
})

test('a body where one is needed may not be missing', async () => {
  const { status, body } = await raw(partnerCenter, '/v1/customers', { method: 'POST' })
  expect(status).toBe(400)
  expect(body.description).toContain('body')
})

test.each([
  [
    'customers.carts.create',
    { customerId },
    { lineItems: [{ catalogItemId: 'a', quantity: 'two' }] },
  ],
  ['customers.carts.create', { customerId }, { lineItems: {} }],
  ['customers.create', {}, { companyProfile: 'Contoso' }],
  ['customers.get', { customerId: 'contoso' }, undefined],
  ['customers.subscriptions.get', { customerId, subscriptionId: 'one' }, undefined],
  ['customers.list', { size: 'many' }, undefined],
  ['customers.list', { size: -1 }, undefined],
  ['customers.list', { seekOperation: 'Sideways' }, undefined],
  ['customers.users.list', { customerId, sortDirection: 'Up' }, undefined],
  ['invoices.unbilled.lineItems.list', { provider: 'gas' }, undefined],
] as const)('%s refuses %j with %j', async (id, parameters, body) => {
  const response = await send(tenant, id, { parameters: parameters as never, body })
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    code: '3000',
    description: expect.stringMatching(/\.$/),
    source: 'PartnerFD',
  })
})

test('enum values that the service does not know are refused, in every spelling of those it does taken', async () => {
  const subscriptions = await (
    await send(tenant, 'customers.subscriptions.list', { parameters: { customerId } })
  ).json()
  const parameters = { customerId, subscriptionId: subscriptions.items[0].id }
  const update = (status: string) =>
    send(tenant, 'customers.subscriptions.update', { parameters, body: { status } })
  expect((await update('paused')).status).toBe(400)
  expect((await update('Suspended')).status).toBe(200)
})

test('unknown ids have the documented codes', async () => {
  const unknown = '00000000-0000-4000-8000-000000000000'
  const codes = await Promise.all([
    send(tenant, 'customers.get', { parameters: { customerId: unknown } }),
    send(tenant, 'customers.subscriptions.get', {
      parameters: { customerId, subscriptionId: unknown },
    }),
    send(tenant, 'customers.orders.get', { parameters: { customerId, orderId: 'ab12' } }),
    send(tenant, 'customers.carts.get', { parameters: { customerId, cartId: unknown } }),
    send(tenant, 'customers.users.get', { parameters: { customerId, userId: unknown } }),
  ])
  expect(codes.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
  const bodies = await Promise.all(codes.map(response => response.json()))
  expect(bodies.map(({ code }) => code)).toEqual(['60003', '20003', '20000', '800008', '60002'])
})

test('Microsoft Graph refuses query options that it does not have; other names are ignored', async () => {
  const refused = await raw(graph, `${relationships}?$shape=round`)
  expect(refused.status).toBe(400)
  expect(refused.body.error.message).toContain('$shape')
  expect((await raw(graph, `${relationships}?$TOP=1&utm=1`)).status).toBe(200)
  expect((await raw(partnerCenter, '/v1/customers?utm=1&$shape=round')).status).toBe(200)
})

test('an etag may be neither missing nor stale where one is needed', async () => {
  const profile = { parameters: { customerId } }
  const billing = await (await send(tenant, 'customers.profiles.billing.get', profile)).json()
  const update = (headers: Record<string, string>) =>
    send(tenant, 'customers.profiles.billing.update', { ...profile, body: billing, headers })
  expect((await update({})).status).toBe(400)
  const stale = await update({ 'If-Match': '"stale"' })
  expect(stale.status).toBe(412)
  expect(await stale.json()).toMatchObject({ code: expect.any(String), source: 'PartnerFD' })
  expect((await update({ 'If-Match': billing.attributes.etag })).status).toBe(200)
})

test('what is refused leaves no trace', async () => {
  const before = tenant.customers.length
  const response = await send(tenant, 'customers.create', {
    body: { companyProfile: { domain: 5 } },
    headers: { 'MS-RequestId': '4f2c8d0e-4b7e-4c8e-9d38-0000000000aa' },
  })
  expect(response.status).toBe(400)
  expect(tenant.customers).toHaveLength(before)
})
