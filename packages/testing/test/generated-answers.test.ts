import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant, statefulOperations } from '../src/index.ts'
import { existingArguments } from './support/existing.ts'
import { lookAround } from './support/known.ts'
import { get, send } from './support/send.ts'

const now = Date.UTC(2026, 8, 1)
const generated = (Object.keys(operations) as OperationId[]).filter(
  id => !statefulOperations.some(stateful => stateful === id),
)

/** Status, headers that lead on, and body of every generated answer. */
async function answersOf(tenant: MockTenant): Promise<Map<OperationId, string>> {
  const answers = new Map<OperationId, string>()
  const known = await lookAround(tenant)
  for (const id of generated) {
    const response = await send(tenant, id, await existingArguments(tenant, id, known))
    const location = response.headers.get('Location')
    answers.set(id, `${response.status} ${location} ${await response.text()}`)
  }
  return answers
}

test('gives the same answers to the same requests, and other lists for another seed', async () => {
  const first = await answersOf(createMockTenant({ seed: 1, now }))
  expect(await answersOf(createMockTenant({ seed: 1, now }))).toEqual(first)
  const other = await answersOf(createMockTenant({ seed: 2, now }))
  const alike = generated.filter(id => id.endsWith('.list') && other.get(id) === first.get(id))
  expect(alike.toSorted()).toEqual(['webhooks.internalApp.registration.events.list'])
}, 30_000)

const tenant = createMockTenant({ now })
const [customer] = tenant.customers
const customerId = customer?.id ?? ''

test('repeats itself within a tenant, whatever else was asked', async () => {
  const first = await get(tenant, 'offers.list', { parameters: { country: 'US' } })
  await get(tenant, 'customers.create', {
    body: {
      companyProfile: { domain: 'adventureworks.onmicrosoft.com' },
      billingProfile: { email: 'ann@adventureworks.example', companyName: 'Adventure Works' },
    },
  })
  expect(await get(tenant, 'offers.list', { parameters: { country: 'US' } })).toEqual(first)
  expect(await get(tenant, 'offers.list', { parameters: { country: 'DE' } })).not.toEqual(first)
})

test('gives other things for other ids', async () => {
  const { value: reports = [] } = await get(tenant, 'insights.reports.list')
  const [one, other] = await Promise.all(
    reports.map(({ reportId = '' }) =>
      get(tenant, 'insights.reports.executions.list', { parameters: { reportId } }),
    ),
  )
  expect(one?.value?.length).toBeGreaterThan(0)
  expect(other?.value).not.toEqual(one?.value)
})

test('gives what was created again, without what only the request said', async () => {
  const parameters = { customerId }
  const body = { name: 'Kiosks', category: 'o_o_b_e', policySettings: ['skip_eula'] }
  const created = await get(tenant, 'customers.policies.create', { parameters, body })
  expect(created).toMatchObject(body)
  const { id, createdDate, devicesAssigned } = await get(tenant, 'customers.policies.get', {
    parameters: { customerId, policyId: created.id },
  })
  expect(created).toMatchObject({ id, createdDate, devicesAssigned })
  const other = await get(tenant, 'customers.policies.create', {
    parameters,
    body: { ...body, name: 'Laptops' },
  })
  expect(other.id).not.toBe(created.id)
})

test('takes over what the request names: its path, its query and its body', async () => {
  const body = { WebhookUrl: 'https://receiver.example/', WebhookEvents: ['invoice-ready'] }
  expect(await get(tenant, 'webhooks.registration.create', { body })).toMatchObject(body)

  const report = {
    ReportName: 'Usage',
    Description: 'Weekly',
    StartTime: '2026-10-01T00:00:00Z',
    RecurrenceInterval: 8,
    Format: 'TSV',
  }
  const reports = await get(tenant, 'insights.reports.list')
  const parameters = { reportId: reports.value?.[0]?.reportId ?? '' }
  const { value } = await get(tenant, 'insights.reports.update', { parameters, body: report })
  expect(value).toMatchObject([
    { ...parameters, reportName: 'Usage', recurrenceInterval: 8, format: 'TSV' },
  ])
})

