import { describe, expect, it } from 'vitest'
import type { CheckoutView, OpenCart } from '../src/shared/carts.ts'
import { openShop, problemIn } from './support/shop.ts'

const done = async (response: Response) => {
  expect(response.status).toBe(200)
  return (await response.json()) as CheckoutView
}

it('orders what is in the cart, and leads to the new subscriptions', async () => {
  const { add, checkOut, subscriptions, console, at, checkout } = await openShop()
  await add({ friendlyName: 'Sales' })
  const cart = await add({ billingCycle: 'annual', quantity: 3 })
  const placed = await done(await checkOut(cart))
  expect(placed).toMatchObject({
    state: 'done',
    orders: [
      { lines: [{ title: 'Sales', quantity: 2 }], total: { currency: 'USD', amount: '12.00' } },
      { lines: [{ quantity: 3 }], total: { currency: 'USD', amount: '216.00' } },
    ],
    refused: [],
  })
  const ids = (await subscriptions()).map(({ id }) => id)
  for (const { lines } of placed.orders) expect(ids).toContain(lines[0]?.subscriptionId)
  expect(await checkout(cart)).toEqual(placed)
  expect(await console.answer<OpenCart>('GET', `${at}/cart`)).toEqual({ hasExpired: false })
})

describe('never orders twice', () => {
  it('when it is asked again, also at the same time and from another tab', async () => {
    const { add, checkOut, subscriptions, orders } = await openShop()
    const before = (await subscriptions()).length
    const cart = await add()
    const answers = await Promise.all([checkOut(cart), checkOut(cart), checkOut(cart)])
    const placed = await Promise.all([...answers, await checkOut(cart)].map(done))
    for (const one of placed) expect(one).toEqual(placed[0])
    expect(orders()).toHaveLength(1)
    expect(await subscriptions()).toHaveLength(before + 1)
  })

  it('when the answer was lost: it is sent again under the same request id', async () => {
    const { add, checkOut, checkout, subscriptions, orders, tenant } = await openShop()
    const before = (await subscriptions()).length
    const cart = await add()
    tenant.fault({ operation: 'customers.carts.checkout', drop: 'after', times: 3 })
    const lost = await checkOut(cart)
    expect(lost.status).toBe(502)
    expect(await checkout(cart)).toMatchObject({ state: 'unknown' })
    const placed = await done(await checkOut(cart))
    expect(placed.orders).toHaveLength(1)
    expect(new Set(orders().map(({ headers }) => headers['ms-requestid'])).size).toBe(1)
    expect(await subscriptions()).toHaveLength(before + 1)
  })

  it('when the session ended meanwhile', async () => {
    const { add, checkOut, console, orders } = await openShop()
    const cart = await add()
    console.clock.time += 61 * 60_000
    expect((await checkOut(cart)).status).toBe(401)
    await console.signIn('admin-agent/entra')
    await done(await checkOut(cart))
    await done(await checkOut(cart))
    expect(orders()).toHaveLength(1)
  })

  it('when a colleague did it already', async () => {
    const { add, checkOut, console, orders } = await openShop()
    const cart = await add()
    await done(await checkOut(cart))
    await console.signIn('sales-agent/entra')
    expect(await problemIn(await checkOut(cart))).toMatchObject({ status: 409, code: 'conflict' })
    expect(orders()).toHaveLength(1)
  })
})

it('orders nothing that was not reviewed', async () => {
  const { add, checkOut, orders } = await openShop()
  const seen = await add()
  const now = await add({ quantity: 100 })
  const late = await checkOut(seen)
  expect(late.status).toBe(412)
  expect(await problemIn(late)).toMatchObject({ code: 'changed-meanwhile' })
  expect(orders()).toHaveLength(0)
  await done(await checkOut(now))
})

it('tells what was ordered and what was not, and puts the rest into a new cart', async () => {
  const { add, checkOut, console, at, subscriptions } = await openShop()
  const before = (await subscriptions()).length
  await add()
  const cart = await add({ billingCycle: 'annual', quantity: 301 })
  expect(cart.lines[1]?.error?.code).toBe('max_allowed_seats_per_subscription_exceeded')
  const placed = await done(await checkOut(cart))
  expect(placed.orders).toHaveLength(1)
  expect(placed.refused).toMatchObject([
    { code: '800009', titles: ['Microsoft 365 Business Basic'] },
  ])
  expect(placed.refused[0]?.description).toContain('301')
  expect(await subscriptions()).toHaveLength(before + 1)

  const rest = await console.answer('POST', `${at}/carts/${cart.id}/rest`, {})
  expect(rest).toMatchObject({ isOrdered: false, lines: [{ quantity: 301 }] })
  expect(await console.answer<OpenCart>('GET', `${at}/cart`)).toMatchObject({ cart: rest })
})

it('does not send a cart of which nothing can be ordered', async () => {
  const { add, checkOut, orders } = await openShop()
  const cart = await add({ quantity: 301 })
  expect(await problemIn(await checkOut(cart))).toMatchObject({ status: 400, code: 'invalid' })
  expect(orders()).toHaveLength(0)
})

it('can be tried again after a refusal, as a new request', async () => {
  const { add, checkOut, orders, tenant } = await openShop()
  const cart = await add()
  const operation = 'customers.carts.checkout'
  tenant.fault({ operation, status: 400, code: '800062', description: 'Not now.' })
  expect(await problemIn(await checkOut(cart))).toMatchObject({ status: 400, detail: 'Not now.' })
  await done(await checkOut(cart))
  const [first, second] = orders()
  expect(first?.headers['ms-requestid']).not.toBe(second?.headers['ms-requestid'])
})

it('explains what Partner Center refuses for want of MFA: row, reason and what to do', async () => {
  const { add, checkOut, checkout, tenant, console } = await openShop()
  const cart = await add()
  const operation = 'customers.carts.checkout'
  tenant.fault({ operation, status: 401, code: '900421', description: 'MFA is required.' })
  const refused = await checkOut(cart)
  expect(refused.status).toBe(403)
  const { code, denial } = await problemIn(refused)
  expect(code).toBe('denied')
  expect(denial).toMatchObject({ row: 'transact', origin: 'service', subject: { operation } })
  expect(denial?.remedy).toMatch(/\S/)
  expect(await checkout(cart)).toMatchObject({ state: 'none' })
  await console.signIn('admin-agent/entra', { query: '?step-up' })
  await done(await checkOut(cart))
})

it('is stopped by the rules as they are now, before anything is sent', async () => {
  const { console, add, checkOut, orders } = await openShop()
  const cart = await add()
  await console.signIn('admin-agent/third-party')
  const { code, denial } = await problemIn(await checkOut(cart))
  expect(code).toBe('denied')
  expect(denial).toMatchObject({ reason: 'exception-required', origin: 'guard' })
  await console.send('PATCH', '/api/console/policy', { exception: true })
  await done(await checkOut(cart))
  expect(orders()).toHaveLength(1)
})
