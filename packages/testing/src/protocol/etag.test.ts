import { expect, test } from 'vitest'
import { etagOf, graphEtagOf, matches } from './etag.ts'

test('each version has its own etag', () => {
  expect(etagOf('a', 1)).not.toBe(etagOf('a', 2))
  expect(graphEtagOf('a', 1)).not.toBe(graphEtagOf('a', 2))
  expect(graphEtagOf('a', 1)).toMatch(/^W\/".+"$/)
})

test.each(['"tag"', 'tag', ' "tag" ', '*', '"other", "tag"'])(
  'If-Match: %s names the version',
  given => {
    expect(matches(given, 'tag')).toBe(true)
  },
)

test.each(['"other"', '', '"tag2"'])('If-Match: %s does not', given => {
  expect(matches(given, 'tag')).toBe(false)
})
