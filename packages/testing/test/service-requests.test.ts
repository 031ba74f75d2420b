import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const now = new Date('2026-06-15T09:30:00Z')

test('a service request is created, found, noted on and closed', async () => {
  const tenant = createMockTenant({ now })
  const topics = await get(tenant, 'serviceRequests.supportTopics.list')
  const topic = topics.items.find(({ name }) => name === 'Multi-factor authentication')
  const created = await get(tenant, 'serviceRequests.create', {
    parameters: { agentLocale: 'en-US' },
    body: {
      Title: 'Locked out',
      Description: 'Since today',
      Severity: 'Critical',
      SupportTopicId: topic?.id,
    },
  })
  expect(created).toMatchObject({
    id: expect.stringMatching(/^\d{15}$/),
    status: 'open',
    severity: 'critical',
    supportTopicName: topic?.name,
    organization: { id: tenant.tenantId },
  })

  const one = { parameters: { serviceRequestId: created.id } }
  tenant.clock.advance(60_000)
  await get(tenant, 'serviceRequests.update', {
    ...one,
    body: { newNote: { text: 'Still locked out' } },
  })
  await get(tenant, 'serviceRequests.update', { ...one, body: { Status: 'Closed' } })
  expect(await get(tenant, 'serviceRequests.get', one)).toMatchObject({
    title: 'Locked out',
    status: 'closed',
    lastClosedDate: '2026-06-15T09:31:00.000Z',
    notes: [
      {
        text: 'Still locked out',
        createdByName: tenant.account('admin-agent/entra').userPrincipalName,
        createdDate: '2026-06-15T09:31:00.000Z',
      },
    ],
  })
})

test('requests are listed a page at a time and by status', async () => {
  const tenant = createMockTenant({ now })
  const all = await get(tenant, 'serviceRequests.list')
  const page = await get(tenant, 'serviceRequests.list', { parameters: { size: 4, offset: 4 } })
  expect(page.items).toEqual(all.items.slice(4))
  expect(page.links).not.toHaveProperty('next')
  const closed = await get(tenant, 'serviceRequests.list', { parameters: { status: 'closed' } })
  const filter = JSON.stringify({ Field: 'Status', Value: 'closed', Operator: 'equals' })
  expect(closed.items.length).toBeGreaterThan(0)
  expect((await get(tenant, 'serviceRequests.list', { parameters: { filter } })).items).toEqual(
    closed.items,
  )
})

test("a customer's requests are the customer's alone", async () => {
  const tenant = createMockTenant({ now })
  const [mine = '', other = ''] = tenant.customers.map(({ id }) => id)
  const { items } = await get(tenant, 'customers.serviceRequests.list', {
    parameters: { customerId: mine },
  })
  expect(items).toHaveLength(1)
  const serviceRequestId = items[0]?.id ?? ''
  const at = (customerId: string) =>
    send(tenant, 'customers.serviceRequests.get', { parameters: { customerId, serviceRequestId } })
  expect((await at(mine)).status).toBe(200)
  expect((await at(other)).status).toBe(404)
  const updated = await get(tenant, 'customers.serviceRequests.update', {
    parameters: { customerId: mine, serviceRequestId },
    body: { status: 'closed' },
  })
  expect(updated.status).toBe('closed')
})

test('a request needs a title', async () => {
  const tenant = createMockTenant({ now })
  const response = await send(tenant, 'serviceRequests.create', {
    parameters: { agentLocale: 'en-US' },
    body: { description: 'No title' },
  })
  expect(response.status).toBe(400)
})