test('names customers and products that the tenant has', async () => {
  const { Value: rows = [] } = await get(tenant, 'analytics.commercial.usage.license.list')
  expect(rows.length).toBeGreaterThan(1)
  for (const { customerTenantId, customerName, productId } of rows) {
    expect(tenant.customers).toContainEqual(
      expect.objectContaining({ id: customerTenantId, companyName: customerName }),
    )
    const product = { productId: productId ?? '', country: 'US' }
    expect((await send(tenant, 'products.get', { parameters: product })).status).toBe(200)
  }
  const [organization] = await get(tenant, 'customers.organization.get', {
    parameters: { customerId },
  })
  expect(organization).toMatchObject({ id: customerId, companyName: customer?.companyName })
})

test('dates things around the day the tenant began: past before present', async () => {
  const { value: reports = [] } = await get(tenant, 'insights.reports.list')
  expect(reports.length).toBeGreaterThan(1)
  for (const { createdTime, modifiedTime } of reports) {
    const [created, modified] = [createdTime, modifiedTime].map(time => Date.parse(time ?? ''))
    expect(created).toBeLessThan(modified ?? 0)
    expect(modified).toBeLessThan(now)
  }
})

test('returns a changed referral only where the request prefers that', async () => {
  const { value } = await get(tenant, 'referrals.list')
  const referralId = value[0]?.id ?? ''
  const parameters = { referralId, prefer: 'return=representation' }
  const body = [{ op: 'replace', path: '/details/dealValue', value: 5 }]
  const whole = await send(tenant, 'referrals.update', { parameters, body })
  expect(whole.status).toBe(200)
  const silent = await send(tenant, 'referrals.update', { parameters: { referralId }, body })
  expect(silent.status).toBe(204)
  expect(await silent.text()).toBe('')
})

test('remembers what is written, and knows nothing that nobody wrote', async () => {
  const list = async () => (await get(tenant, 'insights.queries.list')).value ?? []
  const before = await list()
  const body = { Name: 'Active', Description: 'All', Query: 'SELECT 1 FROM ISVUsage' }
  const { value: [created] = [] } = await get(tenant, 'insights.queries.create', { body })
  const { value: [again] = [] } = await get(tenant, 'insights.queries.create', { body })
  expect(again?.queryId).not.toBe(created?.queryId)
  expect(await list()).toEqual([
    ...before,
    expect.objectContaining(created ?? {}),
    expect.anything(),
  ])
  const remove = (queryId = '') =>
    send(tenant, 'insights.queries.delete', { parameters: { queryId } })
  expect((await remove(created?.queryId)).status).toBe(200)
  expect((await remove(created?.queryId)).status).toBe(404)
  expect((await remove(before[0]?.queryId)).status).toBe(200)
  const ids = (await list()).map(({ queryId }) => queryId)
  expect(ids).not.toContain(created?.queryId)
  expect(ids).not.toContain(before[0]?.queryId)
  expect(ids).toContain(again?.queryId)
})

test('a change is seen in the list and at the thing itself', async () => {
  const reports = await get(tenant, 'insights.reports.list')
  const reportId = reports.value?.at(-1)?.reportId ?? ''
  const body = {
    ReportName: 'Changed',
    Description: 'Daily',
    StartTime: '2026-10-01T00:00:00Z',
    RecurrenceInterval: 24,
    Format: 'CSV',
  }
  await get(tenant, 'insights.reports.update', { parameters: { reportId }, body })
  const after = await get(tenant, 'insights.reports.list')
  expect(after.value?.at(-1)).toMatchObject({ reportId, reportName: 'Changed' })
  const setting = { parameters: { settingName: 'language' } }
  await get(tenant, 'accountSettings.update', { ...setting, body: { value: 'de' } })
  const missing = '00000000-0000-4000-8000-000000000000'
  const unknown = { parameters: { reportId: missing }, body }
  expect((await send(tenant, 'insights.reports.update', unknown)).status).toBe(404)
})

test('nothing is answered of a customer, an order or a subscription that there is not', async () => {
  const missing = '00000000-0000-4000-8000-000000000000'
  const codeOf = async (response: Response) => [response.status, (await response.json()).code]
  const customer = { parameters: { customerId: missing } }
  expect(await codeOf(await send(tenant, 'customers.entitlements.list', customer))).toEqual([
    404,
    '60003',
  ])
  const order = { parameters: { customerId, orderId: missing } }
  expect(await codeOf(await send(tenant, 'customers.orders.attachments.list', order))).toEqual([
    404,
    '20000',
  ])
  const subscription = { parameters: { customerId, subscriptionId: missing } }
  const usage = 'customers.subscriptions.usageSummary.get'
  expect(await codeOf(await send(tenant, usage, subscription))).toEqual([404, '20003'])
})
