import type { Call, Reply } from '../protocol/call.ts'
import type { Schema } from '../validation/document.ts'
import { answerSchema } from '../validation/document.ts'
import { fileOf } from './files/files.ts'
import { makeItems, makeOne } from './lists/items.ts'
import { listIn } from './lists/list-in.ts'
import { pageOf } from './lists/pages.ts'
import { whichOf } from './resources/which.ts'
import { viewOf } from './values/schema-view.ts'
import { familyOf } from './written/family.ts'
import { requireKnownIds } from './written/known-ids.ts'
import { deleteWritten } from './written/written-resource.ts'

/**
 * The answer of an operation that has no rules of its own: valid against its description, made from the seed, the
 * parameters of the path and the body, and so the same for the same request. What callers write is remembered where the
 * API lets it be read again.
 *
 * @throws ServiceError 404 for what nobody has
 */
export function generatedAnswer(call: Call): Reply {
  requireKnownIds(call)
  const family = familyOf(call.operation.id)
  if (family && call.operation.method === 'DELETE') deleteWritten(call, family, whichOf(call))
  const status = statusOf(call)
  const file = fileOf(call)
  if (file) return { ...file, status }
  const schema = answerSchema(call.operation, status)
  if (!schema) return { status }
  return { ...dataOf(call, schema), status }
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
  const property = listIn(call.operation, view)
  if (property === undefined) {
    return { data: makeOne(call, schema) }
  }
  const list = property === '' ? view : viewOf(view.properties.get(property) ?? {})
  const items = makeItems(call, list.keywords.items ?? {})
  return pageOf({ call, view, property, items })
}
