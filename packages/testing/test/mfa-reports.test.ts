import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const now = new Date('2026-06-15T09:30:00Z')

test('every request of a user is reported, with its MFA and whether it was refused or not', async () => {
  const tenant = createMockTenant({ now })
  await send(tenant, 'customers.list', { headers: { 'MS-RequestId': 'a-request' } })
  await send(tenant, 'customers.get', {
    parameters: { customerId: tenant.customers[0]?.id ?? '' },
    persona: 'helpdesk-agent/none',
  })
  await send(tenant, 'customers.list', { persona: 'app-only' })
  await send(tenant, 'gdap.relationships.list')
  const { items } = await get(tenant, 'partnerRequests.list')
  const { objectId, userPrincipalName } = tenant.account('helpdesk-agent/none')
  expect(items).toMatchObject([
    { operationName: 'Get /v{version}/customers', mfaCompliant: true, requestId: 'a-request' },
    {
      operationName: 'Get /v{version}/customers/{customerId}',
      mfaCompliant: false,
      objectId,
      upn: userPrincipalName,
      tenantId: tenant.tenantId,
      requestDateTime: '2026-06-15T09:30:00.000',
      correlationId: '',
    },
  ])
  const again = await get(tenant, 'partnerRequests.list')
  expect(again.items.at(-1)?.operationName).toBe('Get /v{version}/partnerRequests')
})

test('adoption is counted by application and day', async () => {
  const tenant = createMockTenant({ now })
  await send(tenant, 'customers.list')
  await send(tenant, 'customers.list', { persona: 'admin-agent/none' })
  tenant.clock.advance(86_400_000)
  await send(tenant, 'customers.list')
  const other = { claims: { appid: '14f38d7d-c4fc-448a-b2df-0fc60e75465a' } }
  await send(tenant, 'customers.list', { persona: other })
  const report = await get(tenant, 'applicationMfaAdoptionStatus.list')
  expect(
    report.map(row => [row.loginDate, row.mfaCompliantRequestCount, row.totalRequestCount]),
  ).toEqual([
    ['2026-06-16', 1, 1],
    ['2026-06-16', 1, 1],
    ['2026-06-15', 1, 2],
  ])
  const parameters = { startDate: '2026-06-15', endDate: '2026-06-15' }
  expect(await get(tenant, 'applicationMfaAdoptionStatus.list', { parameters })).toHaveLength(1)
})

test('who came without MFA is listed once, for seven days', async () => {
  const tenant = createMockTenant({ now, enforceMfa: false })
  await send(tenant, 'customers.list', { persona: 'guest' })
  tenant.clock.advance(60_000)
  await send(tenant, 'customers.list', { persona: 'guest' })
  await send(tenant, 'customers.list', { persona: 'guest/entra' })
  const { items } = await get(tenant, 'nonMfaCompliantPartnerPrincipals.list')
  expect(items).toMatchObject([
    {
      objectId: tenant.account('guest').objectId,
      lastNonMfaCompliantRequestDateTime: '2026-06-15T09:31:00.000',
    },
  ])
  tenant.clock.advance(8 * 86_400_000)
  expect((await get(tenant, 'nonMfaCompliantPartnerPrincipals.list')).items).toEqual([])
})
