import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'
import { get, send } from './support/send.ts'

const now = new Date('2026-06-15T09:30:00Z')
const tenant = createMockTenant({ now })

async function linesOf(invoiceId: string, type: string, query: object = {}) {
  return get(tenant, 'invoices.lineItems.list', {
    parameters: { invoiceId, billingProvider: 'OneTime', invoiceLineItemType: type, ...query },
  })
}

test('the last invoice is open, and its total is that of its line items', async () => {
  const { items } = await get(tenant, 'invoices.list')
  const [latest] = items
  expect(latest).toMatchObject({
    invoiceType: 'OneTime',
    paidAmount: 0,
    billingPeriodStartDate: '2026-05-01T00:00:00.000Z',
  })
  const charges = await linesOf(latest?.id ?? '', 'BillingLineItems')
  const usage = await linesOf(latest?.id ?? '', 'UsageLineItems')
  const amounts = [...charges.items, ...usage.items].map(item =>
    Number(
      'totalForCustomer' in item
        ? item.totalForCustomer
        : 'billingPreTaxTotal' in item
          ? item.billingPreTaxTotal
          : 0,
    ),
  )
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  expect(latest?.totalCharges).toBeCloseTo(total, 2)
  const summary = await get(tenant, 'invoices.summary.get')
  expect(summary.balanceAmount).toBeCloseTo(total, 2)
  expect(summary.details?.map(({ invoiceType }) => invoiceType)).toEqual(['Recurring', 'OneTime'])
})

test('line items page by the token in header and body, from any case of the query', async () => {
  const { items } = await get(tenant, 'invoices.list')
  const invoiceId = items[0]?.id ?? ''
  const all = await linesOf(invoiceId, 'UsageLineItems')
  expect(all.items.length).toBeGreaterThan(100)
  const seen: unknown[] = []
  let token: string | undefined
  do {
    const page = await linesOf(`OneTime-${invoiceId}`, 'usagelineitems', {
      size: 50,
      ...(token !== undefined && { seekOperation: 'next', continuationToken: token }),
    })
    seen.push(...page.items)
    expect(page.links?.next?.headers?.[0]?.value).toBe(page.continuationToken)
    token = page.continuationToken
  } while (token !== undefined)
  expect(seen).toEqual(all.items)
})

test('usage can be narrowed to what earns partner credit', async () => {
  const { items } = await get(tenant, 'invoices.list')
  const earned = await linesOf(items[0]?.id ?? '', 'UsageLineItems', {
    hasPartnerEarnedCredit: true,
  })
  const every = await linesOf(items[0]?.id ?? '', 'UsageLineItems')
  expect(earned.items).toHaveLength(every.items.length / 2)
})

test('older invoices bill licences of the old commerce', async () => {
  const { items } = await get(tenant, 'invoices.list')
  const recurring = items.find(({ invoiceType }) => invoiceType === 'Recurring')
  const lines = await get(tenant, 'invoices.lineItems.list', {
    parameters: {
      invoiceId: recurring?.id ?? '',
      billingProvider: 'Office',
      invoiceLineItemType: 'BillingLineItems',
      offset: 2,
      size: 3,
    },
  })
  expect(lines.items).toHaveLength(3)
  expect(lines.items[0]).toMatchObject({ attributes: { objectType: 'LicenseBasedLineItem' } })
})

test('invoices page by offset and can be filtered by date', async () => {
  const page = await get(tenant, 'invoices.list', { parameters: { size: 3, offset: 6 } })
  expect(page).toMatchObject({ totalCount: 8 })
  expect(page.items).toHaveLength(2)
  const filter = JSON.stringify({
    Field: 'InvoiceDate',
    Value: '2026-05-15',
    Operator: 'greater_than',
  })
  const late = await get(tenant, 'invoices.list', { parameters: { filter } })
  expect(late.items).toHaveLength(1)
})

test('what is ordered now is on the next invoice', async () => {
  const own = createMockTenant({ now })
  const unbilled = async (query: object = {}) => {
    const { items } = await get(own, 'invoices.unbilled.lineItems.list', {
      parameters: {
        provider: 'onetime',
        invoicelineitemtype: 'billinglineitems',
        currencycode: 'usd',
        period: 'current',
        ...query,
      },
    })
    return items
  }
  const before = await unbilled()
  const billed = await get(own, 'invoices.list')
  const order = await get(own, 'customers.orders.create', {
    parameters: { customerId: own.customers[0]?.id ?? '' },
    body: { lineItems: [{ lineItemNumber: 0, offerId: basic, quantity: 5 }] },
  })
  const after = await unbilled()
  expect(after).toHaveLength(before.length + 1)
  expect(after.filter(item => 'orderId' in item && item.orderId === order.id)).toMatchObject([
    { chargeType: 'new', subtotal: 30, invoiceNumber: '' },
  ])
  expect(await unbilled({ currencycode: 'eur' })).toEqual([])
  expect(await unbilled({ provider: 'office' })).toEqual([])
  expect(await get(own, 'invoices.list')).toEqual(billed)
})

test('a statement is a PDF file', async () => {
  const { items } = await get(tenant, 'invoices.list')
  const invoiceId = items[0]?.id ?? ''
  const response = await send(tenant, 'invoices.documents.statement.get', {
    parameters: { invoiceId },
  })
  expect(response.headers.get('Content-Type')).toBe('application/pdf')
  expect(response.headers.get('Content-Disposition')).toContain(`Invoice_${invoiceId}.pdf`)
  expect((await response.text()).startsWith('%PDF-')).toBe(true)
})

test('an unknown invoice is not found', async () => {
  const response = await send(tenant, 'invoices.get', { parameters: { invoiceId: 'G000000000' } })
  expect(response.status).toBe(404)
})
