import { describe, expect, it } from 'vitest'
import type { CartView, OpenCart } from '../src/shared/carts.ts'
import type { ProductView, SkuView } from '../src/shared/catalog.ts'
import { openShop, problemIn } from './support/shop.ts'

const cartIn = async (response: Response) => {
  expect(response.status).toBe(200)
  return (await response.json()) as CartView
}

describe('the cart', () => {
  it('has what was put into it, priced for the customer', async () => {
    const { add, console, at } = await openShop()
    await add({ friendlyName: 'Sales' })
    const cart = await add({ billingCycle: 'annual', quantity: 3 })
    expect(cart.lines).toMatchObject([
      {
        ...{ id: '0', title: 'Microsoft 365 Business Basic', friendlyName: 'Sales', quantity: 2 },
        ...{ minimum: 1, maximum: 300, term: 'P1Y', billingCycle: 'monthly' },
        price: { currency: 'USD', unit: '6.00', list: '6.00', amount: '12.00' },
      },
      { id: '1', price: { amount: '216.00' } },
    ])
    expect(cart.totals).toEqual([
      {
        ...{ currency: 'USD', amount: '228.00' },
        parts: [
          { billingCycle: 'monthly', amount: '12.00' },
          { billingCycle: 'annual', amount: '216.00' },
        ],
      },
    ])
    expect(await console.answer<OpenCart>('GET', `${at}/cart`)).toEqual({ cart, hasExpired: false })
  })

  it('is there again after another sign-in, and is no colleague’s', async () => {
    const { add, console, at } = await openShop()
    const { id } = await add()
    await console.signIn('sales-agent/entra')
    expect(await console.answer<OpenCart>('GET', `${at}/cart`)).toEqual({ hasExpired: false })
    await console.signIn('admin-agent/entra')
    expect(await console.answer<OpenCart>('GET', `${at}/cart`)).toMatchObject({ cart: { id } })
  })

  it('is each customer’s own', async () => {
    const { add, console, customers } = await openShop()
    await add()
    const other = `/api/customers/${customers[1]?.id}/cart`
    expect(await console.answer<OpenCart>('GET', other)).toEqual({ hasExpired: false })
  })

  it('expires after seven days, and says so', async () => {
    const { add, console, at, tenant } = await openShop({ session: long })
    const cart = await add()
    expect(Date.parse(cart.expires ?? '')).toBeGreaterThan(tenant.clock.now() + 6 * day)
    tenant.clock.advance(7 * day + 1000)
    await console.signIn('admin-agent/entra')
    expect(await console.answer<OpenCart>('GET', `${at}/cart`)).toEqual({ hasExpired: true })
    const gone = await console.send('GET', `${at}/carts/${cart.id}`)
    expect(await problemIn(gone)).toMatchObject({ status: 404, serviceCode: '800008' })
  })

  it('gets a line once, however often it is sent', async () => {
    const { console, at, wish, add } = await openShop()
    const first = wish()
    await console.answer('POST', `${at}/cart/lines`, first)
    expect((await add({ key: first.key })).lines).toHaveLength(1)
    const second = wish()
    await console.answer('POST', `${at}/cart/lines`, second)
    const again = await console.answer<CartView>('POST', `${at}/cart/lines`, second)
    expect(again.lines).toHaveLength(2)
  })

  it('loses no line of two that are put in at the same time', async () => {
    const { add, read } = await openShop()
    const [one] = await Promise.all([add(), add({ billingCycle: 'annual' }), add({ quantity: 9 })])
    expect((await read(one)).lines).toHaveLength(3)
  })
})

