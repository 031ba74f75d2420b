import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AdoptionCount } from '../../../shared/adoption.ts'
import { byApplication, byDay, rateOf, sumOf } from './adoption.ts'
import { adviceFor, applicationWords, percentWords, trendWords } from './words.ts'

const from = '2026-06-01'
const to = '2026-06-30'
const count = fc
  .record({
    date: fc.integer({ min: 1, max: 30 }).map(day => `2026-06-${String(day).padStart(2, '0')}`),
    applicationId: fc.constantFrom('a', 'b', 'c'),
    application: fc.constant(''),
    withMfa: fc.nat(50),
    total: fc.nat(50),
  })
  .map((drawn): AdoptionCount => ({ ...drawn, total: drawn.withMfa + drawn.total }))

it('loses no request, whichever way it is summed up', () => {
  fc.assert(
    fc.property(fc.array(count), counts => {
      const total = sumOf(counts)
      const days = byDay({ from, to, counts, accounts: [] }, counts)
      expect(days).toHaveLength(30)
      for (const rows of [days, byApplication(counts)]) {
        expect(rows.reduce((sum, row) => sum + row.withMfa, 0)).toBe(total.withMfa)
        expect(rows.reduce((sum, row) => sum + row.without, 0)).toBe(total.without)
      }
      const rate = rateOf(total)
      expect(rate === undefined || (rate >= 0 && rate <= 1)).toBe(true)
    }),
  )
})

it('names an application by its id where the report has no name, the one furthest behind first', () => {
  const counts = [
    { date: from, applicationId: 'a', application: 'Portal', withMfa: 9, total: 10 },
    { date: to, applicationId: 'b', application: '', withMfa: 0, total: 5 },
  ]
  const applications = byApplication(counts)
  expect(applications.map(({ name }) => name)).toEqual(['b', 'Portal'])
  expect(applicationWords(applications)).toContain('come from b: 5')
  expect(applicationWords([])).toBe('Every application comes with MFA.')
})

it.each([
  [{ withMfa: 0, without: 0 }, '–'],
  [{ withMfa: 999, without: 1 }, '99%'],
  [{ withMfa: 5, without: 0 }, '100%'],
  [{ withMfa: 1, without: 1 }, '50%'],
])('writes the share of %j as %s', (share, words) => {
  expect(percentWords(share).replace(/\s/g, '')).toBe(words)
})

it('tells how it went from the first half to the second', () => {
  const day = (id: string, withMfa: number, without: number) => ({ id, name: id, withMfa, without })
  const days = [day('1', 0, 0), day('2', 1, 1), day('3', 0, 1), day('4', 3, 0)]
  expect(trendWords(days)).toMatch(/^50.?% in the first half .*, 75.?% in the second\.$/)
  expect(trendWords(days.slice(0, 2))).toMatch(/^50.?% over the days with requests\.$/)
  expect(trendWords(days.slice(0, 1))).toBe('No requests were counted.')
  expect(trendWords([])).toBe('No requests were counted.')
})

it('says what to do: guests otherwise than members, and which sign-ins to make anew', () => {
  const account = { id: 'a', userName: '', isGuest: false, requests: 2, applications: ['Report'] }
  expect(adviceFor(account)).toMatch(/Conditional Access.*sign in anew in Report/)
  expect(adviceFor({ ...account, isGuest: true, requests: 0 })).toMatch(/^Guests are covered/)
  expect(adviceFor({ ...account, applications: [] })).toContain('in their applications')
})
