import { expect, it } from 'vitest'
import type { CheckoutView } from '../src/shared/carts.ts'
import type { OrderView } from '../src/shared/orders.ts'
import { openShop, problemIn } from './support/shop.ts'

const day = 24 * 60 * 60_000

async function withOrder() {
  const shop = await openShop({ session: { idleMs: 60 * day, maxMs: 60 * day } })
  const { add, checkOut, console, at } = shop
  const placed = (await (
    await checkOut(await add({ friendlyName: 'Sales' }))
  ).json()) as CheckoutView
  const id = placed.orders[0]?.id ?? ''
  const orders = () => console.answer<OrderView[]>('GET', `${at}/orders`)
  const cancel = (orderId = id) =>
    console.send('PATCH', `${at}/orders/${orderId}`, { status: 'cancelled' })
  return { ...shop, id, list: orders, cancel }
}

it('lists what was ordered, the newest first, with what it costs', async () => {
  const { list, id } = await withOrder()
  const orders = await list()
  expect(orders.length).toBeGreaterThan(1)
  expect(orders[0]).toMatchObject({
    ...{ id, status: 'completed', billingCycle: 'monthly' },
    total: { currency: 'USD', amount: '12.00' },
    lines: [{ title: 'Sales', quantity: 2, term: 'P1Y', kind: 'New' }],
  })
  const times = orders.map(({ created }) => Date.parse(created ?? ''))
  expect(times).toEqual(times.toSorted((one, two) => two - one))
})

it('cancels an order once, and its subscriptions with it', async () => {
  const { cancel, list, subscriptions, id } = await withOrder()
  const response = await cancel()
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ id, status: 'cancelled' })
  expect((await list())[0]).toMatchObject({ id, status: 'cancelled' })
  expect(await subscriptions()).toContainEqual(
    expect.objectContaining({ name: 'Sales', status: 'deleted' }),
  )
  expect(await problemIn(await cancel())).toMatchObject({ status: 400, serviceCode: '800061' })
})

it('passes on that the window for it has passed', async () => {
  const { cancel, tenant, console } = await withOrder()
  tenant.clock.advance(8 * day)
  await console.signIn('admin-agent/entra')
  expect(await problemIn(await cancel())).toMatchObject({ status: 400, serviceCode: '900213' })
})

it('refuses what is no order, and any other change', async () => {
  const { cancel, console, at, id } = await withOrder()
  expect(await problemIn(await cancel('ffffffffffff'))).toMatchObject({ status: 404 })
  expect((await cancel('..%2Fcarts')).status).toBe(400)
  const change = { status: 'completed' }
  expect((await console.send('PATCH', `${at}/orders/${id}`, change)).status).toBe(400)
})
