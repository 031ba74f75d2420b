import { expect, test } from 'vitest'
import type { MockTenant, Persona } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'
import { get, send } from './support/send.ts'

const requestId = '4f2c8d0e-4b7e-4c8e-9d38-000000000001'
const lineItems = [{ catalogItemId: basic, quantity: 3, billingCycle: 'monthly' as const }]

async function cartOf(tenant: MockTenant) {
  const customerId = tenant.customers[0]?.id ?? ''
  const cart = await get(tenant, 'customers.carts.create', {
    parameters: { customerId },
    body: { lineItems },
  })
  return { customerId, cartId: cart.id }
}

const ordersOf = async (tenant: MockTenant, customerId: string) =>
  (await get(tenant, 'customers.orders.list', { parameters: { customerId } })).items.length

const checkout = (
  tenant: MockTenant,
  parameters: { customerId: string; cartId: string },
  { id = requestId, persona = 'admin-agent/entra' as Persona, headers = {} } = {},
) =>
  send(tenant, 'customers.carts.checkout', {
    parameters,
    persona,
    headers: { 'MS-RequestId': id, ...headers },
  })

test('the same request id orders once, also when the first answer was lost', async () => {
  const tenant = createMockTenant()
  const cart = await cartOf(tenant)
  const before = await ordersOf(tenant, cart.customerId)
  tenant.fault({ operation: 'customers.carts.checkout', drop: 'after' })
  await expect(checkout(tenant, cart)).rejects.toThrow('fetch failed')
  const [first, second] = [await checkout(tenant, cart), await checkout(tenant, cart)]
  expect([first.status, second.status]).toEqual([201, 201])
  expect(await second.json()).toEqual(await first.json())
  expect(await ordersOf(tenant, cart.customerId)).toBe(before + 1)
})

test('the same request id at the same time orders once', async () => {
  const tenant = createMockTenant()
  const cart = await cartOf(tenant)
  const before = await ordersOf(tenant, cart.customerId)
  tenant.fault({ operation: 'customers.carts.checkout', latencyMs: [1, 5], times: 8 })
  const answers = await Promise.all(Array.from({ length: 8 }, () => checkout(tenant, cart)))
  const bodies = await Promise.all(answers.map(answer => answer.json()))
  expect(new Set(bodies.map(({ orders }) => orders[0].id)).size).toBe(1)
  expect(await ordersOf(tenant, cart.customerId)).toBe(before + 1)
})

test('another request id is another call', async () => {
  const tenant = createMockTenant()
  const cart = await cartOf(tenant)
  await checkout(tenant, cart)
  const again = await checkout(tenant, cart, { id: '4f2c8d0e-4b7e-4c8e-9d38-000000000002' })
  expect(again.status).toBe(400)
})

test('a request id belongs to its caller and to what is called', async () => {
  const tenant = createMockTenant()
  const customerId = tenant.customers[0]?.id ?? ''
  const create = (persona: Persona, at = customerId) =>
    get(tenant, 'customers.carts.create', {
      parameters: { customerId: at },
      body: { lineItems },
      persona,
      headers: { 'MS-RequestId': requestId },
    })
  const own = await create('admin-agent/entra')
  expect((await create('admin-agent/entra')).id).toBe(own.id)
  expect((await create('sales-agent/entra')).id).not.toBe(own.id)
  expect((await create('admin-agent/entra', tenant.customers[1]?.id)).id).not.toBe(own.id)
})

test('a change is made once too, though its etag has gone', async () => {
  const tenant = createMockTenant()
  const { customerId, cartId } = await cartOf(tenant)
  const { orders } = await (await checkout(tenant, { customerId, cartId })).json()
  const parameters = { customerId, subscriptionId: orders[0].lineItems[0].subscriptionId }
  const { attributes } = await get(tenant, 'customers.subscriptions.get', { parameters })
  const change = () =>
    send(tenant, 'customers.subscriptions.update', {
      parameters,
      body: { quantity: 4 },
      headers: { 'MS-RequestId': requestId, 'If-Match': `"${attributes?.etag}"` },
    })
  tenant.fault({ operation: 'customers.subscriptions.update', drop: 'after' })
  await expect(change()).rejects.toThrow('fetch failed')
  expect((await change()).status).toBe(200)
})

test('the ids and the date of a repeated answer are those of the repetition', async () => {
  const tenant = createMockTenant({ now: new Date('2026-05-05T10:00:00Z') })
  const cart = await cartOf(tenant)
  await checkout(tenant, cart)
  tenant.clock.advance(60_000)
  const correlationId = '4f2c8d0e-4b7e-4c8e-9d38-0000000000cc'
  const { headers } = await checkout(tenant, cart, {
    headers: { 'MS-CorrelationId': correlationId },
  })
  expect(headers.get('MS-CorrelationId')).toBe(correlationId)
  expect(headers.get('MS-RequestId')).toBe(requestId)
  expect(headers.get('Date')).toBe('Tue, 05 May 2026 10:01:00 GMT')
})

test('reads are done anew, and so is what was refused', async () => {
  const tenant = createMockTenant()
  const headers = { 'MS-RequestId': requestId }
  const count = async () => (await get(tenant, 'customers.list', { headers })).totalCount
  expect(await count()).toBe(12)
  const body = {
    companyProfile: { domain: 'wingtip.onmicrosoft.com' },
    billingProfile: { companyName: 'Wingtip Toys' },
  }
  const refused = await send(tenant, 'customers.create', { body: {}, headers })
  expect(refused.status).toBe(400)
  expect((await send(tenant, 'customers.create', { body, headers })).status).toBe(201)
  expect(await count()).toBe(13)
})

test('who may not call gets no answer of somebody else who might', async () => {
  const tenant = createMockTenant()
  const cart = await cartOf(tenant)
  await checkout(tenant, cart)
  expect((await checkout(tenant, cart, { persona: 'admin-agent/none' })).status).toBe(401)
})
