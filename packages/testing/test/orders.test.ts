import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'
import { get, send } from './support/send.ts'

const tenant = createMockTenant()
const parameters = { customerId: tenant.customers[0]?.id ?? '' }
const line = { lineItemNumber: 0, offerId: basic, quantity: 5 }
const order = (body: object, at: MockTenant = tenant) =>
  send(at, 'customers.orders.create', { parameters, body })

test('an order is listed, and its subscription is there', async () => {
  const placed = await (await order({ BillingCycle: 'Monthly', LineItems: [line] })).json()
  expect(placed).toMatchObject({ status: 'completed', billingCycle: 'monthly', totalPrice: 30 })
  const list = await get(tenant, 'customers.orders.list', { parameters })
  expect(list.items.map(({ id }) => id)).toContain(placed.id)
  const subscriptionId = placed.lineItems[0].subscriptionId
  const subscription = await get(tenant, 'customers.subscriptions.get', {
    parameters: { ...parameters, subscriptionId },
  })
  expect(subscription).toMatchObject({ orderId: placed.id, quantity: 5, status: 'active' })
  const status = await get(tenant, 'customers.orders.provisioningStatus.get', {
    parameters: { ...parameters, orderId: placed.id },
  })
  expect(status.items).toMatchObject([{ lineItemNumber: 0, status: 'fulfilled' }])
})

test('prices come when they are asked for', async () => {
  const { id: orderId } = await (await order({ lineItems: [line] })).json()
  const read = (query: object) =>
    get(tenant, 'customers.orders.get', { parameters: { ...parameters, orderId, ...query } })
  expect((await read({ include_price: true })).lineItems?.[0]?.pricing).toMatchObject({
    listPrice: 6,
    extendedPrice: 30,
  })
  expect((await read({})).lineItems?.[0]).not.toHaveProperty('pricing')
})

test.each([
  [{ lineItems: [] }, '800071'],
  [{ lineItems: [line, line] }, '800071'],
  [{ lineItems: [{ ...line, offerId: 'A:B:C' }] }, '800004'],
  [{ lineItems: [{ ...line, quantity: 301 }] }, '900275'],
  [{ lineItems: [{ ...line, termDuration: 'P3Y' }] }, '900269'],
  [{ billingCycle: 'one_time', lineItems: [line] }, '900269'],
  [{ lineItems: [{ ...line, parentSubscriptionId: parameters.customerId }] }, '800021'],
])('%j is refused with %s', async (body, code) => {
  const response = await order(body)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code })
})

test('a cancelled order takes its subscriptions along, and stays cancelled', async () => {
  const placed = await (await order({ lineItems: [line] })).json()
  const one = { parameters: { ...parameters, orderId: placed.id } }
  const cancelled = await get(tenant, 'customers.orders.update', {
    ...one,
    body: { Status: 'Cancelled' },
  })
  expect(cancelled.status).toBe('cancelled')
  const subscription = await get(tenant, 'customers.subscriptions.get', {
    parameters: { ...parameters, subscriptionId: placed.lineItems[0].subscriptionId },
  })
  expect(subscription.status).toBe('deleted')
  const again = await send(tenant, 'customers.orders.update', {
    ...one,
    body: { status: 'cancelled' },
  })
  expect(await again.json()).toMatchObject({ code: '800061' })
})

test('an add-on goes into the order of the subscription that it adds to', async () => {
  const placed = await (await order({ lineItems: [line] })).json()
  const products = await get(tenant, 'products.list', {
    parameters: { country: 'US', targetView: 'OnlineServices' },
  })
  const productId = products.items.find(({ title }) => title?.includes('Archiving'))?.id ?? ''
  const availabilities = await get(tenant, 'products.skus.availabilities.list', {
    parameters: { productId, skuId: '0001', country: 'US' },
  })
  const { subscriptionId } = placed.lineItems[0]
  const extended = await get(tenant, 'customers.orders.update', {
    parameters: { ...parameters, orderId: placed.id },
    body: {
      lineItems: [
        ...placed.lineItems,
        {
          lineItemNumber: 1,
          offerId: availabilities.items?.[0]?.catalogItemId,
          parentSubscriptionId: subscriptionId,
          quantity: 5,
        },
      ],
    },
  })
  expect(extended.lineItems).toHaveLength(2)
  const addOns = await get(tenant, 'customers.subscriptions.addOns.list', {
    parameters: { ...parameters, subscriptionId },
  })
  expect(addOns.items).toMatchObject([{ parentSubscriptionId: subscriptionId, orderId: placed.id }])
})

test('the billing cycle changes for the order and its subscriptions, where the product has it', async () => {
  const placed = await (await order({ lineItems: [{ ...line, termDuration: 'P1Y' }] })).json()
  const one = { parameters: { ...parameters, orderId: placed.id } }
  const changed = await get(tenant, 'customers.orders.update', {
    ...one,
    body: { billingCycle: 'annual' },
  })
  expect(changed.billingCycle).toBe('annual')
  const refused = await send(tenant, 'customers.orders.update', {
    ...one,
    body: { billingCycle: 'triennial' },
  })
  expect(await refused.json()).toMatchObject({ code: '6001' })
  const annual = await get(tenant, 'customers.orders.list', {
    parameters: { ...parameters, billingType: 'annual' },
  })
  expect(annual.items.map(({ id }) => id)).toContain(placed.id)
})

test('an unknown order is not found', async () => {
  const response = await send(tenant, 'customers.orders.get', {
    parameters: { ...parameters, orderId: 'none' },
  })
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ code: '20000' })
})
