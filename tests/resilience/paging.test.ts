import { expect, test } from 'vitest'
import { patience, scaled } from './scale.ts'
import { stageOf } from './tenant.ts'

const customers = scaled(10_000)
const size = 40

test(`a list of ${customers} loses no item and gives none twice, whatever happens on the way`, {
  timeout: patience,
}, async () => {
  const { tenant, pc } = await stageOf(customers, {
    timeout: 2000,
    retry: { limit: 100, maxBackoffMs: 20 },
  })
  const operation = 'customers.list'
  tenant.fault({ operation, latencyMs: Number.POSITIVE_INFINITY, skip: 10, times: 2 })
  const fault = tenant.fault({
    operation,
    rate: 0.3,
    seed: 11,
    oneOf: [
      { drop: 'before' },
      { drop: 'after' },
      { status: 429, retryAfterSeconds: 0 },
      { status: 502, html: true },
      { truncate: 'connection' },
      { truncate: 'json' },
      { slowBodyMs: 30 },
    ],
  })
  // Two at a time, so that neither takes the other's pages.
  const lists = await Promise.all(
    [1, 2].map(async () => {
      const ids: (string | undefined)[] = []
      for await (const { id } of pc.customers.list({ size })) ids.push(id)
      return ids
    }),
  )
  const all = tenant.customers.map(({ id }) => id)
  for (const ids of lists) expect(ids).toEqual(all)
  expect(fault.hits).toBeGreaterThan((2 * customers) / size / 5)
})

test('pages of one list share the correlation id, and each has a request id that its tries keep', {
  timeout: patience,
}, async () => {
  const { tenant, pc } = await stageOf(25, { retry: { limit: 30, maxBackoffMs: 1 } })
  tenant.fault({ operation: 'customers.list', rate: 0.5, seed: 3, drop: 'after' })
  for await (const _ of pc.customers.list({ size: 5 }));
  const requests = tenant.requests.filter(({ operation }) => operation === 'customers.list')
  expect(requests.length).toBeGreaterThan(5)
  expect(new Set(requests.map(({ headers }) => headers['ms-correlationid'])).size).toBe(1)
  expect(new Set(requests.map(({ headers }) => headers['ms-requestid'])).size).toBe(5)
})
