import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'
import { get } from './support/send.ts'

const now = new Date('2026-06-15T09:30:00Z')

/** Reads and changes something of every area. */
async function story(tenant: MockTenant, order: 'forwards' | 'backwards') {
  const ids = tenant.customers.map(({ id }) => id)
  const inOrder = order === 'forwards' ? ids : ids.toReversed()
  const seen: Record<string, unknown> = {}
  for (const customerId of inOrder) {
    const parameters = { customerId }
    seen[customerId] = [
      await get(tenant, 'customers.get', { parameters }),
      await get(tenant, 'customers.users.list', { parameters }),
      await get(tenant, 'customers.subscriptions.list', { parameters }),
      await get(tenant, 'customers.orders.list', { parameters }),
      await get(tenant, 'customers.subscribedSkus.list', { parameters }),
    ]
  }
  seen.invoices = await get(tenant, 'invoices.list')
  seen.requests = await get(tenant, 'serviceRequests.list')
  seen.gdap = await get(tenant, 'gdap.relationships.list')
  const [customerId = ''] = ids
  seen.order = await get(tenant, 'customers.orders.create', {
    parameters: { customerId },
    body: { lineItems: [{ lineItemNumber: 0, offerId: basic, quantity: 3 }] },
  })
  return ids.map(id => seen[id]).concat(Object.entries(seen).slice(ids.length))
}

test('the same seed and time give the same tenant, in whatever order it is read', async () => {
  const one = await story(createMockTenant({ seed: 7, customers: 4, now }), 'forwards')
  const other = await story(createMockTenant({ seed: 7, customers: 4, now }), 'backwards')
  expect(other).toEqual(one)
})

test('another seed gives another tenant', () => {
  const [one, other] = [createMockTenant({ seed: 1 }), createMockTenant({ seed: 2 })]
  expect(one.tenantId).not.toBe(other.tenantId)
  expect(one.customers.map(({ id }) => id)).not.toEqual(other.customers.map(({ id }) => id))
})

test('what the seed brings is the same all day', async () => {
  const morning = createMockTenant({ now: new Date('2026-06-15T00:00:01Z') })
  const evening = createMockTenant({ now: new Date('2026-06-15T23:00:00Z') })
  expect(await get(evening, 'invoices.list')).toEqual(await get(morning, 'invoices.list'))
})

test('reset puts everything back', async () => {
  const tenant = createMockTenant({ seed: 7, customers: 2, now })
  const before = await story(tenant, 'forwards')
  const fault = tenant.fault({ status: 503, times: 5 })
  tenant.clock.advance(1000)
  tenant.reset()
  expect(tenant.requests).toEqual([])
  expect(tenant.clock.now()).toBe(now.getTime())
  expect(await story(tenant, 'forwards')).toEqual(before)
  expect(fault.hits).toBe(0)
})

test('a tenant can be empty', async () => {
  const tenant = createMockTenant({ customers: 0 })
  expect(await get(tenant, 'customers.list')).toMatchObject({ totalCount: 0, items: [] })
  expect(await get(tenant, 'gdap.relationships.list')).toMatchObject({ value: [] })
  expect(await get(tenant, 'invoices.summary.get')).toMatchObject({ balanceAmount: 0 })
})

test('customers have names and domains of their own', () => {
  const { customers } = createMockTenant({ customers: 200 })
  expect(new Set(customers.map(({ id }) => id)).size).toBe(200)
  expect(new Set(customers.map(({ domain }) => domain)).size).toBe(200)
})
