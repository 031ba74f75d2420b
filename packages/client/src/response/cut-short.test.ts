import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCutShort } from './cut-short.ts'

const isContainer = (text: string) => /^[[{]/.test(text)

test('every beginning of a JSON answer is cut short, and the whole is not', () => {
  const answers = fc.json().filter(isContainer)
  fc.assert(
    fc.property(answers, fc.nat(), (json, at) => {
      expect(isCutShort(json)).toBe(false)
      expect(isCutShort(json.slice(0, 1 + (at % (json.length - 1))))).toBe(true)
    }),
  )
})

test.each(['', 'not JSON', '<html>{', '{"a":1},', '{"a":}', '[1,]', '"text'])(
  '%j is something else',
  text => expect(isCutShort(text)).toBe(false),
)

test('brackets within strings do not count', () => {
  expect(isCutShort('{"a":"}\\"}"')).toBe(true)
  expect(isCutShort('{"a":"{["}')).toBe(false)
})
