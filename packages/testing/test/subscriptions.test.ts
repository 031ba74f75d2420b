import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'
import { get, send } from './support/send.ts'

/** A subscription of ten licences, bought just now. */
async function bought(tenant: MockTenant, line: object = {}) {
  const customerId = tenant.customers[0]?.id ?? ''
  const order = await get(tenant, 'customers.orders.create', {
    parameters: { customerId },
    body: {
      billingCycle: 'monthly',
      lineItems: [{ lineItemNumber: 0, offerId: basic, quantity: 10, ...line }],
    },
  })
  const subscriptionId = order.lineItems?.[0]?.subscriptionId ?? ''
  const parameters = { customerId, subscriptionId }
  const read = () => get(tenant, 'customers.subscriptions.get', { parameters })
  const change = (body: object, ifMatch?: string) =>
    send(tenant, 'customers.subscriptions.update', {
      parameters: { ...parameters, ...(ifMatch !== undefined && { ifMatch }) },
      body,
    })
  return { parameters, order, read, change }
}

test('each change gives a new etag, and a stale If-Match changes nothing', async () => {
  const { read, change } = await bought(createMockTenant())
  const before = await read()
  const ifMatch = `"${before.attributes?.etag}"`

  const changed = await (await change({ ...before, quantity: 12 }, ifMatch)).json()
  expect(changed.quantity).toBe(12)
  expect(changed.attributes.etag).not.toBe(before.attributes?.etag)

  const stale = await change({ quantity: 14 }, ifMatch)
  expect(stale.status).toBe(412)
  expect(await stale.json()).toMatchObject({ code: '2055' })
  expect((await read()).quantity).toBe(12)
  expect((await change({ quantity: 14 }, `"${changed.attributes.etag}"`)).status).toBe(200)
})

test('a stale etag in the body is refused with 2055', async () => {
  const { read, change } = await bought(createMockTenant())
  const before = await read()
  await change({ ...before, friendlyName: 'First' })
  const stale = await change({ ...before, friendlyName: 'Second' })
  expect(stale.status).toBe(400)
  expect(await stale.json()).toMatchObject({ code: '2055' })
})

test('a subscription is suspended, comes back, and is gone for good once it is deleted', async () => {
  const { read, change } = await bought(createMockTenant())
  await change({ status: 'suspended' })
  expect(await read()).toMatchObject({
    status: 'suspended',
    suspensionReasons: ['PartnerCanceled'],
  })
  const refused = await change({ quantity: 11 })
  expect(await refused.json()).toMatchObject({ code: '2001' })
  expect((await change({ Status: 'Active', Quantity: 11 })).status).toBe(200)
  await change({ status: 'deleted' })
  expect(await (await change({ status: 'active' })).json()).toMatchObject({ code: '2011' })
})

test.each([0, 301, 1.5])(
  'a quantity of %s is not within what the product allows',
  async quantity => {
    const { read, change } = await bought(createMockTenant())
    const response = await change({ quantity, friendlyName: 'Changed too' })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: '2002' })
    expect(await read()).toMatchObject({
      quantity: 10,
      friendlyName: 'Microsoft 365 Business Basic',
    })
  },
)

test('what cannot be is refused', async () => {
  const { change } = await bought(createMockTenant())
  expect(await (await change({ status: 'expired' })).json()).toMatchObject({ code: '800096' })
  expect(await (await change({ billingCycle: 'triennial' })).json()).toMatchObject({
    code: '800097',
  })
})

test('a term renews by itself, or ends when auto-renew is off', async () => {
  const tenant = createMockTenant()
  const { read, change } = await bought(tenant, { termDuration: 'P1M' })
  const { commitmentEndDateTime: first = '' } = await read()
  tenant.clock.advance(35 * 86_400_000)
  const renewed = await read()
  expect(renewed.status).toBe('active')
  expect(Date.parse(renewed.commitmentEndDateTime ?? '')).toBeGreaterThan(Date.parse(first))

  expect((await change({ autoRenewEnabled: false })).status).toBe(200)
  tenant.clock.advance(35 * 86_400_000)
  expect((await read()).status).toBe('expired')
  expect(await (await change({ quantity: 1 })).json()).toMatchObject({ code: '900279' })
})

test('instructions for the next term are kept', async () => {
  const { read, change } = await bought(createMockTenant())
  await change({ scheduledNextTermInstructions: { quantity: 20 } })
  expect((await read()).scheduledNextTermInstructions).toEqual({ quantity: 20 })
})

test('lists go by order and by reseller', async () => {
  const tenant = createMockTenant()
  const { parameters, order } = await bought(tenant, { partnerIdOnRecord: '5357564' })
  const { customerId, subscriptionId } = parameters
  const idsOf = async (query: object) => {
    const list = await get(tenant, 'customers.subscriptions.list', {
      parameters: { customerId, ...query },
    })
    return list.items.map(({ id }) => id)
  }
  expect(await idsOf({ order_id: order.id })).toEqual([subscriptionId])
  expect(await idsOf({ mpn_id: 5357564 })).toEqual([subscriptionId])
  expect(await idsOf({ mpn_id: 1 })).toEqual([])
  expect((await idsOf({})).length).toBeGreaterThan(1)
})

test('the support contact is the partner until it is replaced', async () => {
  const tenant = createMockTenant()
  const { parameters } = await bought(tenant)
  const before = await get(tenant, 'customers.subscriptions.supportContact.get', { parameters })
  expect(before.supportTenantId).toBe(tenant.tenantId)
  const body = {
    supportTenantId: parameters.customerId,
    supportMpnId: '4391507',
    name: 'Trey Research',
  }
  await get(tenant, 'customers.subscriptions.supportContact.update', { parameters, body })
  expect(
    await get(tenant, 'customers.subscriptions.supportContact.get', { parameters }),
  ).toMatchObject(body)
})

test('an unknown subscription is not found', async () => {
  const tenant = createMockTenant()
  const { parameters } = await bought(tenant)
  const unknown = { ...parameters, subscriptionId: parameters.customerId }
  const response = await send(tenant, 'customers.subscriptions.get', { parameters: unknown })
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ code: '20003' })
})
