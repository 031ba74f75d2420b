import type { LineView } from '../../../../shared/billing.ts'

const columns = [
  'customerId',
  'customer',
  'product',
  'detail',
  'charge',
  'date',
  'quantity',
  'currency',
  'amount',
  'tax',
] as const satisfies readonly (keyof LineView)[]

/**
 * Line items as CSV (RFC 4180), for spreadsheets. A text that a spreadsheet would run as a formula is marked as text.
 *
 * Source of the marks: OWASP, CSV injection.
 */
export function csvOf(lines: readonly LineView[]): Blob {
  const rows = lines.map(line => columns.map(column => fieldOf(line[column])).join(','))
  // The mark at the start tells spreadsheets that it is UTF-8.
  return new Blob([`\uFEFF${[columns.join(','), ...rows].join('\r\n')}\r\n`], {
    type: 'text/csv;charset=utf-8',
  })
}

/** A value as a field; amounts of money are numbers also when they are below zero. */
export function fieldOf(value = ''): string {
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(value)
  const text = !isNumber && /^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
