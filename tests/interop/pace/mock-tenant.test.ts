import { createPartnerCenter, type WaitEvent } from '@partnergate/client'
import { createMockTenant, type MockTenantOptions } from '@partnergate/testing'
import { expect, test } from 'vitest'

type Throttling = NonNullable<MockTenantOptions['throttling']>

/** A tenant on a port, which limits its callers, and a client that isn't told so. */
async function open(throttling: Throttling, customers = 20) {
  const tenant = createMockTenant({ customers, throttling })
  const server = await tenant.listen()
  const waits: WaitEvent[] = []
  const pc = createPartnerCenter({
    credential: tenant.credential('admin-agent/entra'),
    endpoints: { 'partner-center': server.url },
    retry: 5,
    pace: { onWait: event => waits.push(event) },
  })
  return { tenant, pc, waits, [Symbol.asyncDispose]: () => server.close() }
}

test('a job over the limit ends whole, with few refused, over real sockets', async () => {
  await using world = await open({ perPartner: { calls: 80, windowMs: 1000 } })
  const { tenant, pc, waits } = world
  const calls = tenant.customers.flatMap(({ id: customerId }) =>
    Array.from({ length: 12 }, () =>
      pc.customers.get({ customerId }, { priority: 'background' }).then(({ id }) => id),
    ),
  )
  const ids = await Promise.all(calls)
  expect(new Set(ids).size).toBe(20)
  expect(tenant.throttled.passed).toBe(240)
  expect(tenant.throttled.refused).toBeLessThanOrEqual(24)
  for (const { waitMs, outcome } of waits) {
    expect(outcome).toBe('sent')
    expect(waitMs).toBeGreaterThanOrEqual(0)
  }
}, 30_000)

test('without the pace, the same job is refused more often than it passes a window', async () => {
  const tenant = createMockTenant({ throttling: { perPartner: { calls: 20, windowMs: 1000 } } })
  const pc = createPartnerCenter({
    credential: tenant.credential('admin-agent/entra'),
    fetch: tenant.fetch,
    retry: 0,
    pace: false,
  })
  const customerId = tenant.customers[0]?.id ?? ''
  const calls = Array.from({ length: 40 }, () => pc.customers.get({ customerId }))
  const outcomes = await Promise.allSettled(calls)
  expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0)
})

test("a customer's limit holds up its own calls, and nobody else's", async () => {
  await using world = await open({ perCustomer: { calls: 10, windowMs: 4000 } }, 4)
  const { tenant, pc, waits } = world
  const [big = '', ...others] = tenant.customers.map(({ id }) => id)
  const job = Promise.all(Array.from({ length: 14 }, () => pc.customers.get({ customerId: big })))
  await expect.poll(() => tenant.throttled.refused).toBeGreaterThan(0)
  const start = performance.now()
  await Promise.all(others.map(customerId => pc.customers.get({ customerId })))
  expect(performance.now() - start).toBeLessThan(2000)
  expect(tenant.throttled.customers.get(big)?.passed).toBe(10)
  await job
  const held = waits.filter(
    ({ bucket, reason }) => bucket === 'customer' && reason !== 'concurrency',
  )
  expect(new Set(held.map(({ customerId }) => customerId))).toEqual(new Set([big]))
}, 30_000)

test('an aborted job leaves nothing behind that sends', async () => {
  await using world = await open({ perPartner: { calls: 5, windowMs: 3000 } }, 2)
  const { tenant, pc } = world
  const customerId = tenant.customers[0]?.id ?? ''
  const controller = new AbortController()
  const calls = Array.from({ length: 30 }, () =>
    pc.customers.get({ customerId }, { signal: controller.signal }).catch(reason => reason),
  )
  await expect.poll(() => tenant.throttled.refused).toBeGreaterThan(0)
  controller.abort('enough')
  const outcomes = await Promise.all(calls)
  expect(outcomes.filter(outcome => outcome === 'enough').length).toBeGreaterThan(20)
  const { passed, refused } = tenant.throttled
  expect(passed + refused).toBeLessThan(30)
}, 30_000)
