import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGuidSeries } from './guid-series.ts'

const uint32 = fc.integer({ min: 0, max: 0xffffffff })

test('finds the index of every id again, and of no other', () => {
  fc.assert(
    fc.property(uint32, uint32, (key, index) => {
      const series = createGuidSeries(key)
      const guid = series.at(index)
      expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      expect(series.indexOf(guid)).toBe(index)
      expect(series.indexOf(guid.replace(/.$/, last => (last === '0' ? '1' : '0')))).toBe(undefined)
      expect(series.indexOf(guid.toUpperCase())).toBe(
        guid === guid.toUpperCase() ? index : undefined,
      )
    }),
  )
})

test.each(['', 'customer', '00000000-0000-4000-8000-000000000000', 'zzzzzzzz-0000'])(
  'has no index for %j',
  text => {
    expect(createGuidSeries(1).indexOf(text)).toBe(undefined)
  },
)

test('two keys have no id in common', () => {
  const [one, other] = [createGuidSeries(1), createGuidSeries(2)]
  expect(Array.from({ length: 1000 }, (_, index) => other.indexOf(one.at(index)))).toEqual(
    Array.from({ length: 1000 }, () => undefined),
  )
})
