import { ServiceError } from '../../protocol/service-error.ts'
import { monthOf } from '../invoices/period.ts'
import type { State } from '../state.ts'
import type { AttributeSet, ExportKind, ExportWish } from './export.ts'
import { lineKindOf } from './export.ts'

/**
 * What is on an invoice, to be exported.
 *
 * @throws ServiceError 404 for an unknown invoice
 */
export function billedWish(
  { billing }: State,
  kind: ExportKind,
  invoiceId: string,
  attributeSet: string | undefined,
): ExportWish {
  const invoice = billing.invoices().find(({ id }) => id === invoiceId.toUpperCase())
  if (!invoice) throw new ServiceError(404, 'NotFound', `The invoice ${invoiceId} was not found.`)
  return {
    kind,
    attributeSet: readSet(attributeSet),
    folder: `BillingMonth=${month(invoice.period.start)}/InvoiceId=${invoice.id}`,
    lines: invoice.lines(lineKindOf(kind)),
  }
}

/**
 * What will be on the next invoice, or was to be on the last, to be exported. In a currency that the partner isn't
 * billed in there is nothing.
 *
 * @throws ServiceError 400 for an unknown period
 */
export function unbilledWish(
  { billing, clock, partner }: State,
  kind: ExportKind,
  wanted: { currencyCode: string; period: string },
  attributeSet: string | undefined,
): ExportWish {
  const { currencyCode, period } = wanted
  if (period !== 'current' && period !== 'last') {
    throw new ServiceError(400, 'BadRequest', `The billing period ${period} is not known.`)
  }
  const own = currencyCode.toUpperCase() === partner.currency
  const which = period === 'current' ? 'current' : 'previous'
  const { start } = monthOf(clock.now(), period === 'current' ? 0 : -1)
  return {
    kind,
    attributeSet: readSet(attributeSet),
    folder: `BillingMonth=${month(start)}/Currency=${currencyCode.toUpperCase()}`,
    lines: own ? billing.unbilled(which, lineKindOf(kind)) : [],
  }
}

function readSet(attributeSet = 'full'): AttributeSet {
  if (attributeSet === 'full' || attributeSet === 'basic') return attributeSet
  throw new ServiceError(400, 'BadRequest', `The attribute set ${attributeSet} is not known.`)
}

const month = (time: number) => new Date(time).toISOString().slice(0, 7).replace('-', '')
