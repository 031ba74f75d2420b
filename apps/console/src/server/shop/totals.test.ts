import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { decimal, sumOf, totalsOf } from './totals.ts'

const line = (amount: string, billingCycle = 'monthly', currency = 'USD') => ({
  ...{ billingCycle, price: { currency, amount, unit: amount, list: amount } },
})

it('adds up decimals, not floats', () => {
  expect(totalsOf([line('0.10'), line('0.20')])).toMatchObject([{ amount: '0.30' }])
  expect(sumOf('USD', [0.1, 0.2, undefined])).toEqual({ currency: 'USD', amount: '0.30' })
})

it('keeps currencies apart, and tells what is billed how often', () => {
  const totals = totalsOf([line('1'), line('2', 'annual'), line('3', 'monthly', 'EUR'), line('4')])
  expect(totals).toEqual([
    {
      ...{ currency: 'USD', amount: '7.00' },
      parts: [
        { billingCycle: 'monthly', amount: '5.00' },
        { billingCycle: 'annual', amount: '2.00' },
      ],
    },
    { currency: 'EUR', amount: '3.00', parts: [{ billingCycle: 'monthly', amount: '3.00' }] },
  ])
})

it('counts nothing for lines without a price', () => {
  expect(totalsOf([{ billingCycle: 'monthly' }])).toEqual([])
  expect(sumOf('USD', [undefined])).toBeUndefined()
  expect(sumOf(undefined, [1])).toBeUndefined()
})

test.each([
  [6, '6.00'],
  [12.5, '12.50'],
  [0.00123, '0.00123'],
  [1e21, '1000000000000000000000.00'],
])('writes %d as %s', (amount, text) => {
  expect(decimal(amount)).toBe(text)
})

it('adds up any cents to exactly what they are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1 }), cents => {
      const amounts = cents.map(cent => cent / 100)
      const total = cents.reduce((sum, cent) => sum + BigInt(cent), 0n)
      const text = `${total / 100n}.${String(total % 100n).padStart(2, '0')}`
      expect(sumOf('USD', amounts)?.amount).toBe(text)
    }),
  )
})
