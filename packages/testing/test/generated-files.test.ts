import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const tenant = createMockTenant({ now: Date.UTC(2026, 8, 1) })
const customerId = tenant.customers[0]?.id ?? ''

test('tax receipts and attachments of orders are PDFs', async () => {
  const orders = await get(tenant, 'customers.orders.list', { parameters: { customerId } })
  const orderId = orders.items[0]?.id ?? ''
  const { items: invoices } = await get(tenant, 'invoices.list', {})
  const paid = invoices.find(({ taxReceipts }) => taxReceipts?.length)
  const receiptId = paid?.taxReceipts?.[0]?.id ?? ''
  const receipt = await send(tenant, 'invoices.receipts.documents.statement.get', {
    parameters: { invoiceId: paid?.id ?? '', receiptId },
  })
  expect(receipt.headers.get('Content-Type')).toBe('application/pdf')
  expect(receipt.headers.get('Content-Disposition')).toContain(receiptId)
  expect(await receipt.text()).toMatch(/^%PDF-1\.4[\s\S]*%%EOF\n$/)
  const attachment = await send(tenant, 'customers.orders.attachments.get', {
    parameters: { customerId, orderId, attachmentId: 'ed64c99f750115' },
  })
  expect(attachment.headers.get('Content-Type')).toBe('application/octet-stream')
  expect(await attachment.text()).toMatch(/^%PDF-1\.4/)
})

test('price sheets are the catalog as CSV, in the currency of the market', async () => {
  const sheet = await send(tenant, 'priceSheets.get', {
    parameters: { market: 'DE', view: 'updatedlicensebased' },
  })
  expect(sheet.headers.get('Content-Disposition')).toBe('attachment; filename=sheets.csv')
  const [header, ...lines] = (await sheet.text()).trim().split('\r\n')
  expect(header).toMatch(/^"ProductTitle","ProductId","SkuId"/)
  const basic = lines.filter(line => line.includes('"CFQ7TTC0LH18","0001"'))
  expect(basic.length).toBeGreaterThan(1)
  for (const line of basic) expect(line).toContain('"DE","EUR"')
})

test('exchange rates and the offer matrix are of the month that was asked for', async () => {
  const rates = await send(tenant, 'fxRates.get', { parameters: { month: '202608' } })
  expect(await rates.text()).toContain('"GBP","1.25","202608"')
  const matrix = await send(tenant, 'offerMatrix.get', { parameters: { month: '202608' } })
  expect(matrix.headers.get('Content-Disposition')).toContain('OfferMatrix_202608.csv')
  expect(await matrix.text()).toContain('CFQ7TTC0LH18:0001:CFQ7TTC0K971')
})

test('downloads the margins that it lists', async () => {
  const { results } = await get(tenant, 'margins.list')
  const file = await send(tenant, 'margins.download', { parameters: { country: 'US' } })
  expect(file.headers.get('Content-Type')).toBe('text/csv')
  const text = await file.text()
  for (const { id, marginPercentage } of results) {
    expect(text).toContain(`"${id}"`)
    expect(text).toContain(`"${marginPercentage}"`)
  }
})
