import { linkTo } from '../../protocol/collection.ts'
import type { Schema } from '../../validation/document.ts'
import { fits } from './fits.ts'
import { isLeftOut } from './left-out.ts'
import { makeNumber } from './make-number.ts'
import { makeText } from './make-text.ts'
import type { Making, Spot } from './making.ts'
import { fold } from './making.ts'
import { isObject, read } from './read.ts'
import type { SchemaView } from './schema-view.ts'
import { componentOf, viewOf } from './schema-view.ts'
import { isSuccess, settledOf } from './settled.ts'
import { fakerAt } from './voice.ts'

/**
 * A value that is valid against a schema of the description, the same for the same spot.
 *
 * @param given - what the request's body says there; what fits is taken over
 */
export function makeValue(schema: Schema, spot: Spot, making: Making, given?: unknown): unknown {
  const view = viewOf(schema, branches => choose(branches, spot, making))
  if (view.type === 'object') return makeObject(view, spot, making, given)
  if (view.type === 'array') return makeArray(view, spot, making, given)
  return makeSingle(view, spot, making, given)
}

/** One branch of a union: of objects the one that succeeded, or any; else the first. */
function choose(branches: readonly Schema[], { path }: Spot, { world }: Making): Schema {
  const [first = {}] = branches
  if (!branches.every(branch => viewOf(branch).type === 'object')) return first
  return branches.find(isSuccess) ?? fakerAt(world.seed, path).helpers.arrayElement([...branches])
}

function makeObject(view: SchemaView, spot: Spot, making: Making, given: unknown): unknown {
  if (view.component === 'Link') return linkTo(making.self)
  const { properties, component } = view
  if (properties.size === 0) return makeMap(view, spot, making)
  const components = component === undefined ? spot.components : [...spot.components, component]
  const made: Record<string, unknown> = {}
  for (const [name, property] of properties) {
    if (isLeftOut(name, property, view, spot)) continue
    const path = [...spot.path, name]
    made[name] = makeValue(property, { path, name, components }, making, read(given, name))
  }
  return made
}

/** An object whose names nobody described: those of the example, or two where at least the values are described. */
function makeMap({ keywords }: SchemaView, spot: Spot, making: Making): object {
  const { additionalProperties: schema, examples: [example] = [] } = keywords
  if (typeof schema !== 'object') return {}
  const faker = fakerAt(making.world.seed, spot.path)
  const names = isObject(example)
    ? Object.keys(example)
    : faker.helpers.uniqueArray(faker.word.noun, 2)
  return Object.fromEntries(
    names.map(name => [
      name,
      makeValue(schema, { ...spot, path: [...spot.path, name], name }, making),
    ]),
  )
}

function makeArray(view: SchemaView, spot: Spot, making: Making, given: unknown): unknown[] {
  const { items = {} } = view.keywords
  const name = spot.name.replace(/s$/, '')
  const at = (index: number): Spot => ({ ...spot, name, path: [...spot.path, index] })
  if (Array.isArray(given)) {
    return given.map((item, index) => makeValue(items, at(index), making, item))
  }
  if (spot.components.includes(componentOf(items) ?? '')) return []
  const { values } = viewOf(items)
  const faker = fakerAt(making.world.seed, spot.path)
  if (values) return faker.helpers.arrayElements([...values], { min: 1, max: 2 })
  const count = faker.number.int({ min: 1, max: 3 })
  return Array.from({ length: count }, (_, index) => makeValue(items, at(index), making))
}

function makeSingle(view: SchemaView, spot: Spot, making: Making, given: unknown): unknown {
  const { name, path } = spot
  const taken = [given, making.known.get(fold(name))].find(
    value => value !== undefined && value !== null && fits(value, view),
  )
  if (taken !== undefined) return taken
  const faker = fakerAt(making.world.seed, path)
  if (view.values) {
    return (
      settledOf(name, view.values, making.action) ?? faker.helpers.arrayElement([...view.values])
    )
  }
  if (view.type === 'boolean') return faker.datatype.boolean()
  if (view.type === 'string') return makeText(view, spot, making)
  const isNumber = view.type !== 'any' || /count$/i.test(name)
  return isNumber ? makeNumber(name, view, faker) : {}
}
