import { BuildError } from './build-error.ts'
import type { Document, Reference, Schema } from './document.ts'
import { entries } from './document.ts'
import {
  referenced,
  referenceTo,
  schemasBesideRequests,
  schemasWithReadOnly,
} from './schema-references.ts'

/**
 * What becomes of a read-only property in a request: `ignore` lets it be there with any value, as the service does
 * when a resource comes back whole; `drop` takes it away, so that nobody sets it on purpose.
 */
export type ReadOnlyInRequests = 'ignore' | 'drop'

/**
 * Gives request bodies schemas of their own where read-only properties make a difference, since a property that every
 * answer has isn't required in a request: `CustomerInput` beside `Customer`. A schema that only requests use changes
 * in place and keeps its name.
 *
 * @throws {BuildError} when an area already describes a schema of such a name.
 */
export function splitInputs(document: Document, readOnly: ReadOnlyInRequests): void {
  const schemas = document.components.schemas
  const described = { ...schemas }
  const differing = schemasWithReadOnly(described)
  const elsewhere = schemasBesideRequests(document)
  const made = new Set<string>()

  for (const { operation } of entries(document)) {
    for (const media of Object.values(operation.requestBody?.content ?? {})) {
      media.schema = input(media.schema) as Schema | Reference
    }
  }

  function input(node: unknown): unknown {
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) return node.map(input)
    const name = referenced(node)
    if (name !== undefined) {
      return differing.has(name) ? { ...node, $ref: referenceTo(inputOf(name)) } : node
    }
    const schema = { ...node } as Schema
    if (schema.properties) relax(schema, schema.properties)
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, input(value)]))
  }

  function inputOf(name: string): string {
    const target = elsewhere.has(name) ? `${name}Input` : name
    if (target !== name && Object.hasOwn(described, target)) {
      throw new BuildError([
        `${target} is described in an area, but it is the name of ${name} in requests`,
      ])
    }
    if (!made.has(target)) {
      made.add(target)
      schemas[target] = input(described[name]) as Schema
    }
    return target
  }

  function relax(schema: Schema, properties: Record<string, Schema>): void {
    schema.properties = Object.fromEntries(
      Object.entries(properties).flatMap(([name, property]) => {
        if (!property.readOnly) return [[name, property]]
        return readOnly === 'drop' ? [] : [[name, ignored(property)]]
      }),
    )
    if (!schema.required) return
    schema.required = schema.required.filter(name => !properties[name]?.readOnly)
    if (schema.required.length === 0) delete schema.required
  }
}

function ignored({ description }: Schema): Schema {
  return { ...(description !== undefined && { description }), readOnly: true }
}
