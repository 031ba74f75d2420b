import type { Document, Schema } from './document.ts'
import { entries } from './document.ts'

const prefix = '#/components/schemas/'

/** A reference to a schema of the document. */
export const referenceTo = (name: string): string => prefix + name

/** The name of the schema that a node refers to, if it does. */
export function referenced(node: object): string | undefined {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return undefined
  return node.$ref.startsWith(prefix) ? node.$ref.slice(prefix.length) : undefined
}

/** Whether a node, or anything in it, passes the test; references are not followed. */
function mentions(node: unknown, test: (node: object) => boolean): boolean {
  if (typeof node !== 'object' || node === null) return false
  return test(node) || Object.values(node).some(value => mentions(value, test))
}

/** Schemas that say something outside of requests: in answers, parameters or headers. */
export function schemasBesideRequests(document: Document): Set<string> {
  const { schemas, ...components } = document.components
  const reached = new Set<string>()
  follow(components)
  for (const { item, operation } of entries(document)) {
    follow([item.parameters, operation.parameters, operation.responses])
  }
  return reached

  function follow(node: unknown): void {
    mentions(node, inner => {
      const name = referenced(inner)
      if (name !== undefined && !reached.has(name)) {
        reached.add(name)
        follow(schemas[name])
      }
      return false
    })
  }
}

/** Schemas with a read-only property anywhere in them, through references too. */
export function schemasWithReadOnly(schemas: Record<string, Schema>): Set<string> {
  const found = new Set(
    Object.keys(schemas).filter(name =>
      mentions(schemas[name], node => 'readOnly' in node && node.readOnly === true),
    ),
  )
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const [name, schema] of Object.entries(schemas)) {
      if (mentions(schema, node => found.has(referenced(node) ?? ''))) found.add(name)
    }
  }
  return found
}
