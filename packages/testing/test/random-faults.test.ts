import { expect, test } from 'vitest'
import type { Fault, MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { send } from './support/send.ts'

const list = (tenant: MockTenant) => send(tenant, 'customers.list')

/** How each of many requests ends: its status, or `reset`. */
async function outcomes(tenant: MockTenant, count: number): Promise<(number | string)[]> {
  const found: (number | string)[] = []
  for (let index = 0; index < count; index++) {
    found.push(
      await list(tenant).then(
        ({ status }) => status,
        () => 'reset',
      ),
    )
  }
  return found
}

const storm: Fault = {
  rate: 0.3,
  seed: 7,
  oneOf: [{ drop: 'after' }, { status: 429 }, { status: 503, html: true }],
}

test('the same seed draws the same sequence, in every tenant', async () => {
  const [one, other, third] = [
    createMockTenant(),
    createMockTenant({ seed: 2 }),
    createMockTenant(),
  ]
  one.fault(storm)
  other.fault(storm)
  third.fault({ ...storm, seed: 8 })
  const drawn = await outcomes(one, 80)
  expect(await outcomes(other, 80)).toEqual(drawn)
  expect(await outcomes(third, 80)).not.toEqual(drawn)
  expect(new Set(drawn)).toEqual(new Set([200, 'reset', 429, 503]))
})

test('a rate is kept to, and goes on until the fault is taken back', async () => {
  const tenant = createMockTenant()
  const fault = tenant.fault({ rate: 0.25, seed: 1, status: 500 })
  await outcomes(tenant, 400)
  expect(fault.hits).toBeGreaterThan(70)
  expect(fault.hits).toBeLessThan(130)
  fault.remove()
  expect(new Set(await outcomes(tenant, 20))).toEqual(new Set([200]))
})

test('without a seed two faults draw apart, and the same tenant draws the same again', async () => {
  const drawn = async () => {
    const tenant = createMockTenant()
    tenant.fault({ rate: 0.5, status: 500 })
    tenant.fault({ rate: 0.5, status: 502 })
    return outcomes(tenant, 40)
  }
  const first = await drawn()
  expect(await drawn()).toEqual(first)
  expect(new Set(first)).toEqual(new Set([200, 500, 502]))
})

test.each([
  [0, 200],
  [1, 500],
])('a rate of %d is no chance at all', async (rate, status) => {
  const tenant = createMockTenant()
  tenant.fault({ rate, status: 500 })
  expect(new Set(await outcomes(tenant, 20))).toEqual(new Set([status]))
})

test('a fault can begin later, and end after so many requests', async () => {
  const tenant = createMockTenant()
  tenant.fault({ skip: 2, times: 3, status: 500 })
  expect(await outcomes(tenant, 7)).toEqual([200, 200, 500, 500, 500, 200, 200])
})

test('a fault picks its operations, and its requests', async () => {
  const tenant = createMockTenant()
  const [first = '', second = ''] = tenant.customers.map(({ id }) => id)
  const get = async (customerId: string) =>
    (await send(tenant, 'customers.get', { parameters: { customerId } })).status
  const picky = tenant.fault({
    operation: ['customers.get', 'customers.delete'],
    when: ({ parameters }) => parameters.customerId === second,
    status: 503,
    times: Number.POSITIVE_INFINITY,
  })
  expect([await get(first), await get(second), (await list(tenant)).status]).toEqual([
    200, 503, 200,
  ])
  expect(picky.hits).toBe(1)
})

test('of two faults the one that was set first happens, and then the other', async () => {
  const tenant = createMockTenant()
  tenant.fault({ status: 500 })
  tenant.fault({ status: 502, times: 2 })
  expect(await outcomes(tenant, 4)).toEqual([500, 502, 502, 200])
})

test('what is drawn comes in addition to what always happens', async () => {
  const tenant = createMockTenant({ now: 0 })
  tenant.fault({ retryAfterSeconds: 9, oneOf: [{ status: 429 }] })
  expect((await list(tenant)).headers.get('Retry-After')).toBe('9')
})

test("a latency between two bounds goes by the tenant's clock", async () => {
  const tenant = createMockTenant({ now: 0 })
  tenant.fault({ latencyMs: [1000, 2000], timer: 'clock' })
  let answered = false
  const waiting = list(tenant).then(() => {
    answered = true
  })
  tenant.clock.advance(0)
  await expect.poll(() => tenant.requests.length).toBe(1)
  tenant.clock.advance(999)
  expect(answered).toBe(false)
  tenant.clock.advance(1001)
  await waiting
})
