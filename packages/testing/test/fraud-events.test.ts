import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

test('alerts are listed by state, subscription and type, and say more in the newer model', async () => {
  const tenant = createMockTenant()
  const list = (parameters = {}) => get(tenant, 'fraudEvents.list', { parameters })
  const all = await list()
  expect(all).toHaveLength(3)
  expect(all[0]).not.toHaveProperty('eventType')
  expect(tenant.customers.map(({ id }) => id)).toContain(all[0]?.customerTenantId)
  const [newer] = await list({ newEventsModel: true, PageSize: 1, PageNumber: 2 })
  expect(newer).toMatchObject({ eventId: all[1]?.eventId, severity: 'High' })
  const ofType = await list({ newEventsModel: true, EventType: newer?.eventType })
  expect(ofType).toEqual([newer])
  expect(await list({ SubscriptionId: all[2]?.subscriptionId })).toEqual([all[2]])
  expect(await list({ EventStatus: 'Resolved' })).toEqual([])
})

test('the partner says what it was, and who said it is remembered', async () => {
  const now = new Date('2026-06-15T09:30:00Z')
  const tenant = createMockTenant({ now })
  const [first] = await get(tenant, 'fraudEvents.list')
  const subscriptionId = first?.subscriptionId ?? ''
  const update = (body: object, id = subscriptionId) =>
    send(tenant, 'fraudEvents.subscription.status.update', {
      parameters: { subscriptionId: id },
      body: { ResolvedReason: 'Fraud', ...body },
    })
  const resolved = await update({ EventIds: [first?.eventId], EventStatus: 'Resolved' })
  expect(await resolved.json()).toMatchObject([
    {
      eventId: first?.eventId,
      eventStatus: 'Resolved',
      resolvedReason: 'Fraud',
      resolvedOn: '2026-06-15T09:30:00.000',
      resolvedBy: tenant.account('admin-agent/entra').userPrincipalName,
    },
  ])
  const parameters = { EventStatus: 'Resolved' as const }
  expect(await get(tenant, 'fraudEvents.list', { parameters })).toHaveLength(1)
  expect((await update({ EventStatus: 'Investigating' })).status).toBe(200)
  expect(await get(tenant, 'fraudEvents.list', { parameters })).toEqual([])
  expect((await update({ EventStatus: 'Forgotten' })).status).toBe(400)
  expect((await update({ EventIds: ['unknown'] })).status).toBe(404)
  expect((await update({}, tenant.tenantId)).status).toBe(404)
})

test('who gave up delegated access is no longer among those with it', async () => {
  const tenant = createMockTenant({ customers: 4, webhookFetch: async () => new Response(null) })
  await get(tenant, 'webhooks.registration.create', {
    body: {
      WebhookUrl: 'https://receiver.example/',
      WebhookEvents: ['dap-admin-relationship-terminated'],
    },
  })
  const count = async () => (await get(tenant, 'dap.statistics.get')).totalDapCustomerCount
  expect(await count()).toBe(2)
  const parameters = { customerId: tenant.customers[0]?.id ?? '' }
  const body = { allowDelegatedAccess: false }
  await get(tenant, 'customers.update', { parameters, body })
  await get(tenant, 'customers.update', { parameters, body })
  expect(await count()).toBe(1)
  const { value } = await get(tenant, 'dap.customers.list', { parameters: {} })
  expect(value[0]).toMatchObject({ customerTenantId: parameters.customerId, dapEnabled: false })
  const { items } = await get(tenant, 'auditRecords.list')
  expect(items).toMatchObject([{ operationType: 'dap_admin_relationship_terminated' }])
  await tenant.webhooks.settled()
  expect(tenant.webhooks.deliveries).toHaveLength(1)
})
