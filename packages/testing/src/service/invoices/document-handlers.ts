import type { Handlers } from '../../protocol/call.ts'
import { collectionOf, linkTo } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { receiptIdOf } from './receipts.ts'
import { statementPdf } from './statement-pdf.ts'

/** Receipts of what was paid, and ways to what isn't billed yet. */
export const invoiceDocumentHandlers: Handlers<
  'invoices.estimates.links.list' | 'invoices.receipts.documents.statement.get'
> = {
  'invoices.estimates.links.list'({ parameters, state, url }) {
    const { currencycode: currency } = parameters
    const own = currency.toUpperCase() === state.partner.currency
    const kinds = [
      { type: 'daily_rated_usage', title: 'Daily rated usage', lines: 'usagelineitems' },
      { type: 'non_consumption', title: 'Other charges', lines: 'billinglineitems' },
    ] as const
    const items = (['current', 'previous'] as const).flatMap(period =>
      kinds.map(({ type, title, lines }) => ({
        ...{ type, title, description: `${title} of the ${period} period`, period },
        link: linkTo(
          `/invoices/unbilled/lineitems?provider=onetime&invoicelineitemtype=${lines}&currencycode=${currency}&period=${period}`,
        ),
        attributes: { objectType: 'EstimateLink' },
      })),
    )
    return { data: collectionOf(own ? items : [], url) }
  },

  'invoices.receipts.documents.statement.get'({ parameters, state }) {
    const invoice = state.billing.get(parameters.invoiceId)
    if (!invoice.paid || parameters.receiptId !== receiptIdOf(state.seed, invoice.id)) {
      throw new ServiceError(404, '1000', `The receipt ${parameters.receiptId} was not found.`)
    }
    const { name, currency } = state.partner
    const data = statementPdf([
      `Tax receipt ${parameters.receiptId}`,
      `For invoice ${invoice.id}, paid by ${name}`,
      `Total ${invoice.total().toFixed(2)} ${currency}, tax 0.00 ${currency}`,
    ])
    const disposition = `attachment; filename=Receipt_${parameters.receiptId}.pdf`
    return { data, headers: { 'Content-Disposition': disposition } }
  },
}
