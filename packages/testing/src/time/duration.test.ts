import { expect, test } from 'vitest'
import { addDuration, startOfDay, startOfMonth } from './duration.ts'

const at = (text: string) => Date.parse(text)
const iso = (time: number) => new Date(time).toISOString()

test.each([
  ['2026-01-15T10:00:00Z', 'P1M', '2026-02-15T10:00:00.000Z'],
  ['2026-01-31T00:00:00Z', 'P1M', '2026-02-28T00:00:00.000Z'],
  ['2024-02-29T00:00:00Z', 'P1Y', '2025-02-28T00:00:00.000Z'],
  ['2026-01-01T00:00:00Z', 'P3Y', '2029-01-01T00:00:00.000Z'],
  ['2026-01-01T00:00:00Z', 'P730D', '2028-01-01T00:00:00.000Z'],
  ['2026-01-01T00:00:00Z', 'PT1H30M5S', '2026-01-01T01:30:05.000Z'],
  ['2026-01-01T00:00:00Z', 'PT0S', '2026-01-01T00:00:00.000Z'],
])('%s and %s is %s', (start, duration, end) => {
  expect(iso(addDuration(at(start), duration))).toBe(end)
})

test('names a text that is no duration', () => {
  expect(() => addDuration(0, 'a year')).toThrow('a year is not an ISO 8601 duration')
})

test('days and months begin at midnight, also before 1970', () => {
  expect(iso(startOfDay(at('2026-05-05T23:59:59Z')))).toBe('2026-05-05T00:00:00.000Z')
  expect(iso(startOfDay(at('1969-05-05T23:59:59Z')))).toBe('1969-05-05T00:00:00.000Z')
  expect(iso(startOfMonth(at('2026-01-20T00:00:00Z'), -2))).toBe('2025-11-01T00:00:00.000Z')
})
