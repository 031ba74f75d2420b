import type { Schema } from '../../scripts/document.ts'
import { follow } from './document.ts'

/** Every schema that applies to a value besides the schema itself, through `allOf`, `anyOf` and `oneOf`. */
function parts(schema: Schema): Schema[] {
  const own = follow(schema)
  const inner = ['allOf', 'anyOf', 'oneOf'].flatMap(keyword => (own[keyword] as Schema[]) ?? [])
  return [own, ...inner.flatMap(parts)]
}

function property(schemas: Schema[], name: string): Schema | undefined {
  return schemas.map(schema => schema.properties?.[name]).find(found => found !== undefined)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Properties of a value that no schema names. Free-form maps, which name none at all, may hold anything. */
export function undeclared(schema: Schema, value: unknown, place = ''): string[] {
  const schemas = parts(schema)
  if (Array.isArray(value)) {
    const items = schemas.map(one => one.items as Schema | undefined).find(Boolean)
    return items ? value.flatMap((one, index) => undeclared(items, one, `${place}/${index}`)) : []
  }
  if (!isObject(value)) return []
  const isMap = schemas.every(one => !one.properties)
  return Object.entries(value).flatMap(([name, inner]) => {
    const known = property(schemas, name)
    if (known) return undeclared(known, inner, `${place}/${name}`)
    return isMap ? [] : [`${place}/${name}: not declared`]
  })
}

/**
 * A request body with its properties spelled as declared. The service reads property names without regard to case,
 * and many pages print what the .NET SDK once sent, in PascalCase.
 */
export function respelled(schema: Schema, value: unknown): unknown {
  const schemas = parts(schema)
  if (Array.isArray(value)) {
    const items = schemas.map(one => one.items as Schema | undefined).find(Boolean)
    return items ? value.map(one => respelled(items, one)) : value
  }
  if (!isObject(value)) return value
  const names = schemas.flatMap(one => Object.keys(one.properties ?? {}))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const known = names.find(one => one.toLowerCase() === name.toLowerCase())
      const schema = known && property(schemas, known)
      return known && schema ? [known, respelled(schema, inner)] : [name, inner]
    }),
  )
}
