import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'
import { get, send } from './support/send.ts'

const firstCustomer = (tenant: MockTenant) => ({ customerId: tenant.customers[0]?.id ?? '' })
const line = { catalogItemId: basic, quantity: 2, billingCycle: 'monthly', termDuration: 'P1Y' }

async function cartOf(tenant: MockTenant, lineItems: object[] = [line]) {
  const parameters = firstCustomer(tenant)
  const cart = await get(tenant, 'customers.carts.create', { parameters, body: { lineItems } })
  const one = { parameters: { ...parameters, cartId: cart.id } }
  const checkOut = (headers = {}) => send(tenant, 'customers.carts.checkout', { ...one, headers })
  const subscriptions = async () =>
    (await get(tenant, 'customers.subscriptions.list', { parameters })).items
  return { cart, one, checkOut, subscriptions }
}

test('a cart becomes orders, and the orders subscriptions', async () => {
  const { cart, one, checkOut, subscriptions } = await cartOf(createMockTenant(), [
    { ...line, friendlyName: 'Sales' },
    { ...line, billingCycle: 'annual' },
  ])
  expect(cart.lineItems.map(({ orderGroup }) => orderGroup)).toEqual(['0', '1'])
  expect(cart.lineItems[0]?.pricing).toMatchObject({ listPrice: 6, extendedPrice: 12 })

  const before = await subscriptions()
  const response = await checkOut()
  expect(response.status).toBe(201)
  const { orders, orderErrors } = await response.json()
  expect(orderErrors).toEqual([])
  expect(orders).toHaveLength(2)
  const added = (await subscriptions()).slice(before.length)
  expect(added).toMatchObject([
    { orderId: orders[0].id, friendlyName: 'Sales', quantity: 2, billingCycle: 'monthly' },
    { orderId: orders[1].id, quantity: 2, billingCycle: 'annual' },
  ])
  expect(one.parameters.cartId).toBe(cart.id)
})

test('a cart is checked out once', async () => {
  const tenant = createMockTenant()
  const { one, checkOut, subscriptions } = await cartOf(tenant)
  await checkOut()
  const count = (await subscriptions()).length
  const again = await checkOut()
  expect(again.status).toBe(400)
  expect(await again.json()).toMatchObject({ code: '800065' })
  expect((await subscriptions()).length).toBe(count)
  const update = await send(tenant, 'customers.carts.update', {
    ...one,
    body: { lineItems: [line] },
  })
  expect(update.status).toBe(409)
  expect(await update.json()).toMatchObject({ code: '800064' })
  expect((await get(tenant, 'customers.carts.get', one)).status).toBe('Ordered')
})

test('a check-out that is repeated under its request id orders once and answers the same', async () => {
  const { checkOut, subscriptions } = await cartOf(createMockTenant())
  const headers = { 'MS-RequestId': '4f2c8d0e-4b7e-4c8e-9d38-000000000001' }
  const first = await (await checkOut(headers)).json()
  const count = (await subscriptions()).length
  const second = await checkOut(headers)
  expect(second.status).toBe(201)
  expect(await second.json()).toEqual(first)
  expect((await subscriptions()).length).toBe(count)
})

test.each([
  [{ catalogItemId: 'A:B:C' }, 'catalog_item_id_is_not_valid'],
  [{ quantity: 301 }, 'max_allowed_seats_per_subscription_exceeded'],
  [{ quantity: 0 }, 'invalid_input'],
  [{ termDuration: 'P3Y' }, 'billing_plan_not_supported'],
  [{ provisioningContext: { parentSubscriptionId: 'none' } }, 'subscription_is_not_valid'],
])('a line with %j is reported in the cart, and cannot be ordered', async (wrong, errorCode) => {
  const { cart, checkOut, subscriptions } = await cartOf(createMockTenant(), [
    line,
    { ...line, ...wrong },
  ])
  expect(cart.lineItems[0]).not.toHaveProperty('error')
  expect(cart.lineItems[1]?.error).toMatchObject({
    errorCode,
    errorDescription: expect.any(String),
  })
  const count = (await subscriptions()).length
  const response = await checkOut()
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: '800009' })
  expect((await subscriptions()).length).toBe(count)
})

test('lines can be replaced while the cart is open', async () => {
  const tenant = createMockTenant()
  const { one } = await cartOf(tenant, [{ ...line, quantity: 301 }])
  const response = await send(tenant, 'customers.carts.update', {
    ...one,
    body: { LineItems: [{ Id: 0, CatalogItemId: basic, Quantity: 3, BillingCycle: 'Monthly' }] },
  })
  expect(response.status).toBe(201)
  const cart = await get(tenant, 'customers.carts.get', one)
  expect(cart.lineItems).toMatchObject([{ quantity: 3, termDuration: 'P1M' }])
  expect(
    (await send(tenant, 'customers.carts.update', { ...one, body: { lineItems: [] } })).status,
  ).toBe(400)
})

test('a cart expires seven days after its last change', async () => {
  const tenant = createMockTenant({ now: Date.parse('2026-06-01T00:00:00Z') })
  const { cart, one, checkOut } = await cartOf(tenant)
  expect(cart.expirationTimestamp).toBe('2026-06-08T00:00:00.000Z')
  tenant.clock.advance(7 * 86_400_000 - 1)
  expect((await send(tenant, 'customers.carts.get', one)).status).toBe(200)
  tenant.clock.advance(1)
  expect((await send(tenant, 'customers.carts.get', one)).status).toBe(404)
  expect(await (await checkOut()).json()).toMatchObject({ code: '800008' })
})

test('add-ons become subscriptions below the one that their line brings', async () => {
  const tenant = createMockTenant()
  const products = await get(tenant, 'products.list', {
    parameters: { country: 'US', targetView: 'OnlineServices' },
  })
  const productId = products.items.find(({ title }) => title?.includes('Archiving'))?.id ?? ''
  const availabilities = await get(tenant, 'products.skus.availabilities.list', {
    parameters: { productId, skuId: '0001', country: 'US' },
  })
  const addOn = {
    catalogItemId: availabilities.items?.[0]?.catalogItemId,
    quantity: 1,
    billingCycle: 'monthly',
  }
  const { checkOut, subscriptions } = await cartOf(tenant, [{ ...line, addonItems: [addOn] }])
  await checkOut()
  const [base, added] = (await subscriptions()).slice(-2)
  expect(added).toMatchObject({ parentSubscriptionId: base?.id, quantity: 1 })
})

test("another customer's cart is not found", async () => {
  const tenant = createMockTenant()
  const { one } = await cartOf(tenant)
  const parameters = { ...one.parameters, customerId: tenant.customers[1]?.id ?? '' }
  expect((await send(tenant, 'customers.carts.get', { parameters })).status).toBe(404)
})
