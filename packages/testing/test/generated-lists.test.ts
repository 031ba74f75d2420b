import { createPartnerCenter } from '@partnergate/client'
import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { get } from './support/send.ts'

const tenant = createMockTenant({ now: Date.UTC(2026, 8, 1) })
const customerId = tenant.customers[0]?.id ?? ''

async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = []
  for await (const item of list) items.push(item)
  return items
}

const pc = createPartnerCenter({
  credential: tenant.credential('admin-agent/entra'),
  fetch: tenant.fetch,
})

test('gives whole lists without a way on', async () => {
  const list = await get(tenant, 'customers.entitlements.list', { parameters: { customerId } })
  expect(list.items.length).toBeGreaterThan(1)
  expect(list.totalCount).toBe(list.items.length)
  expect(list.links).not.toHaveProperty('next')
})

test('keeps to the size that was asked for, whatever it is called', async () => {
  const { items, totalCount } = await get(tenant, 'offers.list', {
    parameters: { country: 'US', size: 1 },
  })
  expect(items).toHaveLength(1)
  expect(totalCount).toBeGreaterThan(1)
  const { value } = await get(tenant, 'referrals.list', { parameters: { $top: 1 } })
  expect(value).toHaveLength(1)
  const { Value } = await get(tenant, 'analytics.search.list', { parameters: { top: 1 } })
  expect(Value).toHaveLength(1)
})

test.each([
  [
    'offsets',
    () => pc.offers.list({ country: 'US', size: 1 }),
    () => pc.offers.list({ country: 'US' }),
  ],
  ['page numbers', () => pc.fraudEvents.list({ PageSize: 1 }), () => pc.fraudEvents.list()],
  ['next links of OData', () => pc.referrals.list({ $top: 1 }), () => pc.referrals.list()],
  [
    'next links in the body',
    () => pc.analytics.subscriptions.list({ top: 1 }),
    () => pc.analytics.subscriptions.list(),
  ],
])('leads clients through lists by %s', async (_, page, whole) => {
  const pages = tenant.requests.length
  const items = await collect<unknown>(page())
  expect(tenant.requests.length - pages).toBeGreaterThan(1)
  expect(items).toEqual(await collect<unknown>(whole()))
})
