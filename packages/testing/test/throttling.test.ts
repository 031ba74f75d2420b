import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { send } from './support/send.ts'

const now = new Date('2026-05-05T10:00:00Z')
const list = (tenant: MockTenant) => send(tenant, 'customers.list')
const get = (tenant: MockTenant, index: number) =>
  send(tenant, 'customers.get', { parameters: { customerId: tenant.customers[index]?.id ?? '' } })

async function statuses(count: number, call: () => Promise<Response>): Promise<number[]> {
  const found: number[] = []
  for (let index = 0; index < count; index++) found.push((await call()).status)
  return found
}

test('nothing is limited unless it was asked for', async () => {
  const tenant = createMockTenant({ now })
  expect(await statuses(300, () => list(tenant))).not.toContain(429)
  expect(tenant.throttled).toMatchObject({ passed: 0, refused: 0 })
})

test('a partner who calls too often is told when to come back, in the words of the gateway', async () => {
  const tenant = createMockTenant({ now, throttling: { perPartner: { calls: 2 } } })
  expect(await statuses(2, () => list(tenant))).toEqual([200, 200])
  tenant.clock.advance(3500)
  const response = await list(tenant)
  expect(response.status).toBe(429)
  expect(response.headers.get('Retry-After')).toBe('57')
  expect(response.headers.get('MS-CorrelationId')).toBeTruthy()
  expect(await response.json()).toEqual({
    statusCode: 429,
    message: 'Rate limit is exceeded. Try again in 57 seconds.',
  })
  expect(tenant.requests.map(({ throttledBy }) => throttledBy)).toEqual([
    undefined,
    undefined,
    'partner',
  ])
})

test('each customer has a limit of its own', async () => {
  const tenant = createMockTenant({ now, throttling: { perCustomer: { calls: 2 } } })
  expect(await statuses(3, () => get(tenant, 0))).toEqual([200, 200, 429])
  expect(await statuses(2, () => get(tenant, 1))).toEqual([200, 200])
  expect(await statuses(5, () => list(tenant))).not.toContain(429)
  const { passed, refused, customers } = tenant.throttled
  expect({ passed, refused }).toEqual({ passed: 4, refused: 1 })
  expect(customers.get(tenant.customers[0]?.id ?? '')).toEqual({ passed: 2, refused: 1 })
  expect(tenant.requests.filter(({ throttledBy }) => throttledBy === 'customer')).toHaveLength(1)
})

test('the window slides: a call passes as soon as the oldest has left it', async () => {
  const throttling = { perPartner: { calls: 3, windowMs: 1000 }, countRefused: false }
  const tenant = createMockTenant({ now, throttling })
  expect(await statuses(1, () => list(tenant))).toEqual([200])
  tenant.clock.advance(600)
  expect(await statuses(3, () => list(tenant))).toEqual([200, 200, 429])
  tenant.clock.advance(399)
  expect((await list(tenant)).status).toBe(429)
  tenant.clock.advance(1)
  expect(await statuses(2, () => list(tenant))).toEqual([200, 429])
})

test.each([
  [true, 429],
  [false, 200],
])('refused calls count against the limit: %s', async (countRefused, status) => {
  const throttling = { perPartner: { calls: 1, windowMs: 1000 }, countRefused }
  const tenant = createMockTenant({ now, throttling })
  await list(tenant)
  tenant.clock.advance(900)
  expect((await list(tenant)).status).toBe(429)
  tenant.clock.advance(100)
  expect((await list(tenant)).status).toBe(status)
})

test('who keeps to the rate is never refused, and needs no longer than the limit says', async () => {
  const tenant = createMockTenant({
    now,
    throttling: { perPartner: { calls: 10, windowMs: 1000 } },
  })
  const start = tenant.clock.now()
  for (let call = 0; call < 100; call++) {
    if (call > 0 && call % 10 === 0) tenant.clock.advance(1000)
    expect((await list(tenant)).status).toBe(200)
  }
  expect(tenant.clock.now() - start).toBe(9000)
  expect(tenant.throttled).toMatchObject({ passed: 100, refused: 0 })
})

test('Retry-After can be a date, which lies ahead of Date, and it can be missing', async () => {
  const limits = { perPartner: { calls: 1, windowMs: 30_000 }, countRefused: false } as const
  const tenant = createMockTenant({ now, throttling: { ...limits, retryAfterFormat: 'date' } })
  await list(tenant)
  const { headers } = await list(tenant)
  const [date, retryAfter] = [headers.get('Date'), headers.get('Retry-After')].map(text =>
    Date.parse(text ?? ''),
  )
  expect((retryAfter ?? 0) - (date ?? 0)).toBe(30_000)

  tenant.throttle({ ...limits, retryAfterFormat: 'none' })
  await list(tenant)
  const without = await list(tenant)
  expect(without.status).toBe(429)
  expect(without.headers.has('Retry-After')).toBe(false)
})

test('Microsoft Graph has its own limit and its own words', async () => {
  const tenant = createMockTenant({ now, throttling: { graph: { calls: 1 } } })
  const ask = () => send(tenant, 'gdap.relationships.list')
  expect((await ask()).status).toBe(200)
  const response = await ask()
  expect(response.status).toBe(429)
  expect(await response.json()).toMatchObject({ error: { code: 'TooManyRequests' } })
  expect(await statuses(3, () => list(tenant))).not.toContain(429)
})

test('single operations have limits of their own', async () => {
  const tenant = createMockTenant({
    now,
    throttling: { perOperation: { 'customers.list': { calls: 1 } } },
  })
  expect(await statuses(2, () => list(tenant))).toEqual([200, 429])
  expect(tenant.requests.at(-1)?.throttledBy).toBe('operation')
  expect((await get(tenant, 0)).status).toBe(200)
})

test('limits of a usual size come with true', async () => {
  const tenant = createMockTenant({ now, throttling: true })
  const found = await statuses(101, () => get(tenant, 0))
  expect(found.indexOf(429)).toBe(100)
})

test('limits change while the tenant runs, and reset puts them back', async () => {
  const tenant = createMockTenant({ now, throttling: { perPartner: { calls: 1 } } })
  tenant.throttle(false)
  expect(await statuses(3, () => list(tenant))).not.toContain(429)
  tenant.reset()
  expect(await statuses(2, () => list(tenant))).toEqual([200, 429])
})

test('a caller with a bad token is refused before anything is counted', async () => {
  const tenant = createMockTenant({ now, throttling: { perPartner: { calls: 1 } } })
  await tenant.fetch('https://api.partnercenter.microsoft.com/v1/customers')
  expect((await list(tenant)).status).toBe(200)
})

test.each([
  ['often', 'takes true, false or limits'],
  [{ perPartners: { calls: 1 } }, 'did you mean perPartner?'],
  [{ perPartner: { call: 1 } }, 'did you mean calls?'],
  [{ perOperation: { 'customer.get': { calls: 1 } } }, 'did you mean customers.get?'],
  [{ countRefused: 1 }, 'true or false'],
  [{ retryAfterFormat: 'text' }, "'seconds', 'date' or 'none'"],
  [{ perPartner: { calls: 0 } }, 'from 1'],
  [{ perCustomer: { calls: 1, windowMs: 0 } }, 'above 0'],
])('throttling %j is refused with %s', (throttling, message) => {
  expect(() => createMockTenant({ throttling: throttling as never })).toThrow(message)
})
