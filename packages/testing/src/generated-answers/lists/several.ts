import type { Call } from '../../protocol/call.ts'
import type { Schema } from '../../validation/document.ts'
import { identityOf } from '../resources/identity.ts'
import { kindOf, makeResource } from '../resources/resource.ts'
import { listed, pathValues } from '../resources/which.ts'
import { read } from '../values/read.ts'
import { fakerAt } from '../values/voice.ts'

/** What the seed brings of a list: two to four things, none twice. */
export function seededItems(call: Call, schema: Schema): unknown[] {
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
