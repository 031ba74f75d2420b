import type { Call } from '../../protocol/call.ts'
import type { Schema } from '../../validation/document.ts'
import { identityOf } from '../resources/identity.ts'
import { kindOf, makeResource } from '../resources/resource.ts'
import { created, isCreation, listed, pathValues, whichOf } from '../resources/which.ts'
import { read } from '../values/read.ts'
import { viewOf } from '../values/schema-view.ts'
import { fakerAt } from '../values/voice.ts'

/** The whole of a list: a few things, or what the request names in its path or its body. */
export function makeItems(call: Call, schema: Schema): unknown[] {
  const { operation, body } = call
  const { values } = viewOf(schema)
  if (values) return [...values]
  if (operation.method === 'DELETE') return []
  if (operation.method === 'GET' && !operation.id.endsWith('.get')) return several(call, schema)
  const given = listIn(body)
  if (!given && !isCreation(call)) return [makeResource(call, schema, whichOf(call), body)]
  return (given ?? [body]).map((item, index) =>
    makeResource(call, schema, created(call, item, index), item),
  )
}

/** Two to four things, none twice. */
function several(call: Call, schema: Schema): unknown[] {
  const path = [...kindOf(call, schema), ...pathValues(call), 'count']
  const count = fakerAt(call.state.seed, path).number.int({ min: 2, max: 4 })
  const name = identityOf(schema)?.name
  const things = new Map<unknown, unknown>()
  for (let index = 0; index < count; index++) {
    const thing = makeResource(call, schema, listed(call, index))
    const id = read(thing, name ?? '') ?? (typeof thing === 'object' ? index : thing)
    things.set(id, thing)
  }
  return [...things.values()]
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
