import type { Schema } from './document.ts'
import { resolve } from './document.ts'

/**
 * A request in the description's spelling. The service takes property names in any case (older SDKs send PascalCase)
 * and enum values in snake_case or PascalCase, and reads `null` as not given where the schema has no null.
 */
export function respell(value: unknown, schema: Schema | undefined): unknown {
  if (schema === undefined) return value
  if (typeof value === 'string') return respellValue(value, schema)
  if (Array.isArray(value)) {
    const items = find(schema, part => part.items)
    return value.map(item => respell(item, items))
  }
  if (typeof value !== 'object' || value === null) return value
  const known = new Map(
    propertiesOf(schema).map(([name, property]) => [name.toLowerCase(), { name, property }]),
  )
  return Object.fromEntries(
    Object.entries(value).flatMap(([given, inner]) => {
      const match = known.get(given.toLowerCase())
      if (!match) return [[given, inner]]
      if (inner === null && !allowsNull(match.property)) return []
      return [[match.name, respell(inner, match.property)]]
    }),
  )
}

/** A known value in its own spelling; any other value as it is, since enums are open. */
export function respellValue(value: string, schema: Schema): string {
  const values = [...parts(schema)]
    .flatMap(part => part['x-extensible-enum'] ?? [])
    .filter(known => typeof known === 'string')
  return values.includes(value)
    ? value
    : (values.find(known => fold(known) === fold(value)) ?? value)
}

const fold = (text: string) => text.toLowerCase().replaceAll(/[_\- ]/g, '')

/** A schema with everything that it is composed of. */
function* parts(schema: Schema): Generator<Schema> {
  yield schema
  if (schema.$ref !== undefined) yield* parts(resolve(schema))
  for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    yield* parts(part)
  }
}

function propertiesOf(schema: Schema): [string, Schema][] {
  return [...parts(schema)].flatMap(part => Object.entries(part.properties ?? {}))
}

function find(schema: Schema, pick: (part: Schema) => Schema | undefined): Schema | undefined {
  for (const part of parts(schema)) {
    const found = pick(part)
    if (found) return found
  }
  return undefined
}

function allowsNull(schema: Schema): boolean {
  return [...parts(schema)].some(({ type }) => [type ?? []].flat().includes('null'))
}
