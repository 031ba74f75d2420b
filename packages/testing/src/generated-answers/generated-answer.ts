import type { Call, Reply } from '../protocol/call.ts'
import type { Schema } from '../validation/document.ts'
import { answerSchema } from '../validation/document.ts'
import { fileOf } from './files/files.ts'
import { makeItems } from './lists/items.ts'
import { pageOf } from './lists/pages.ts'
import { waysOn } from './long-running.ts'
import { makeResource } from './resources/resource.ts'
import { whichOf } from './resources/which.ts'
import type { SchemaView } from './values/schema-view.ts'
import { viewOf } from './values/schema-view.ts'

/**
 * The answer of an operation that the tenant keeps no state for: valid against its description, made from the seed, the
 * parameters of the path and the body, and so the same for the same request.
 */
export function generatedAnswer(call: Call): Reply {
  const status = statusOf(call)
  const headers = waysOn(call, status)
  const file = fileOf(call)
  if (file) return { ...file, status, headers: { ...headers, ...file.headers } }
  const schema = answerSchema(call.operation, status)
  if (!schema) return { status, headers }
  const reply = dataOf(call, schema)
  return { ...reply, status, headers: { ...headers, ...reply.headers } }
}

/** The first success described, but nothing in return where the call didn't ask for it by `Prefer`. */
function statusOf({ operation, parameters }: Call): number {
  const { prefer } = parameters as { prefer?: unknown }
  const asks = operation.parameters.some(({ name }) => name === 'prefer')
  const silent = asks && operation.success.includes(204) && prefer !== 'return=representation'
  return silent ? 204 : (operation.success[0] ?? 200)
}

function dataOf(call: Call, schema: Schema): Reply {
  const view = viewOf(schema)
  const property = listIn(call, view)
  if (property === undefined) {
    return { data: makeResource(call, schema, whichOf(call), call.body) }
  }
  const list = property === '' ? view : viewOf(view.properties.get(property) ?? {})
  const items = makeItems(call, list.keywords.items ?? {})
  return pageOf({ call, view, property, items })
}

/** Where the answer has its list: empty where it is one itself, nothing where it has none. */
function listIn(
  { operation }: Call,
  { type, properties, component }: SchemaView,
): string | undefined {
  if (type === 'array') return ''
  if (operation.items !== undefined) return operation.items
  if (!component?.endsWith('Collection')) return undefined
  return ['items', 'value', 'results'].find(name => properties.has(name))
}
