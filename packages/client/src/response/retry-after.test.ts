import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { retryAfterOf } from './retry-after.ts'

const now = 'Mon, 23 Nov 2026 10:00:00 GMT'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
})
afterEach(() => {
  vi.useRealTimers()
})

test.each([
  ['seconds', { 'Retry-After': '57' }, 57_000],
  ['parts of a second', { 'Retry-After': '0.5' }, 500],
  ['nothing to wait for', { 'Retry-After': '0' }, 0],
  ['blanks around', { 'Retry-After': ' 3 ' }, 3000],
  ['a date', { 'Retry-After': 'Mon, 23 Nov 2026 10:00:30 GMT' }, 30_000],
  ['a date of the second form', { 'Retry-After': 'Monday, 23-Nov-26 10:00:30 GMT' }, 30_000],
  ['a date that is over', { 'Retry-After': 'Mon, 23 Nov 2026 09:00:00 GMT' }, 0],
  [
    'a date by a clock that is an hour ahead of ours',
    { 'Retry-After': 'Mon, 23 Nov 2026 11:00:30 GMT', Date: 'Mon, 23 Nov 2026 11:00:00 GMT' },
    30_000,
  ],
  [
    'a date by a clock that is behind ours',
    { 'Retry-After': 'Mon, 23 Nov 2026 09:00:30 GMT', Date: 'Mon, 23 Nov 2026 09:00:00 GMT' },
    30_000,
  ],
  ['a number below zero', { 'Retry-After': '-5' }, undefined],
  ['no number', { 'Retry-After': 'soon' }, undefined],
  ['an empty value', { 'Retry-After': '' }, undefined],
  ['nothing', {}, undefined],
])('%s', (_, headers: Record<string, string>, wait) => {
  expect(retryAfterOf(new Headers(headers), undefined)).toBe(wait)
})

test("the gateway's sentence will do where there is no header", () => {
  const fault = { code: '429', description: 'Rate limit is exceeded. Try again in 57 seconds.' }
  expect(retryAfterOf(new Headers(), fault)).toBe(57_000)
  expect(retryAfterOf(new Headers({ 'Retry-After': '3' }), fault)).toBe(3000)
})
