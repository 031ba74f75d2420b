import type { Call } from '../../protocol/call.ts'
import type { Schema } from '../../validation/document.ts'
import { makeResource } from '../resources/resource.ts'
import { created, isCreation, whichOf } from '../resources/which.ts'
import { viewOf } from '../values/schema-view.ts'
import { familyOf } from '../written/family.ts'
import { writtenItems, writtenResource } from '../written/written-resource.ts'
import { seededItems } from './several.ts'

/** The whole of a list: a few things, or what the request names in its path or its body. */
export function makeItems(call: Call, schema: Schema): unknown[] {
  const { operation, body } = call
  const { values } = viewOf(schema)
  if (values) return [...values]
  if (operation.method === 'DELETE') return []
  const family = familyOf(operation.id)
  if (operation.method === 'GET' && !operation.id.endsWith('.get')) {
    return family ? writtenItems(call, schema, family) : seededItems(call, schema)
  }
  const given = listIn(body)
  if (!given && !isCreation(call)) return [makeOne(call, schema)]
  return (given ?? [body]).map((item, index) =>
    family
      ? writtenResource(call, schema, created(call, item, index), family, item)
      : makeResource(call, schema, created(call, item, index), item),
  )
}

/** The one thing that a call is about. */
export function makeOne(call: Call, schema: Schema): unknown {
  const which = whichOf(call)
  const family = familyOf(call.operation.id)
  return family
    ? writtenResource(call, schema, which, family, call.body)
    : makeResource(call, schema, which, call.body)
}

/** The list in a request's body: the body itself, or the one list of objects that it has. */
function listIn(body: unknown): unknown[] | undefined {
  if (Array.isArray(body)) return body
  if (typeof body !== 'object' || body === null) return undefined
  const lists = Object.values(body).filter(
    value =>
      Array.isArray(value) && value.length > 0 && value.every(item => typeof item === 'object'),
  )
  return lists.length === 1 ? lists[0] : undefined
}