describe('a line', () => {
  it('is changed, and removed', async () => {
    const { add, change, remove, console, at } = await openShop()
    await add()
    const cart = await add({ quantity: 5 })
    const wish = { quantity: 7, billingCycle: 'annual', friendlyName: 'Marketing' }
    const changed = await cartIn(await change(cart, '1', wish))
    expect(changed.lines).toMatchObject([{ quantity: 2 }, wish])
    const left = await cartIn(await remove(changed, '0'))
    expect(left.lines).toMatchObject([wish])
    const empty = await cartIn(await remove(left, '0'))
    expect(empty.lines).toEqual([])
    expect(await console.answer<OpenCart>('GET', `${at}/cart`)).toEqual({ hasExpired: false })
  })

  it('is not changed over somebody else’s change', async () => {
    const { add, change, remove, read } = await openShop()
    const seen = await add()
    await cartIn(await change(seen, '0', { quantity: 3 }))
    for (const late of [await change(seen, '0', { quantity: 4 }), await remove(seen, '0')]) {
      expect(late.status).toBe(412)
      expect(await problemIn(late)).toMatchObject({ code: 'changed-meanwhile' })
    }
    expect((await read(seen)).lines).toMatchObject([{ quantity: 3 }])
  })

  it('says why it cannot be ordered, and costs nothing then', async () => {
    const { add, change } = await openShop()
    const cart = await add({ quantity: 301 })
    expect(cart).toMatchObject({
      lines: [{ error: { code: 'max_allowed_seats_per_subscription_exceeded' } }],
      totals: [],
    })
    const better = await cartIn(await change(cart, '0', { quantity: 300 }))
    expect(better.lines[0]).not.toHaveProperty('error')
    const plan = { termDuration: 'P3Y', billingCycle: 'monthly' }
    expect((await cartIn(await change(better, '0', plan))).lines[0]?.error?.code).toBe(
      'billing_plan_not_supported',
    )
  })

  it('is cheaper with a promotion, and says when the customer does not get it', async () => {
    const { add, change, console, customerId } = await openShop()
    const query = `customerId=${customerId}`
    const products = await console.answer<ProductView[]>(
      'GET',
      `/api/catalog/products?view=OnlineServices&${query}`,
    )
    const premium = products.find(({ title }) => title.includes('Premium'))
    const path = `/api/catalog/products/${premium?.id}?${query}`
    const [offer] = (await console.answer<SkuView[]>('GET', path))[0]?.offers ?? []
    const { id = '', name } = offer?.promotions[0] ?? {}
    const item = { catalogItemId: offer?.catalogItemId ?? '', promotionId: id }
    const cart = await add({ ...item, billingCycle: 'annual' })
    expect(cart.lines).toMatchObject([
      { promotion: { id, name }, price: { unit: '224.40', list: '264.00', amount: '448.80' } },
    ])
    const other = await cartIn(await change(cart, '0', { billingCycle: 'monthly' }))
    expect(other.lines[0]?.error?.code).toBe('invalid_promotion_id')
    const without = await cartIn(await change(other, '0', { promotionId: null }))
    expect(without.lines[0]).not.toHaveProperty('error')
    expect(without.lines[0]).not.toHaveProperty('promotion')
    const unknown = await add({ promotionId: 'nobody knows it' })
    expect(unknown.lines[1]?.promotion).toEqual({ id: 'nobody knows it', name: 'nobody knows it' })
  })

  it('of an item that the catalog does not have is shown by its id', async () => {
    const { add } = await openShop()
    const { lines } = await add({ catalogItemId: 'A:B:C' })
    expect(lines).toMatchObject([
      { title: 'A:B:C', terms: [], error: { code: 'catalog_item_id_is_not_valid' } },
    ])
  })

  it('can be an add-on to another line', async () => {
    const { add, console, customerId, remove } = await openShop()
    const query = `customerId=${customerId}`
    const products = await console.answer<ProductView[]>(
      'GET',
      `/api/catalog/products?view=OnlineServices&${query}`,
    )
    const archiving = products.find(({ title }) => title.includes('Archiving'))
    const path = `/api/catalog/products/${archiving?.id}?${query}`
    const [sku] = await console.answer<SkuView[]>('GET', path)
    await add({ quantity: 5 })
    const catalogItemId = sku?.offers[0]?.catalogItemId ?? ''
    const cart = await add({ catalogItemId, quantity: 5, addsTo: '0' })
    expect(cart.lines).toMatchObject([{ id: '0' }, { id: '0.0', price: { amount: '15.00' } }])
    const many = await add({ catalogItemId, quantity: 6, addsTo: '0' })
    expect(many.lines[2]).toMatchObject({
      id: '0.1',
      error: { code: 'base_offer_seat_quantity_not_met' },
    })
    const left = await cartIn(await remove(many, '0.1'))
    expect(left.lines.map(({ id }) => id)).toEqual(['0', '0.0'])
  })
})

