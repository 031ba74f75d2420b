import type { Call } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { Schema } from '../../validation/document.ts'
import { seededItems } from '../lists/several.ts'
import { identityOf } from '../resources/identity.ts'
import { makeResource } from '../resources/resource.ts'
import type { Which } from '../resources/which.ts'
import { created, pathValues } from '../resources/which.ts'
import { isObject, read } from '../values/read.ts'
import type { Family } from './family.ts'
import { verbOf } from './family.ts'
import { listOf } from './list-of.ts'

/**
 * A resource of a family, as what was written to it has left it; what the call writes is remembered.
 *
 * @throws ServiceError 404 when there is none with this id
 */
export function writtenResource(
  call: Call,
  schema: Schema,
  which: Which,
  family: Family,
  given: unknown,
): unknown {
  const { written } = call.state
  const verb = verbOf(call.operation.id)
  const scope = scopeOf(family, which)
  if (verb === 'create') {
    const thing = makeResource(call, schema, created(call, given, written.next(scope)), given)
    const id = read(thing, identityOf(schema)?.name ?? '')
    if (id !== undefined) written.set(scope, String(id), { ...asObject(given), ...asObject(thing) })
    return thing
  }
  const id = which.id
  if (id === undefined) return makeResource(call, schema, which, given)
  const before = requireWritten(call, family, which, id)
  const after = { ...before, ...asObject(given) }
  if (call.operation.method !== 'GET') written.set(scope, id, after)
  return makeResource(call, schema, which, after)
}

/** Forgets a resource. @throws ServiceError 404 when there is none with this id */
export function deleteWritten(call: Call, family: Family, which: Which): void {
  if (which.id === undefined) return
  requireWritten(call, family, which, which.id)
  call.state.written.set(scopeOf(family, which), which.id, null)
}

/** A list of a family: what the seed brings and what was created, as they are now. */
export function writtenItems(call: Call, schema: Schema, family: Family): unknown[] {
  const { written } = call.state
  const seeded = seededItems(call, schema)
  const identity = identityOf(schema)?.name
  if (identity === undefined) return seeded
  const below = pathValues(call).map(value => value.toLowerCase())
  const scope = scopeOf(family, { below })
  const idOf = (thing: unknown) => String(read(thing, identity)).toLowerCase()
  const ids = seeded.map(idOf)
  const asWritten = (id: string, writing: object) =>
    makeResource(call, schema, { below, id }, writing)
  const kept = seeded.flatMap((thing, index) => {
    const writing = written.get(scope, ids[index] ?? '')
    if (writing === undefined) return [thing]
    return writing === null ? [] : [asWritten(String(read(thing, identity)), writing)]
  })
  const added = written.within(scope).flatMap(([id, writing]) => {
    if (writing === null || ids.includes(id)) return []
    return [asWritten(String(writing[identity] ?? id), writing)]
  })
  return [...kept, ...added]
}

function requireWritten(
  call: Call,
  family: Family,
  which: Which,
  id: string,
): Readonly<Record<string, unknown>> {
  const writing = call.state.written.get(scopeOf(family, which), id)
  if (writing) return writing
  if (writing === undefined && isSeeded(call, family, id)) return {}
  throw new ServiceError(404, '1000', `${family.name} has nothing with the id ${id}.`)
}

/** Whether the seed brings it. What is neither listed nor created is there under any name. */
function isSeeded(call: Call, family: Family, id: string): boolean {
  const list = listOf(call, family)
  if (!list) return !family.has('create')
  const name = identityOf(list.schema)?.name
  if (name === undefined) return true
  return seededItems(list.call, list.schema).some(
    thing => String(read(thing, name)).toLowerCase() === id.toLowerCase(),
  )
}

const scopeOf = ({ name }: Family, { below }: Which) => [name, ...below].join('\n')

const asObject = (value: unknown) => (isObject(value) ? value : {})
