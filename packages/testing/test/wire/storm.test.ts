import { expect, test } from 'vitest'
import type { MockServer, MockTenant } from '../../src/index.ts'
import { createMockTenant } from '../../src/index.ts'

const customers = 60

/** Creates a customer as a patient client does: the same request id until an answer has come whole. */
async function create(
  { url }: MockServer,
  { token }: MockTenant,
  index: number,
): Promise<{ id: string; attempts: number }> {
  const name = `storm${index}`
  const headers = {
    'Content-Type': 'application/json',
    'MS-RequestId': `4f2c8d0e-4b7e-4c8e-9d38-${String(index).padStart(12, '0')}`,
  }
  const body = JSON.stringify({
    companyProfile: { domain: `${name}.onmicrosoft.com` },
    billingProfile: { companyName: name },
  })
  for (let attempts = 1; ; attempts++) {
    const Authorization = `Bearer ${await token('admin-agent/entra')}`
    try {
      const init = { method: 'POST', headers: { ...headers, Authorization }, body }
      const response = await fetch(`${url}/v1/customers`, init)
      const created = await response.json()
      if (response.status === 201) return { id: created.id, attempts }
    } catch {
      // Reset or cut: what became of it isn't known, and so it is sent again.
    }
  }
}

test('in a storm of faults everything happens once to whoever keeps the request id', async () => {
  const tenant = createMockTenant({ customers: 0 })
  await using server = await tenant.listen()
  const storm = tenant.fault({
    rate: 0.4,
    seed: 7,
    oneOf: [
      { drop: 'before' },
      { drop: 'after' },
      { truncate: true },
      { status: 429, retryAfterSeconds: 0 },
      { status: 503, html: true },
      { expireToken: true },
      { latencyMs: [0, 5] },
    ],
  })
  const made = await Promise.all(
    Array.from({ length: customers }, (_, index) => create(server, tenant, index)),
  )
  expect(storm.hits).toBeGreaterThan(20)
  expect(made.some(({ attempts }) => attempts > 1)).toBe(true)
  expect(tenant.customers.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort())
  expect(tenant.customers).toHaveLength(customers)
})
