import { expect, it } from 'vitest'
import { strangers } from '../../test/sign-ins.ts'
import { booleanOf, objectOf, oneOf } from './validate.ts'

const ids = ['discover', 'partner-center', '2022-03'] as const

it('gives back an id it knows', () => {
  expect(oneOf(ids, 'discover', 'scenario')).toBe('discover')
})

it.each(strangers)('refuses %s as an id', value => {
  expect(() => oneOf(ids, value, 'scenario')).toThrow(TypeError)
})

it('names the option, the value and the ids', () => {
  expect(() => oneOf(ids, 'transakt', 'scenario')).toThrow(
    "scenario must be one of 'discover', 'partner-center', '2022-03', but is 'transakt'",
  )
})

it.each([true, false])('gives back the boolean %s', value => {
  expect(booleanOf(value, 'exception')).toBe(value)
})

it.each([undefined, null, 0, 1, 'true', 'false', [], {}])('refuses %s as a boolean', value => {
  expect(() => booleanOf(value, 'exception')).toThrow(
    /^exception must be one of true, false, but is /,
  )
})

it('gives back an object', () => {
  const options = {}
  expect(objectOf(options, 'options')).toBe(options)
})

it.each([
  [undefined, 'undefined'],
  [null, 'null'],
  ['eyJ0b2tlbiI6InNlY3JldCJ9', 'string'],
  [1, 'number'],
  [() => 1, 'function'],
])('refuses %s as an object, by its type and not its content', (value, type) => {
  expect(() => objectOf(value, 'evidence')).toThrow(
    new TypeError(`evidence must be an object, but is of type ${type}`),
  )
})
