import { gunzipSync } from 'node:zlib'
import { createPartnerCenter } from '@partnergate/client'
import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { collect } from './support/collect.ts'
import { get, send } from './support/send.ts'

const now = new Date('2026-06-15T09:30:00Z')

function clientOf(tenant: MockTenant) {
  const credential = tenant.credential('billing-admin/entra')
  return createPartnerCenter({ credential, fetch: tenant.fetch })
}

const idAt = (location: string | null | undefined) => location?.split('/').at(-1) ?? ''

/** Exports, lets the time pass, and gives the manifest with all lines of its files. */
async function exported(tenant: MockTenant, begin: () => Promise<Response>) {
  const begun = await begin()
  expect(begun.status).toBe(202)
  const operationId = idAt(begun.headers.get('Location'))
  tenant.clock.advance(60_000)
  const operation = await get(tenant, 'billingExports.operations.get', {
    parameters: { operationId },
  })
  if (!('resourceLocation@odata.navigationLink' in operation)) throw new Error(operation.status)
  const manifestId = idAt(operation['resourceLocation@odata.navigationLink'])
  const manifest = await get(tenant, 'billingExports.manifests.get', { parameters: { manifestId } })
  const addresses = (manifest.blobs ?? []).map(
    ({ name }) => `${manifest.rootDirectory}/${name}?${manifest.sasToken}`,
  )
  const files = await Promise.all(
    addresses.map(async address => {
      const response = await tenant.fetch(address)
      expect(response.status).toBe(200)
      const text = gunzipSync(await response.arrayBuffer()).toString()
      return text
        .trimEnd()
        .split('\n')
        .map((line): Record<string, unknown> => JSON.parse(line))
    }),
  )
  return { manifest, addresses, lines: files.flat() }
}

const latestInvoice = async (tenant: MockTenant) =>
  (await get(tenant, 'invoices.list')).items[0]?.id ?? ''

test('the files of an invoice hold its line items, with all attributes or the basic ones', async () => {
  const tenant = createMockTenant({ now })
  const invoiceId = await latestInvoice(tenant)
  const listed = await collect(
    clientOf(tenant).invoices.lineItems.list({
      ...{ invoiceId, billingProvider: 'OneTime', invoiceLineItemType: 'UsageLineItems' },
    }),
  )
  const full = await exported(tenant, () =>
    send(tenant, 'billingExports.usage.billed.export', { body: { invoiceId } }),
  )
  expect(full.manifest).toMatchObject({ dataFormat: 'compressedJSON', partitionType: 'default' })
  expect(full.manifest.blobCount).toBe(full.manifest.blobs?.length)
  expect(full.manifest.blobCount).toBeGreaterThan(1)
  expect(full.lines).toHaveLength(listed.length)
  const total = (lines: readonly object[], name: string) =>
    lines.reduce(
      (sum, line) => sum + Number(Object.entries(line).find(([key]) => key === name)?.[1]),
      0,
    )
  expect(total(full.lines, 'BillingPreTaxTotal')).toBeCloseTo(
    total(listed, 'billingPreTaxTotal'),
    2,
  )
  expect(full.lines[0]).toMatchObject({ InvoiceNumber: invoiceId, PartnerId: tenant.tenantId })

  const basic = await exported(tenant, () =>
    send(tenant, 'billingExports.usage.billed.export', {
      body: { invoiceId, attributeSet: 'basic' },
    }),
  )
  const names = Object.keys(basic.lines[0] ?? {})
  expect(Object.keys(full.lines[0] ?? {})).toEqual(expect.arrayContaining(names))
  expect(names).toContain('SubscriptionId')
  expect(names).not.toContain('CustomerName')
})

