import { type Amount, compareAmounts, isNegative } from '../../../shared/amounts.ts'
import type { InvoiceView, LineSet } from '../../../shared/billing.ts'
import type { Tone } from '../../ui/mark.tsx'

// Billing periods are those of UTC; in another zone they would begin the day before.
const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })
const monthName = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const
const months = new Intl.DateTimeFormat(undefined, monthName)

/** A day, from ISO 8601. */
export const day = (date: string) => days.format(new Date(date))
/** A month, from ISO 8601. */
export const month = (date: string) => months.format(new Date(date))

const formats = new Map<string, (amount: Amount) => string>()

/** An amount in the reader's language, to the currency's digits. It is never a floating point number. */
export function money(amount: Amount, currency: string): string {
  const known = formats.get(currency)
  if (known) return known(amount)
  const format = formatFor(currency)
  formats.set(currency, format)
  return format(amount)
}

function formatFor(currency: string): (amount: Amount) => string {
  try {
    const format = new Intl.NumberFormat(undefined, { style: 'currency', currency })
    return amount => format.format(amount as `${number}`)
  } catch {
    // What the service calls a currency need not be one.
    return amount => `${amount} ${currency}`.trim()
  }
}

/** An amount at a chart's axis, in short: `$1.2K`. */
export function shortMoney(currency: string): (value: number) => string {
  const short = { notation: 'compact', maximumFractionDigits: 1 } as const
  try {
    const format = new Intl.NumberFormat(undefined, { style: 'currency', currency, ...short })
    return value => format.format(value)
  } catch {
    const format = new Intl.NumberFormat(undefined, short)
    return value => format.format(value)
  }
}

/** How an invoice stands. */
export function standingOf(invoice: InvoiceView): { readonly tone: Tone; readonly words: string } {
  const { document, total, paid, due, status = '' } = invoice
  if (document === 'void_note') return { tone: 'neutral', words: 'Void' }
  if (isNegative(total)) return { tone: 'neutral', words: 'Credit' }
  if (compareAmounts(due, '0') <= 0) return { tone: 'allowed', words: 'Paid' }
  if (/overdue|past.?due/i.test(status)) return { tone: 'denied', words: 'Overdue' }
  return { tone: 'waiting', words: compareAmounts(paid, '0') > 0 ? 'Partly paid' : 'Due' }
}

const types: Readonly<Record<string, string>> = {
  onetime: 'New commerce',
  one_time: 'New commerce',
  recurring: 'Legacy licences',
}

/** What an invoice bills: `New commerce`. */
export const typeWords = (type: string) => types[type.toLowerCase()] ?? (type || 'Invoice')

const documents: Readonly<Record<string, string>> = {
  invoice: 'Invoice',
  void_note: 'Void note',
  adjustment_note: 'Credit note',
}

/** What kind of document it is. */
export const documentWords = (document: string) => documents[document] ?? document

/** A set of line items in words; the provider is named where an invoice has several. */
export function setWords({ provider, type }: LineSet, isOfMany: boolean): string {
  const what = type === 'usage_line_items' ? 'Usage' : 'Charges'
  return isOfMany ? `${what} (${typeWords(provider)})` : what
}
