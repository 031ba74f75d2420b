import { expect, test } from 'vitest'
import { createKeeper } from '../snapshot/keeper.ts'
import { createIds, createSeed } from './seed.ts'

test('gives the same for the same seed and path, whatever was asked before', () => {
  const one = createSeed(1)
  const other = createSeed('1')
  other.guid('something', 'else')
  expect(other.guid('customer', 3)).toBe(one.guid('customer', 3))
  expect(other.faker('customer', 3).company.name()).toBe(one.faker('customer', 3).company.name())
})

test('gives something else for another seed and for another path', () => {
  expect(createSeed(1).guid('a')).not.toBe(createSeed(2).guid('a'))
  expect(createSeed(1).guid('a', 'b')).not.toBe(createSeed(1).guid('a/b'))
})

test('makes ids in the forms that the service uses', () => {
  const seed = createSeed('forms')
  expect(seed.guid('x')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(seed.hex(12, 'x')).toMatch(/^[0-9a-f]{12}$/)
  expect(seed.digits(15, 'x')).toMatch(/^[1-9]\d{14}$/)
  expect(seed.code(4, 'x')).toMatch(/^[0-9B-Z]{4}$/)
})

test('counts what is created by its kind', () => {
  const seed = createSeed('ids')
  const [one, other] = [createIds(seed, createKeeper()), createIds(seed, createKeeper())]
  other.guid('cart')
  expect(other.guid('order')).toBe(one.guid('order'))
  expect(one.guid('order')).not.toBe(createIds(seed, createKeeper()).guid('order'))
})