test('what was ordered now is in the unbilled reconciliation, and keeps to the moment it was asked for', async () => {
  const tenant = createMockTenant({ now, customers: 1 })
  const pc = clientOf(tenant)
  const customerId = tenant.customers[0]?.id ?? ''
  const unbilled = () =>
    send(tenant, 'billingExports.reconciliation.unbilled.export', {
      body: { currencyCode: 'USD', billingPeriod: 'current' },
    })
  const before = await unbilled()
  const { id } = await pc.customers.orders.create({
    customerId,
    body: {
      billingCycle: 'monthly',
      lineItems: [{ lineItemNumber: 0, offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', quantity: 3 }],
    },
  })
  const ofOrder = (lines: readonly Record<string, unknown>[]) =>
    lines.filter(({ OrderId }) => OrderId === id)
  expect(ofOrder((await exported(tenant, unbilled)).lines)).toMatchObject([{ Quantity: 3 }])
  expect(ofOrder((await exported(tenant, async () => before)).lines)).toEqual([])
})

test('an export runs until its time is over', async () => {
  const tenant = createMockTenant({ now })
  const body = { invoiceId: await latestInvoice(tenant) }
  const begun = await send(tenant, 'billingExports.reconciliation.billed.export', { body })
  const parameters = { operationId: idAt(begun.headers.get('Location')) }
  const running = await send(tenant, 'billingExports.operations.get', { parameters })
  expect(running.headers.get('Retry-After')).toBe('1')
  expect(await running.json()).toMatchObject({
    '@odata.type': '#microsoft.graph.partners.billing.runningOperation',
    status: 'running',
  })
  tenant.clock.advance(60_000)
  const done = await send(tenant, 'billingExports.operations.get', { parameters })
  expect(done.headers.get('Retry-After')).toBeNull()
  expect(await done.json()).toMatchObject({ status: 'succeeded' })
})

test('whoever polls comes to the end while the clock stands still', async () => {
  const tenant = createMockTenant({ now })
  const body = { currencyCode: 'USD', billingPeriod: 'last' }
  const begun = await send(tenant, 'billingExports.usage.unbilled.export', { body })
  const parameters = { operationId: idAt(begun.headers.get('Location')) }
  const seen: string[] = []
  while (seen.at(-1) !== 'succeeded') {
    const { status } = await get(tenant, 'billingExports.operations.get', { parameters })
    seen.push(status)
  }
  expect(seen).toEqual(['running', 'running', 'running', 'succeeded'])
})

test('there is nothing to export in a currency that nobody bills in', async () => {
  const tenant = createMockTenant({ now })
  const begun = await send(tenant, 'billingExports.usage.unbilled.export', {
    body: { currencyCode: 'EUR', billingPeriod: 'current' },
  })
  tenant.clock.advance(60_000)
  const parameters = { operationId: idAt(begun.headers.get('Location')) }
  expect(await get(tenant, 'billingExports.operations.get', { parameters })).toMatchObject({
    status: 'failed',
    error: { code: '5000', message: 'No data available' },
  })
})

test.each([
  ['billingExports.usage.billed.export', { invoiceId: 'G000000000' }, 404],
  ['billingExports.usage.unbilled.export', { currencyCode: 'USD', billingPeriod: 'next' }, 400],
  ['billingExports.usage.billed.export', { invoiceId: 'G1', attributeSet: 'all' }, 400],
] as const)('%s refuses %j', async (id, body, status) => {
  const response = await send(createMockTenant({ now }), id, { body })
  expect(response.status).toBe(status)
})

test('the storage takes the signature of the link alone, and only for an hour', async () => {
  const tenant = createMockTenant({ now })
  const body = { invoiceId: await latestInvoice(tenant) }
  const { addresses } = await exported(tenant, () =>
    send(tenant, 'billingExports.reconciliation.billed.export', { body }),
  )
  const [address = ''] = addresses
  const status = async (url: string, init?: RequestInit) => (await tenant.fetch(url, init)).status
  expect(await status(address, { method: 'HEAD' })).toBe(200)
  expect(await status(address.replace(/\?.*/, ''))).toBe(409)
  expect(await status(address.replace(/sig=[^&]+/, 'sig=forged'))).toBe(403)
  expect(await status(address.replace(/se=\d{4}/, 'se=2030'))).toBe(403)
  expect(await status(address.replace('part-00000', 'part-00099'))).toBe(404)
  const token = await tenant.token('billing-admin/entra')
  expect(await status(address, { headers: { Authorization: `Bearer ${token}` } })).toBe(400)
  tenant.clock.advance(3_600_000)
  const late = await tenant.fetch(address)
  expect(late.status).toBe(403)
  expect(await late.text()).toContain('<Code>AuthenticationFailed</Code>')
})

test('an export that nobody fetched for a month is gone', async () => {
  const tenant = createMockTenant({ now })
  const body = { invoiceId: await latestInvoice(tenant) }
  const begun = await send(tenant, 'billingExports.usage.billed.export', { body })
  tenant.clock.advance(31 * 86_400_000)
  const parameters = { operationId: idAt(begun.headers.get('Location')) }
  const response = await send(tenant, 'billingExports.operations.get', { parameters })
  expect(response.status).toBe(410)
})

test('on a port the files lie below its own address', async () => {
  const tenant = createMockTenant({ now })
  await using server = await tenant.listen()
  const headers = {
    Authorization: `Bearer ${await tenant.token('app-only', { audience: 'https://graph.microsoft.com' })}`,
    'Content-Type': 'application/json',
  }
  const body = JSON.stringify({ invoiceId: await latestInvoice(tenant) })
  const path = '/v1.0/reports/partners/billing/usage/billed/export'
  const begun = await fetch(server.url + path, { method: 'POST', headers, body })
  tenant.clock.advance(60_000)
  const operation = await fetch(begun.headers.get('Location') ?? '', { headers })
  const { 'resourceLocation@odata.navigationLink': link } = await operation.json()
  const manifest = await (await fetch(link, { headers })).json()
  expect(manifest.rootDirectory.startsWith(`${server.url}/billedusage/`)).toBe(true)
  const address = `${manifest.rootDirectory}/${manifest.blobs[0].name}?${manifest.sasToken}`
  const file = await fetch(address)
  expect(gunzipSync(await file.arrayBuffer()).toString()).toContain('"MeterId"')
})

test('the trial before Microsoft Graph leads to the same files', async () => {
  const tenant = createMockTenant({ now })
  const parameters = { invoiceId: await latestInvoice(tenant) }
  const begun = await send(tenant, 'billingV2.billedUsage.invoices.create', { parameters })
  const operationId = idAt(begun.headers.get('Operation-Location'))
  const running = await get(tenant, 'billingV2.billingOperations.get', {
    parameters: { operationId },
  })
  expect(running.status).toBe('running')
  tenant.clock.advance(60_000)
  const done = await get(tenant, 'billingV2.billingOperations.get', { parameters: { operationId } })
  const manifest = await get(tenant, 'billingV2.billingManifests.get', {
    parameters: { manifestId: idAt(done.resourceLocation) },
  })
  const [blob] = manifest.blobs ?? []
  const file = await tenant.fetch(`${manifest.rootFolder}/${blob?.name}?${manifest.rootFolderSAS}`)
  expect((await file.arrayBuffer()).byteLength).toBe(blob?.sizeInBytes)
})
