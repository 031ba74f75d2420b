import { expect, it } from 'vitest'
import type { InvoiceView } from '../../../shared/billing.ts'
import { money, setWords, shortMoney, standingOf } from './words.ts'

it.each([
  ['1003822.75', 'USD', '100382275'],
  // Beyond what a floating point number holds.
  ['90071992547409934.21', 'USD', '9007199254740993421'],
  ['1500', 'JPY', '1500'],
  ['0.5', 'EUR', '050'],
])(
  'writes %s %s with all digits of the currency, in any language: %s',
  (amount, currency, digits) => {
    expect(money(amount, currency).replaceAll(/\D/g, '')).toBe(digits)
  },
)

it('writes amounts also in what is no currency', () => {
  expect(money('12', '')).toBe('12')
  expect(money('12', 'no currency')).toBe('12 no currency')
  expect(shortMoney('no currency')(12)).toBe('12')
})

it('writes amounts at an axis in short', () => {
  expect(shortMoney('USD')(1_234_567).length).toBeLessThan(money('1234567', 'USD').length)
})

const invoice: InvoiceView = {
  ...{ id: 'G1', document: 'invoice', type: 'OneTime', currency: 'USD' },
  ...{ total: '10', paid: '0', due: '10' },
}

it.each([
  [{}, 'Due'],
  [{ paid: '4', due: '6' }, 'Partly paid'],
  [{ paid: '10', due: '0' }, 'Paid'],
  [{ status: 'Past due' }, 'Overdue'],
  [{ total: '-10', due: '-10' }, 'Credit'],
  [{ document: 'void_note', total: '-10' }, 'Void'],
])('says of an invoice with %j: %s', (change, words) => {
  expect(standingOf({ ...invoice, ...change }).words).toBe(words)
})

it('names a set of line items by its provider where an invoice has several', () => {
  const set = { provider: 'one_time', type: 'usage_line_items' } as const
  expect(setWords(set, false)).toBe('Usage')
  expect(setWords(set, true)).toBe('Usage (New commerce)')
})
