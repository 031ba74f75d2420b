import type { Document, Entry, OperationObject, Reference, Schema } from './document.ts'
import { resolve } from './document.ts'

export interface Answer {
  status: string
  mediaType: string
  schema: Schema | Reference
}

/** Success statuses of an operation, ascending. */
export function successStatuses(operation: OperationObject): string[] {
  return Object.keys(operation.responses)
    .filter(status => status.startsWith('2'))
    .sort()
}

/** The first success response that has a body. */
export function answerOf(document: Document, operation: OperationObject): Answer | undefined {
  for (const status of successStatuses(operation)) {
    const response = operation.responses[status]
    const content = response && resolve(document, response).content
    const [mediaType, media] = Object.entries(content ?? {})[0] ?? []
    if (mediaType && media) return { status, mediaType, schema: media.schema }
  }
  return undefined
}

const itemNames = ['items', 'value', 'Value', 'results']

/**
 * Where the items of a list stand in its answer: a property name, `''` for a bare array, else undefined. A change that is
 * answered in the same envelope is no list.
 */
export function itemsOf(document: Document, { method, operation }: Entry): string | undefined {
  const answer = answerOf(document, operation)
  const isList = method === 'get' || operation['x-partnergate'].pagination !== 'none'
  if (!answer || !isList) return undefined
  const schema = resolve(document, answer.schema)
  if (schema.type === 'array') return ''
  return itemNames.find(name => {
    const property = schema.properties?.[name]
    return property && resolve(document, property).type === 'array'
  })
}
