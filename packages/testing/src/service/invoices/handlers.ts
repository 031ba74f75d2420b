import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf, continuedPage, offsetPage } from '../../protocol/collection.ts'
import { readFilter } from '../../protocol/json-filter.ts'
import type { Invoice, LineItem, LineItemKind } from './billing.ts'
import { iso } from './period.ts'
import { renderInvoice, renderSummary } from './render.ts'
import { statementPdf } from './statement-pdf.ts'

type Lines =
  | 'invoices.lineItems.list'
  | 'invoices.lineItems.query'
  | 'invoices.unbilled.lineItems.list'

const fields = { InvoiceDate: ({ period }: Invoice) => iso(period.end) }

export const invoiceHandlers: Handlers<
  | 'invoices.list'
  | 'invoices.get'
  | 'invoices.summary.get'
  | 'invoices.summaries.list'
  | 'invoices.documents.statement.get'
  | Lines
> = {
  'invoices.list'({ parameters, state, url }) {
    const { offset, size, filter } = parameters
    const found = state.billing.invoices().filter(readFilter(filter, fields))
    const render = (invoice: Invoice) => renderInvoice(invoice, state)
    return { data: offsetPage(found, render, { url, offset, size }) }
  },

  'invoices.get': ({ parameters, state }) => ({
    data: renderInvoice(state.billing.get(parameters.invoiceId), state),
  }),

  'invoices.summary.get': ({ state }) => ({
    data: renderSummary(state.billing.invoices(), state.partner),
  }),

  'invoices.summaries.list': ({ state, url }) => ({
    data: collectionOf([renderSummary(state.billing.invoices(), state.partner)], url),
  }),

  'invoices.lineItems.list'(call) {
    const { invoiceId, billingProvider, invoiceLineItemType } = call.parameters
    const invoice = call.state.billing.get(invoiceId)
    const kind = invoice.kinds.find(known => known === `${billingProvider}/${invoiceLineItemType}`)
    return { data: page(call, kind ? invoice.lines(kind) : []) }
  },

  'invoices.lineItems.query'(call) {
    const { invoiceId, provider, invoicelineitemtype: type } = call.parameters
    const invoice = call.state.billing.get(invoiceId)
    const wanted = `${provider === 'all' ? '' : provider}/${type}`.toLowerCase()
    const kinds = invoice.kinds.filter(kind => kind.toLowerCase().endsWith(wanted))
    return {
      data: page(
        call,
        kinds.flatMap(kind => invoice.lines(kind)),
      ),
    }
  },

  'invoices.unbilled.lineItems.list'(call) {
    const { provider, invoicelineitemtype: type, period, currencycode: currency } = call.parameters
    const { partner, billing } = call.state
    const kinds = kindsOf(provider, type)
    const lines =
      currency.toUpperCase() === partner.currency
        ? kinds.flatMap(kind =>
            billing.unbilled(period === 'previous' ? 'previous' : 'current', kind),
          )
        : []
    return { data: page(call, lines) }
  },

  'invoices.documents.statement.get'({ parameters, state }) {
    const invoice = state.billing.get(parameters.invoiceId)
    const { name, currency } = state.partner
    const data = statementPdf([
      `Invoice ${invoice.id}`,
      `Sold to ${name}`,
      `Billing period ${iso(invoice.period.start).slice(0, 10)} to ${iso(invoice.period.end - 1).slice(0, 10)}`,
      `Total ${invoice.total().toFixed(2)} ${currency}`,
    ])
    const disposition = `attachment; filename=Invoice_${invoice.id}.pdf`
    return { data, headers: { 'Content-Disposition': disposition } }
  },
}

function kindsOf(provider: string, type: string): LineItemKind[] {
  if (provider !== 'onetime' && provider !== 'all') return []
  return type === 'usagelineitems' ? ['OneTime/UsageLineItems'] : ['OneTime/BillingLineItems']
}

function page({ parameters, url }: Call<Lines>, lines: readonly LineItem[]) {
  const { hasPartnerEarnedCredit: wanted } = parameters
  const found = lines.filter(
    line =>
      wanted === undefined ||
      !('hasPartnerEarnedCredit' in line) ||
      line.hasPartnerEarnedCredit === wanted,
  )
  const rules = { defaultSize: 2000, maxSize: 2000, tokenInBody: true }
  return continuedPage(found, line => line, { ...parameters, url }, rules)
}
