import type { Schema } from '../../validation/document.ts'
import { resolve } from '../../validation/document.ts'

/** What a schema asks of a value, with everything that it is composed of in one place. */
export interface SchemaView {
  /** Name of the component, where it is one. */
  readonly component: string | undefined
  /** The first type that isn't `null`; `any` where the description says nothing. */
  readonly type: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'any'
  readonly properties: ReadonlyMap<string, Schema>
  readonly required: ReadonlySet<string>
  /** Values that it knows. Enums are open, but only these are made. */
  readonly values: readonly unknown[] | undefined
  /** All keywords in one; those of the outermost schema win. */
  readonly keywords: Schema
}

type Choose = (branches: readonly Schema[]) => Schema

/** Views of schemas without unions, which don't hang on a choice. */
const views = new WeakMap<Schema, SchemaView>()

/** @param choose - picks one of the branches of a union */
export function viewOf(schema: Schema, choose: Choose = ([first = {}]) => first): SchemaView {
  const known = views.get(schema)
  if (known) return known
  let hasUnion = false
  const view = merge(schema, branches => {
    hasUnion = true
    return choose(branches)
  })
  if (!hasUnion) views.set(schema, view)
  return view
}

function merge(schema: Schema, choose: Choose): SchemaView {
  const parts = [...partsOf(schema, choose)]
  const keywords: Schema = Object.assign({}, ...parts.toReversed())
  const properties = new Map<string, Schema>()
  for (const part of parts) {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      const known = properties.get(name)
      properties.set(name, known ? { allOf: [known, property] } : property)
    }
  }
  return {
    component: componentOf(schema),
    type: typeOf(parts, keywords),
    properties,
    required: new Set(parts.flatMap(part => part.required ?? [])),
    values: 'const' in keywords ? [keywords.const] : knownValues(keywords),
    keywords,
  }
}

/** Name of the component that a schema, or each item of it, refers to first. */
export function componentOf(schema: Schema): string | undefined {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1)
  if (schema.items) return componentOf(schema.items)
  for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
    const found = componentOf(part)
    if (found !== undefined) return found
  }
  return undefined
}

/** A schema with everything that it is composed of, the outermost first. */
function* partsOf(schema: Schema, choose: Choose): Generator<Schema> {
  yield schema
  if (schema.$ref !== undefined) yield* partsOf(resolve(schema), choose)
  for (const part of schema.allOf ?? []) yield* partsOf(part, choose)
  const branches = (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null')
  const isOpenEnum = schema['x-extensible-enum'] !== undefined
  if (branches.length > 0 && !isOpenEnum) yield* partsOf(choose(branches), choose)
}

function typeOf(parts: readonly Schema[], keywords: Schema): SchemaView['type'] {
  const named = parts.flatMap(({ type }) => type ?? []).find(type => type !== 'null')
  if (named !== undefined) return named as SchemaView['type']
  if (keywords.properties) return 'object'
  if (keywords.items) return 'array'
  return knownValues(keywords) || keywords.const !== undefined ? 'string' : 'any'
}

/** Values such as `unknownFutureValue` stand for others. */
const placeholder = /^unknown|^none$|^$/i

function knownValues(keywords: Schema): readonly unknown[] | undefined {
  const values = (keywords['x-extensible-enum'] ?? keywords.enum)?.filter(value => value !== null)
  const meant = values?.filter(value => !placeholder.test(String(value)))
  return meant && meant.length > 0 ? meant : values
}
