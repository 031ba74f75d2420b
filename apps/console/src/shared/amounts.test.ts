import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addAmounts, compareAmounts, isNegative, readAmount } from './amounts.ts'

/** Cents, as whole numbers are exact. */
const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
const inText = (value: bigint) => {
  const digits = String(value < 0n ? -value : value).padStart(3, '0')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

it('adds cents as exactly as whole numbers add up, in any order', () => {
  fc.assert(
    fc.property(fc.array(cents, { maxLength: 200 }), amounts => {
      const texts = amounts.map(amount => readAmount(inText(BigInt(amount))) ?? 'none')
      const sum = amounts.reduce((total, amount) => total + BigInt(amount), 0n)
      const expected = readAmount(inText(sum))
      expect(texts.reduce(addAmounts, '0')).toBe(expected)
      expect(texts.toReversed().reduce(addAmounts, '0')).toBe(expected)
    }),
  )
})

it('reads what the service writes as a number to the digit that it wrote', () => {
  fc.assert(
    fc.property(cents, amount => {
      const text = inText(BigInt(amount))
      expect(readAmount(JSON.parse(text))).toBe(readAmount(text))
    }),
  )
})

it('does not lose what floating point does', () => {
  expect(addAmounts('0.1', '0.2')).toBe('0.3')
  expect(addAmounts('90071992547409.93', '0.01')).toBe('90071992547409.94')
})

it.each([
  ['14.4', '14.4'],
  [' 14.40 ', '14.4'],
  [1e-7, '0.0000001'],
  ['1e3', '1000'],
  [-0, '0'],
])('reads %j as %s', (value, amount) => {
  expect(readAmount(value)).toBe(amount)
})

it.each(['', 'n/a', '1,000', '12 USD', Number.NaN, Number.POSITIVE_INFINITY, null, undefined, {}])(
  'takes %j for no amount',
  value => {
    expect(readAmount(value)).toBeUndefined()
  },
)

it('compares by value', () => {
  expect(compareAmounts('9', '10')).toBeLessThan(0)
  expect(compareAmounts('1.0', '1')).toBe(0)
  expect(isNegative('-0.01')).toBe(true)
  expect(isNegative('0')).toBe(false)
})
