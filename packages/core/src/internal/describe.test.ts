import { expect, it } from 'vitest'
import { describe } from './describe.ts'

it.each([
  ['transakt', `'transakt'`],
  ['x'.repeat(40), `'${'x'.repeat(40)}'`],
  ['x'.repeat(1_000_000), `'${'x'.repeat(40)}…'`],
  [undefined, 'undefined'],
  [null, 'null'],
  [false, 'false'],
  [Number.NaN, 'NaN'],
  [10n ** 100n, `1${'0'.repeat(39)}`],
  [Symbol('scenario'), 'Symbol(scenario)'],
  [['discover'], 'an array'],
  [{ secret: 'content' }, 'an object'],
  [() => 'discover', 'a function'],
])('names %s shortly', (value, want) => {
  expect(describe(value)).toBe(want)
})

it('never calls into the value', () => {
  const trap = {
    toString: () => expect.unreachable(),
    toJSON: () => expect.unreachable(),
    [Symbol.toPrimitive]: () => expect.unreachable(),
  }
  expect(describe(trap)).toBe('an object')
})
