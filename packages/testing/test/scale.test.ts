import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { get } from './support/send.ts'

const now = new Date('2026-06-15T09:30:00Z')
const count = 20_000

/** One tenant for all: it takes no time to make, but the tests may read it in parallel. */
const large = createMockTenant({ customers: count, now })
const { customers } = large
const small = createMockTenant({ customers: 10, now })

test('a hundred thousand customers are there at once', async () => {
  const tenant = createMockTenant({ customers: 100_000, now })
  const first = await get(tenant, 'customers.list', { parameters: { size: 2 } })
  expect(first).toMatchObject({ totalCount: 100_000, items: [{ id: customers[0]?.id }, {}] })
})

test('a customer is the same, however many there are', async () => {
  expect(customers.slice(0, 10)).toEqual(small.customers)
  for (const { id: customerId } of small.customers) {
    const parameters = { customerId }
    const of = async (tenant: typeof large) => [
      await get(tenant, 'customers.get', { parameters }),
      await get(tenant, 'customers.users.list', { parameters }),
      await get(tenant, 'customers.subscriptions.list', { parameters }),
    ]
    expect(await of(large)).toEqual(await of(small))
  }
})

test('very many customers are paged through once each', async () => {
  const seen = new Set<string | undefined>()
  let token: string | undefined
  do {
    const page = await get(large, 'customers.list', {
      parameters: { size: 500, ...(token && { seekOperation: 'Next', continuationToken: token }) },
    })
    expect(page.totalCount).toBe(count)
    for (const { id } of page.items) seen.add(id)
    token = page.links?.next?.headers?.[0]?.value
  } while (token)
  expect(seen.size).toBe(count)
})

test('a filter finds what the customers themselves say', async () => {
  const wanted = customers[17_777]
  const filter = JSON.stringify({
    Field: 'Domain',
    Value: wanted?.domain.toUpperCase(),
    Operator: 'starts_with',
  })
  const { items } = await get(large, 'customers.list', { parameters: { size: 5, filter } })
  expect(items.map(({ id }) => id)).toEqual([wanted?.id])
  const read = await get(large, 'customers.get', { parameters: { customerId: wanted?.id ?? '' } })
  expect(read.companyProfile).toMatchObject({
    companyName: wanted?.companyName,
    domain: wanted?.domain,
  })
})

test('every domain is taken, and no other', async () => {
  const domain = customers[count - 1]?.domain ?? ''
  const free = async (domainPrefix: string) =>
    get(large, 'validations.checkDomainAvailability', { parameters: { domainPrefix } })
  expect(await free(domain.replace('.onmicrosoft.com', ''))).toBe(false)
  expect(await free(`nobody${count}`)).toBe(true)
})

test('GDAP relationships are listed, filtered and found among as many', async () => {
  const first = await get(large, 'gdap.relationships.list', {
    parameters: { $top: 3, $count: true },
  })
  expect(first['@odata.count']).toBe((count * 3) / 4)
  const last = customers[count - 2]
  const filter = `customer/tenantId eq '${last?.id}' and status eq 'approvalPending'`
  const { value } = await get(large, 'gdap.relationships.list', { parameters: { $filter: filter } })
  expect(value).toHaveLength(1)
  const relationshipId = value[0]?.id ?? ''
  expect(await get(large, 'gdap.relationships.get', { parameters: { relationshipId } })).toEqual(
    value[0],
  )
})

test('what was changed is listed in its place, and what was deleted is not', async () => {
  const tenant = createMockTenant({ customers: 5, now })
  const { value: before } = await get(tenant, 'gdap.relationships.list')
  const [first, second, third] = before
  await get(tenant, 'gdap.relationships.update', {
    parameters: { relationshipId: second?.id ?? '', ifMatch: second?.['@odata.etag'] ?? '' },
    body: { autoExtendDuration: 'PT0S' },
  })
  tenant.approveGdap(third?.id ?? '')
  const { value: after } = await get(tenant, 'gdap.relationships.list')
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  expect(after[0]).toEqual(first)
  expect(after.slice(1, 3)).toMatchObject([{ autoExtendDuration: 'PT0S' }, { status: 'active' }])
})
