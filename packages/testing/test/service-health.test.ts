import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const now = new Date('2026-06-15T09:30:00Z')

test('each service is as its open issue, and operational without one', async () => {
  const tenant = createMockTenant({ now })
  const { value: services } = await get(tenant, 'serviceHealth.healthOverviews.list')
  const { value: issues } = await get(tenant, 'serviceHealth.issues.list')
  expect(new Set(services.map(({ id }) => id)).size).toBe(services.length)
  for (const { service, status, issues: expanded } of services) {
    const open = issues.find(issue => issue.service === service && !issue.isResolved)
    expect(status).toBe(open?.status ?? 'serviceOperational')
    expect(expanded).toBeUndefined()
  }
  expect(issues.some(({ isResolved }) => isResolved)).toBe(true)
  expect(issues.some(({ isResolved }) => !isResolved)).toBe(true)
})

test('issues come with their services when they are asked for', async () => {
  const tenant = createMockTenant({ now })
  const parameters = { $expand: 'issues' }
  const { value } = await get(tenant, 'serviceHealth.healthOverviews.list', { parameters })
  const { value: issues } = await get(tenant, 'serviceHealth.issues.list')
  expect(value.flatMap(service => service.issues ?? [])).toHaveLength(issues.length)
})

test('nothing has happened after the tenant’s day, and what is resolved ended after it began', async () => {
  const tenant = createMockTenant({ now })
  const { value: issues } = await get(tenant, 'serviceHealth.issues.list')
  const { value: messages } = await get(tenant, 'serviceHealth.messages.list')
  for (const { startDateTime = '' } of [...issues, ...messages]) {
    expect(Date.parse(startDateTime)).toBeLessThan(now.getTime())
  }
  for (const { startDateTime = '', endDateTime, isResolved } of issues) {
    expect(endDateTime !== null).toBe(isResolved)
    if (endDateTime) expect(Date.parse(endDateTime)).toBeGreaterThan(Date.parse(startDateTime))
  }
})

test('Partner Center tells the same, by workload and by a filter', async () => {
  const tenant = createMockTenant({ now, customers: 2 })
  const { value: issues } = await get(tenant, 'serviceHealth.issues.list')
  const filter = '{"Field":"Resolved","Value":"false","Operator":"equals"}'
  const open = await get(tenant, 'serviceIncidents.office.list', { parameters: { filter } })
  const customerId = tenant.customers[0]?.id ?? ''
  const all = await get(tenant, 'customers.serviceIncidents.office.list', {
    parameters: { customerId },
  })
  const idsOf = ({ items }: typeof all) =>
    items.flatMap(({ incidents }) => incidents?.map(({ id }) => id) ?? []).sort()
  expect(idsOf(all)).toEqual(issues.map(({ id }) => id).sort())
  const openIds = issues.filter(({ isResolved }) => !isResolved).map(({ id }) => id)
  expect(idsOf(open)).toEqual(openIds.sort())
  expect(open.items.filter(({ status }) => status === 'normal')).not.toEqual([])
})

test('an unknown customer, and a filter by another field, are refused', async () => {
  const tenant = createMockTenant({ now, customers: 1 })
  const customerId = '00000000-0000-4000-8000-000000000000'
  const nobody = await send(tenant, 'customers.serviceIncidents.office.list', {
    parameters: { customerId },
  })
  expect(nobody.status).toBe(404)
  const filter = '{"Field":"Workload","Value":"Exchange","Operator":"equals"}'
  const other = await send(tenant, 'serviceIncidents.office.list', { parameters: { filter } })
  expect(other.status).toBe(400)
})
