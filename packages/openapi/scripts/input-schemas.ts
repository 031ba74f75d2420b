import type { Document, Reference, Schema } from './document.ts'
import { entries } from './document.ts'

const prefix = '#/components/schemas/'

/**
 * Gives request bodies schemas of their own, without the read-only properties (`CustomerInput` beside `Customer`), for
 * the types alone: the document itself says `readOnly`, which is what other tools expect.
 */
export function splitInputs(document: Document): void {
  const schemas = document.components.schemas
  const hasReadOnly = new Map<string, boolean>()

  function differs(name: string): boolean {
    const known = hasReadOnly.get(name)
    if (known !== undefined) return known
    hasReadOnly.set(name, false)
    const result = contains(schemas[name])
    hasReadOnly.set(name, result)
    return result
  }

  function contains(node: unknown): boolean {
    if (typeof node !== 'object' || node === null) return false
    if ('readOnly' in node && node.readOnly === true) return true
    const name = referenced(node)
    if (name !== undefined) return differs(name)
    return Object.values(node).some(contains)
  }

  function input(node: unknown): unknown {
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) return node.map(input)
    const name = referenced(node)
    if (name !== undefined) return differs(name) ? { $ref: prefix + variant(name) } : node
    const schema = Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, input(value)]),
    ) as Schema
    const properties = schema.properties
    if (properties) {
      for (const [key, property] of Object.entries(properties)) {
        if (!property.readOnly) continue
        delete properties[key]
        if (schema.required) schema.required = schema.required.filter(other => other !== key)
      }
    }
    return schema
  }

  function variant(name: string): string {
    const target = `${name}Input`
    if (!Object.hasOwn(schemas, target)) {
      schemas[target] = {}
      schemas[target] = input(schemas[name]) as Schema
    }
    return target
  }

  for (const { operation } of entries(document)) {
    for (const media of Object.values(operation.requestBody?.content ?? {})) {
      media.schema = input(media.schema) as Schema | Reference
    }
  }
}

function referenced(node: object): string | undefined {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return undefined
  return node.$ref.startsWith(prefix) ? node.$ref.slice(prefix.length) : undefined
}
