import { expect, it } from 'vitest'
import { deepFreeze } from './deep-freeze.ts'

it('freezes arrays and objects at every depth and gives back the same object', () => {
  const data = { rows: [{ cell: 'supported' }], none: null, count: 1 }
  const frozen = deepFreeze(data)
  expect(frozen).toBe(data)
  expect(Object.isFrozen(frozen)).toBe(true)
  expect(Object.isFrozen(frozen.rows)).toBe(true)
  expect(Object.isFrozen(frozen.rows[0])).toBe(true)
})
