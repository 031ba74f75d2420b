import { expect, it } from 'vitest'
import { tabulate } from './tabulate.ts'

it('makes one entry for each id, in order, and freezes the table', () => {
  const table = tabulate(['b', 'a'], id => id.toUpperCase())
  expect(table).toEqual({ a: 'A', b: 'B' })
  expect(Object.keys(table)).toEqual(['b', 'a'])
  expect(Object.isFrozen(table)).toBe(true)
})
