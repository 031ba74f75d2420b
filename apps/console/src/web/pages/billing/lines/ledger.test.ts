import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addAmounts } from '../../../../shared/amounts.ts'
import type { LineView } from '../../../../shared/billing.ts'
import { money } from '../words.ts'
import { greatest, rowOf, seriesOf } from './chart-rows.ts'
import { createLedger, totalOf } from './ledger.ts'

const line = (change: Partial<LineView>): LineView => ({
  customerId: 'c1',
  customer: 'Contoso',
  product: 'Azure plan',
  detail: '',
  charge: 'new',
  currency: 'USD',
  ...change,
})

const amount = fc
  .tuple(fc.integer({ min: -100_000_000, max: 100_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => (digits / 10 ** places).toFixed(places))

const anyLine = fc.record({
  customerId: fc.constantFrom('c1', 'c2', 'c3'),
  customer: fc.constantFrom('Contoso', 'Fabrikam'),
  product: fc.constantFrom('Azure plan', 'Power BI Pro', '__proto__', ''),
  charge: fc.constantFrom('new', 'renew', 'usage', 'removeQuantity'),
  currency: fc.constantFrom('USD', 'EUR'),
  amount,
  tax: amount,
})

function ledgerOf(lines: readonly LineView[]) {
  const ledger = createLedger()
  for (const one of lines) ledger.add(one)
  return ledger
}

it('adds up to the same by product and by customer: what its line items come to', () => {
  fc.assert(
    fc.property(fc.array(anyLine.map(line), { maxLength: 60 }), lines => {
      const { sums } = ledgerOf(lines)
      for (const currency of ['USD', 'EUR']) {
        const own = lines.filter(one => one.currency === currency)
        const expected = own.map(one => one.amount ?? '0').reduce(addAmounts, '0')
        const { products, customers, count = 0, tax } = sums.get(currency) ?? {}
        expect(totalOf(...(products?.values() ?? [])).toFixed()).toBe(expected)
        expect(totalOf(...(customers?.values() ?? [])).toFixed()).toBe(expected)
        expect(count).toBe(own.length)
        expect(tax?.toFixed() ?? '0').toBe(own.map(one => one.tax ?? '0').reduce(addAmounts, '0'))
      }
    }),
  )
})

it('comes to the same in whatever order line items arrive', () => {
  const words = (lines: readonly LineView[]) =>
    [...ledgerOf(lines).sums]
      .map(([currency, { customers }]) => [
        currency,
        [...customers.values()].map(group => [group.id, totalOf(group).toFixed()]).sort(),
      ])
      .sort()
  fc.assert(
    fc.property(fc.array(anyLine.map(line), { maxLength: 30 }), lines => {
      expect(words(lines.toReversed())).toEqual(words(lines))
    }),
  )
})

it('loses no cent where floating point would', () => {
  const { sums } = ledgerOf(Array.from({ length: 1000 }, () => line({ amount: '0.1' })))
  expect(totalOf(...(sums.get('USD')?.products.values() ?? [])).toFixed()).toBe('100')
})

it('tells customers of one name apart, and leaves out use without a price', () => {
  const { sums } = ledgerOf([
    line({ amount: '1' }),
    line({ amount: '2', customerId: 'c2' }),
    line({}),
  ])
  expect(sums.get('USD')?.customers.size).toBe(2)
  expect(sums.get('USD')?.count).toBe(2)
})

it('draws the greatest, with amounts in exact words, by what they are for', () => {
  const groups = ['1', '30', '2000000.10', '-5'].flatMap((value, index) => [
    line({ customerId: `c${index}`, customer: `Customer ${index}`, amount: value }),
    line({ customerId: `c${index}`, charge: 'usage', amount: '0' }),
  ])
  const customers = [...(ledgerOf(groups).sums.get('USD')?.customers.values() ?? [])]
  const { shown, others } = greatest(customers, 2)
  expect(shown.map(({ label }) => label)).toEqual(['Customer 2', 'Customer 1'])
  expect(totalOf(...others).toFixed()).toBe('-4')
  expect(shown.map(group => rowOf(group, 'USD'))[0]).toEqual({
    id: 'c2',
    label: 'Customer 2',
    values: { new: 2_000_000.1, usage: 0 },
    texts: { new: money('2000000.1', 'USD'), usage: money('0', 'USD') },
  })
  expect(seriesOf(customers).map(({ id }) => id)).toEqual(['new', 'usage', 'back'])
})
