import { expect, test } from 'vitest'
import { createMockTenant, type PersonaId } from '../src/index.ts'
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

test('names the application by its registration', async () => {
  const tenant = createMockTenant({ now })
  const { clientId } = tenant.registerApp({ name: 'Night job' })
  await send(tenant, 'customers.list')
  await send(tenant, 'customers.list', { persona: { claims: { appid: clientId } } })
  await send(tenant, 'customers.list', { persona: { claims: { appid: 'unheard-of' } } })
  const report = await get(tenant, 'applicationMfaAdoptionStatus.list')
  expect(report.map(({ applicationName }) => applicationName)).toEqual([
    expect.stringMatching(/control panel$/),
    'Night job',
    '',
  ])
})

test('a past is made up of the tenant’s own accounts and applications, the same for the same seed', async () => {
  const make = () => createMockTenant({ now, mfaHistoryDays: 30 })
  const tenant = make()
  const report = await get(tenant, 'applicationMfaAdoptionStatus.list')
  const dates = report.map(({ loginDate = '' }) => loginDate)
  expect(new Set(dates).size).toBe(30)
  expect([dates.at(-1), dates[0]]).toEqual(['2026-05-16', '2026-06-14'])
  expect(await get(make(), 'applicationMfaAdoptionStatus.list')).toEqual(report)
  expect(new Set(report.map(row => row.applicationName)).size).toBe(4)

  const share = (rows: typeof report) => {
    const sum = (name: 'mfaCompliantRequestCount' | 'totalRequestCount') =>
      rows.reduce((total, row) => total + row[name], 0)
    return sum('mfaCompliantRequestCount') / sum('totalRequestCount')
  }
  const week = (from: string, to: string) =>
    report.filter(({ loginDate = '' }) => loginDate >= from && loginDate <= to)
  // More and more of them pass MFA; not all do.
  expect(share(week('2026-06-08', '2026-06-14'))).toBeGreaterThan(
    share(week('2026-05-16', '2026-05-22')) + 0.2,
  )
  expect(share(week('2026-06-08', '2026-06-14'))).toBeLessThan(1)

  const { items } = await get(tenant, 'nonMfaCompliantPartnerPrincipals.list')
  const idOf = (persona: PersonaId) => tenant.account(persona).objectId
  const listed = items.map(({ objectId }) => objectId)
  expect(listed).toContain(idOf('sales-agent/none'))
  expect(listed).toContain(idOf('guest/none'))
  // Who left twelve days ago is not in the report of seven.
  expect(listed).not.toContain(idOf('admin-agent/none'))
  expect(listed).not.toContain(idOf('admin-agent/entra'))
  const requests = await get(tenant, 'partnerRequests.list')
  const total = report.reduce((sum, row) => sum + row.totalRequestCount, 0)
  // And the reports that were read just now.
  expect(requests.items).toHaveLength(total + 2)
})

test('real requests go on from the past, also in a snapshot', async () => {
  const tenant = createMockTenant({ now, mfaHistoryDays: 3 })
  const before = (await get(tenant, 'partnerRequests.list')).items.length
  await send(tenant, 'customers.list', { persona: 'admin-agent/none' })
  const again = createMockTenant({ snapshot: tenant.snapshot(), mfaHistoryDays: 9 })
  expect((await get(again, 'partnerRequests.list')).items).toHaveLength(before + 2)
  tenant.reset()
  expect((await get(tenant, 'partnerRequests.list')).items).toHaveLength(before)
})
