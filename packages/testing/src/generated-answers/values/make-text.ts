import type { Faker } from '@faker-js/faker'
import { etagOf, graphEtagOf } from '../../protocol/etag.ts'
import { isTime, makeTime } from './dates.ts'
import type { Making, Spot } from './making.ts'
import type { SchemaView } from './schema-view.ts'
import { fakerAt } from './voice.ts'
import { address, wordFor } from './words.ts'

/** A text as its schema and its name want it. */
export function makeText({ keywords }: SchemaView, spot: Spot, { world, id }: Making): string {
  const { name, path, components } = spot
  const faker = fakerAt(world.seed, path)
  const voice = { faker, partner: world.partner }
  const { format, pattern, examples, contentEncoding, maxLength } = keywords

  if (format === 'uuid') return faker.string.uuid()
  if (format === 'uri') return address(voice)
  if (format === 'duration') return 'P1Y'
  if (format === 'date') return makeTime(name, world.epoch, faker).slice(0, 10)
  if (format === 'date-time') return makeTime(name, world.epoch, faker)
  if (pattern !== undefined) return matching(pattern, makeTime(name, world.epoch, faker))
  if (contentEncoding === 'base64') return btoa(faker.lorem.sentence())
  if (/objecttype$/i.test(name)) return typeNameIn(components)
  if (/^@odata\.etag$/i.test(name)) return graphEtagOf(id, 1)
  if (/etag$/i.test(name)) return etagOf(id, 1)
  if (examples) return alike(name, String(faker.helpers.arrayElement([...examples])), faker)
  if (isTime(name)) return makeTime(name, world.epoch, faker)
  return wordFor(name, components.at(-1) ?? '', voice).slice(0, maxLength)
}

/** A time in the form that a pattern asks for: whole, or the month as `202609`. */
function matching(pattern: string, time: string): string {
  const month = time.slice(0, 7).replace('-', '')
  return [time, month].find(text => new RegExp(pattern).test(text)) ?? time
}

/** The component that an object's attributes are of. */
function typeNameIn(components: readonly string[]): string {
  return components.findLast(component => component !== 'ResourceAttributes') ?? 'Object'
}

/** An example as it is, but an id of its form: no two things have the same one. */
function alike(name: string, example: string, faker: Faker): string {
  if (!/(^i|I)[dD]$/.test(name)) return example
  const digit = () => faker.string.numeric()
  return /\d/.test(example) ? example.replaceAll(/\d/g, digit) : example + digit()
}
