import type { OperationId } from '@partnergate/openapi'
import type { Call, Reply } from '../../protocol/call.ts'
import { statementPdf } from '../../service/invoices/statement-pdf.ts'
import { marginsFile } from './margins.ts'
import { exchangeRates, offerMatrix, priceSheet } from './price-files.ts'

interface NamedFile {
  readonly name: string
  readonly data: Blob
}

type Parameters = Readonly<Record<string, unknown>>

/** The answers that are files: small, but real ones. */
const files: { readonly [Id in OperationId]?: (parameters: Parameters, call: Call) => NamedFile } =
  {
    'invoices.receipts.documents.statement.get': ({ invoiceId, receiptId }) => ({
      name: `E-Tax-${receiptId}.pdf`,
      data: statementPdf([`Tax receipt ${receiptId}`, `Invoice ${invoiceId}`]),
    }),
    'customers.orders.attachments.get': ({ orderId, attachmentId }) => ({
      name: `${attachmentId}.pdf`,
      data: statementPdf([`Purchase order ${orderId}`, `Attachment ${attachmentId}`]),
    }),
    'priceSheets.get': ({ market, view }, { state }) => ({
      name: 'sheets.csv',
      data: priceSheet(String(market), String(view), new Date(state.epoch).toISOString()),
    }),
    'offerMatrix.get': ({ month }) => ({ name: `OfferMatrix_${month}.csv`, data: offerMatrix() }),
    'fxRates.get': ({ month }) => ({
      name: `FxRates_${month}.csv`,
      data: exchangeRates(String(month)),
    }),
    'margins.download': ({ country }, call) => ({
      name: `Margins_${country}.csv`,
      data: marginsFile(call, String(country)),
    }),
  }

/** The file that an operation answers, or nothing where it answers none. */
export function fileOf(call: Call): Reply | undefined {
  const file = files[call.operation.id as OperationId]?.(call.parameters as Parameters, call)
  return (
    file && {
      data: file.data,
      headers: { 'Content-Disposition': `attachment; filename=${file.name}` },
    }
  )
}
