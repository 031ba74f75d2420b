import type { Retry } from '@partnergate/client'
import { expect, test } from 'vitest'
import { inParallel } from './in-parallel.ts'
import { patience, scaled } from './scale.ts'
import { stageOf } from './tenant.ts'

const carts = scaled(10_000)
const customers = 20
/** Two of the mock tenant's products: a cart of them becomes one order. */
const lineItems = [
  {
    catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
    quantity: 1,
    billingCycle: 'monthly',
    termDuration: 'P1Y',
  },
]

test(`${carts} carts are ordered exactly once each, whatever happens on the way`, {
  timeout: patience,
}, async () => {
  const reasons = new Map<string, number>()
  const onRetry = ({ reason }: Retry) => reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  const { tenant, pc, aside } = await stageOf(customers, {
    // Long enough for a machine that is busy with other tests, too.
    timeout: 2000,
    retry: { limit: 100, maxBackoffMs: 20 },
    onRetry,
  })
  const ids = tenant.customers.map(({ id }) => id)
  const ordersOf = async () => {
    const lists = await Promise.all(
      ids.map(customerId => aside.customers.orders.list({ customerId })),
    )
    return lists.flatMap(({ items }) => items.map(({ id }) => id))
  }
  const prepared = await inParallel(
    Array.from({ length: carts }).map((_, at) => at),
    50,
    async at => {
      const customerId = ids[at % ids.length] ?? ''
      const { id: cartId = '' } = await aside.customers.carts.create({
        customerId,
        body: { lineItems },
      })
      return { customerId, cartId }
    },
  )
  const cartIds = prepared.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
  expect(cartIds).toHaveLength(carts)
  const before = new Set(await ordersOf())

  const operation = 'customers.carts.checkout'
  // Twice the token that all calls share ends, so far apart that no call meets it twice.
  for (const part of [0.3, 0.7]) tenant.fault({ operation, expireToken: true, skip: carts * part })
  tenant.fault({ operation, latencyMs: Number.POSITIVE_INFINITY, rate: 0.01, seed: 7 })
  const fault = tenant.fault({
    operation,
    rate: 0.3,
    seed: 7,
    oneOf: [
      { drop: 'before' },
      { drop: 'after' },
      { status: 429, retryAfterSeconds: 0 },
      { status: 503, html: true },
      { truncate: 'connection' },
      { truncate: 'json' },
    ],
  })
  const outcomes = await inParallel(cartIds, 20, cart => pc.customers.carts.checkout(cart))
  expect(fault.hits).toBeGreaterThan(carts * 0.3)
  for (const reason of ['throttled', 'failed', 'network']) {
    expect(reasons.get(reason), reason).toBeGreaterThan(carts / 50)
  }
  expect(reasons.get('timeout')).toBeGreaterThan(0)
  expect(reasons.get('token')).toBeGreaterThan(0)

  const failures = outcomes.filter(({ status }) => status === 'rejected')
  expect(failures).toEqual([])
  const reported = outcomes.flatMap(one =>
    one.status === 'fulfilled' ? (one.value.orders ?? []).map(({ id }) => id) : [],
  )
  const done = (await ordersOf()).filter(id => !before.has(id))
  expect(reported).toHaveLength(carts)
  expect(new Set(reported).size).toBe(carts)
  expect(done.toSorted()).toEqual(reported.toSorted())
})