it('reserves for an Azure subscription once that is registered', async () => {
  const { add, read, console, at, customerId, subscriptions, tenant } = await openShop()
  const query = `customerId=${customerId}`
  const [product] = await console.answer<ProductView[]>(
    'GET',
    `/api/catalog/products?view=AzureReservations&${query}`,
  )
  const path = `/api/catalog/products/${product?.id}?${query}`
  const [sku] = await console.answer<SkuView[]>('GET', path)
  const azure = (await subscriptions()).find(({ name }) => name === 'Azure plan')?.id ?? ''
  const reserve = (subscriptionId: string) =>
    add({
      ...{ catalogItemId: sku?.offers[0]?.catalogItemId ?? '', billingCycle: 'one_time' },
      provisioning: { scope: 'shared', subscriptionId },
    })
  const cart = await reserve(azure)
  expect(cart.lines).toMatchObject([
    {
      asks: ['Scope', 'SubscriptionId'],
      provisioning: { scope: 'shared', subscriptionId: azure },
      error: { code: 'subscription_not_registered' },
    },
  ])
  const register = (id: string) =>
    console.send('POST', `${at}/subscriptions/${id}/registration`, {})
  const registered = register(azure)
  const begun = () => tenant.calls('customers.subscriptions.registrations.create').length
  await expect.poll(begun, { interval: 5, timeout: 10_000 }).toBe(1)
  tenant.clock.advance(3000)
  expect(await (await registered).json()).toEqual({ isRegistered: true })
  expect((await read(cart)).lines[0]).not.toHaveProperty('error')

  const none = await register(customerId)
  expect(none.status).toBe(404)
  expect((await reserve(customerId)).lines[1]?.error?.code).toBe('subscription_is_not_valid')
})

it('refuses what is no line', async () => {
  const { console, at, wish } = await openShop()
  for (const [change, detail] of [
    [{ quantity: 0 }, 'quantity: is at least 1'],
    [{ quantity: 1.5 }, 'quantity: must be a whole number'],
    [{ catalogItemId: '<b>' }, 'catalogItemId: is no item'],
    [{ billingCycle: 'hourly' }, 'billingCycle: is none'],
    [{ key: 'x' }, 'key: must be a GUID'],
    [{ addsTo: '0' }, 'addsTo: is no line'],
    [{ price: 1 }, 'Unrecognized key'],
  ] as const) {
    const response = await console.send('POST', `${at}/cart/lines`, { ...wish(), ...change })
    expect(response.status).toBe(400)
    expect((await problemIn(response)).detail).toContain(detail)
  }
})

it('keeps carts from other sites, and from those who forge a session', async () => {
  const { console, at, wish } = await openShop()
  const send = (headers: Record<string, string>) =>
    console.send('POST', `${at}/cart/lines`, wish(), headers)
  expect((await send({ Origin: 'https://evil.example' })).status).toBe(403)
  expect((await send({ 'X-Console-Session': 'forged' })).status).toBe(409)
  expect((await send({ 'Content-Type': 'text/plain' })).status).toBe(415)
})

const day = 24 * 60 * 60_000
const long = { idleMs: 30 * day, maxMs: 30 * day }
