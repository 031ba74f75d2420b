import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant, statefulOperations } from '../src/index.ts'
import { madeArguments } from './support/made-arguments.ts'
import type { Sending } from './support/send.ts'
import { get, send } from './support/send.ts'

const now = Date.UTC(2026, 8, 1)
const generated = (Object.keys(operations) as OperationId[]).filter(
  id => !statefulOperations.some(stateful => stateful === id),
)

/** Status, headers that lead on, and body of every generated answer. */
async function answersOf(tenant: MockTenant): Promise<Map<OperationId, string>> {
  const answers = new Map<OperationId, string>()
  for (const id of generated) {
    const response = await send(tenant, id, madeArguments(id) as Sending<OperationId>)
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
  expect(alike.toSorted()).toEqual([
    'customers.orders.lineItems.activationLinks.list', // nothing in it that the request doesn't say
    'webhooks.internalApp.registration.events.list',
  ])
})

const tenant = createMockTenant({ now })
const [customer] = tenant.customers
const customerId = customer?.id ?? ''
const transferId = 'f2a7bb8c-3b4b-4d6b-9e0c-6b6f6a3c0d11'

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
  const one = await get(tenant, 'customers.transfers.get', {
    parameters: { customerId, transferId },
  })
  const other = await get(tenant, 'customers.transfers.get', {
    parameters: { customerId, transferId: customerId },
  })
  expect(one.id).toBe(transferId)
  expect(other.id).toBe(customerId)
  expect(other.createdTime).not.toBe(one.createdTime)
})

test('gives what was listed again when it is asked for by its id', async () => {
  const listed = await get(tenant, 'customers.transfers.list', { parameters: { customerId } })
  for (const transfer of listed) {
    const parameters = { customerId, transferId: transfer.id ?? '' }
    const { links, ...alone } = await get(tenant, 'customers.transfers.get', { parameters })
    expect(transfer).toMatchObject(alone)
    expect(transfer.links).toEqual(links)
  }
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
  const parameters = { reportId: customerId }
  const { value } = await get(tenant, 'insights.reports.update', { parameters, body: report })
  expect(value).toMatchObject([
    { reportId: customerId, reportName: 'Usage', recurrenceInterval: 8, format: 'TSV' },
  ])

  const [{ eventStatus } = {}] = await get(tenant, 'fraudEvents.list', {
    parameters: { EventStatus: 'Resolved' },
  })
  expect(eventStatus).toBe('Resolved')
})

test('answers each thing that a request lists', async () => {
  const items = ['DZH318Z0BQ3Q', 'DZH318Z0BQ3P'].map(productId => ({ productId }))
  const found = await get(tenant, 'products.checkInventory', {
    parameters: { country: 'US' },
    body: { targetItems: items, inventoryContext: {} },
  })
  expect(found).toMatchObject(items)
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

test('dates things around the day the tenant began: past before present before future', async () => {
  const { createdTime = '', lastModifiedTime = '' } = await get(tenant, 'customers.transfers.get', {
    parameters: { customerId, transferId },
  })
  expect(Date.parse(createdTime)).toBeLessThan(Date.parse(lastModifiedTime))
  expect(Date.parse(lastModifiedTime)).toBeLessThan(now)
  const { subscriptionEndDate } = await get(tenant, 'customers.migrations.newCommerce.get', {
    parameters: { customerId, migrationId: transferId },
  })
  expect(Date.parse(subscriptionEndDate ?? '')).toBeGreaterThan(now)
})

test('returns a changed referral only where the request prefers that', async () => {
  const parameters = { referralId: 'a', prefer: 'return=representation' }
  const body = [{ op: 'replace', path: '/details/dealValue', value: 5 }]
  const whole = await send(tenant, 'referrals.update', { parameters, body })
  expect(whole.status).toBe(200)
  const silent = await send(tenant, 'referrals.update', { parameters: { referralId: 'a' }, body })
  expect(silent.status).toBe(204)
  expect(await silent.text()).toBe('')
})
