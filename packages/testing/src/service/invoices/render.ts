import type { components } from '@partnergate/openapi'
import { linkTo } from '../../protocol/collection.ts'
import { toCents } from '../catalog/pricing.ts'
import type { Partner } from '../partner.ts'
import type { World } from '../world.ts'
import type { Invoice, LineItemKind } from './billing.ts'
import { iso } from './period.ts'
import { receiptIdOf } from './receipts.ts'

type Schemas = components['schemas']

const providers: Readonly<
  Record<LineItemKind, Pick<Schemas['InvoiceDetail'], 'billingProvider' | 'invoiceLineItemType'>>
> = {
  'OneTime/BillingLineItems': {
    billingProvider: 'one_time',
    invoiceLineItemType: 'billing_line_items',
  },
  'OneTime/UsageLineItems': {
    billingProvider: 'one_time',
    invoiceLineItemType: 'usage_line_items',
  },
  'Office/BillingLineItems': {
    billingProvider: 'office',
    invoiceLineItemType: 'billing_line_items',
  },
}

export function renderInvoice(
  invoice: Invoice,
  { seed, partner: { currency } }: Pick<World, 'seed' | 'partner'>,
): Schemas['Invoice'] {
  const { id, type, period, kinds, paid } = invoice
  const total = invoice.total()
  return {
    id,
    invoiceDate: iso(period.end),
    billingPeriodStartDate: iso(period.start),
    billingPeriodEndDate: iso(period.end - 1),
    totalCharges: total,
    paidAmount: paid ? total : 0,
    amountDue: paid ? 0 : total,
    currencyCode: currency,
    currencySymbol: '$',
    pdfDownloadLink: `/invoices/${id}/documents/statement`,
    invoiceDetails: kinds.map(kind => ({
      ...providers[kind],
      links: { self: linkTo(`/invoices/${type}-${id}/lineitems/${kind}`) },
      attributes: { objectType: 'InvoiceDetail' },
    })),
    taxReceipts: paid ? [renderReceipt(receiptIdOf(seed, id), id)] : [],
    documentType: 'invoice',
    invoiceType: type,
    links: { self: linkTo(`/invoices/${type}-${id}`) },
    attributes: { objectType: 'Invoice' },
  }
}

function renderReceipt(receiptId: string, invoiceId: string): Schemas['TaxReceipt'] {
  const path = `/invoices/${invoiceId}/receipts/${receiptId}/documents/statement`
  return { id: receiptId, taxReceiptPdfDownloadLink: path }
}

/** The partner's balance in all, and by type of invoice. */
export function renderSummary(
  invoices: readonly Invoice[],
  partner: Partner,
): Schemas['InvoiceSummary'] {
  const types = (['Recurring', 'OneTime'] as const).filter(type =>
    invoices.some(invoice => invoice.type === type),
  )
  return {
    ...renderBalance(invoices, partner),
    details: types.map(type => ({
      invoiceType: type,
      summary: renderBalance(
        invoices.filter(invoice => invoice.type === type),
        partner,
      ),
    })),
    links: { self: linkTo('/invoices/summary') },
  }
}

function renderBalance(
  invoices: readonly Invoice[],
  { currency }: Partner,
): Schemas['InvoiceSummary'] {
  const open = invoices.filter(({ paid }) => !paid)
  const lastPaid = invoices.find(({ paid }) => paid)
  const dates = invoices.map(({ period }) => period.end)
  const latest = dates.length > 0 ? iso(Math.max(...dates)) : '0001-01-01T00:00:00Z'
  const first = dates.length > 0 ? iso(Math.min(...dates)) : '0001-01-01T00:00:00Z'
  return {
    balanceAmount: toCents(open.reduce((sum, invoice) => sum + invoice.total(), 0)),
    currencyCode: currency,
    currencySymbol: '$',
    accountingDate: latest,
    firstInvoiceCreationDate: first,
    lastPaymentDate: lastPaid ? iso(lastPaid.period.end) : '0001-01-01T00:00:00Z',
    lastPaymentAmount: lastPaid?.total() ?? 0,
    latestInvoiceDate: latest,
    attributes: { objectType: 'InvoiceSummary' },
  }
}
