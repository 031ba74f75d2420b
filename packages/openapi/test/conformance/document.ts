import type { Document, Entry, Schema } from '../../scripts/document.ts'
import { entries, resolve } from '../../scripts/document.ts'
import document from '../../src/generated/openapi.json' with { type: 'json' }

/** The generated document. */
export const openapi = document as unknown as Document

const byId = new Map(entries(openapi).map(entry => [entry.operation.operationId, entry]))

/** An operation of the document by its id. */
export function described(id: string): Entry {
  const entry = byId.get(id)
  if (!entry) throw new Error(`${id} is not in the document`)
  return entry
}

/** A schema, followed through its references. */
export const follow = (schema: Schema): Schema => resolve(openapi, schema)

/** The schema of a JSON body, where one is described. */
export function jsonSchema(content: Record<string, { schema: unknown }> | undefined) {
  return content?.['application/json']?.schema as Schema | undefined
}
