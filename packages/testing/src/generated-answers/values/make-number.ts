import type { Faker } from '@faker-js/faker'
import type { SchemaView } from './schema-view.ts'

interface Range {
  readonly min: number
  readonly max: number
}

/** Plausible numbers by the name of the property; the first that fits counts. */
const ranges: readonly (readonly [RegExp, Range])[] = [
  [/percent/i, { min: 0, max: 100 }],
  [/statuscode/i, { min: 200, max: 200 }],
  [/day$/i, { min: 1, max: 28 }],
  [/size/i, { min: 1_000, max: 900_000 }],
  [/^min|interval/i, { min: 1, max: 4 }],
  [/^max|^limit$|^(active|available|total)/i, { min: 100, max: 300 }],
  [/price|cost|amount|total|charge|value|balance/i, { min: 10, max: 500 }],
  [/^rank|versionrank|number$/i, { min: 0, max: 9 }],
]

/** What is whole although the description takes any number. */
const countable = /count|units|quantity$|quantityUsed/i

const anyRange: Range = { min: 1, max: 40 }

/** A number as its schema and its name want it; what isn't whole has two decimals, as money has. */
export function makeNumber(name: string, { type, keywords }: SchemaView, faker: Faker): number {
  const range = ranges.find(([pattern]) => pattern.test(name))?.[1] ?? anyRange
  const { minimum = range.min, maximum = range.max } = keywords
  const max = Math.max(minimum, Math.min(range.max, maximum))
  const min = Math.min(max, Math.max(range.min, minimum))
  return type === 'integer' || countable.test(name)
    ? faker.number.int({ min, max })
    : faker.number.float({ min, max, fractionDigits: 2 })
}
