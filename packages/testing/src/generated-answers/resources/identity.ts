import type { Call } from '../../protocol/call.ts'
import type { Schema } from '../../validation/document.ts'
import { fits } from '../values/fits.ts'
import { makeValue } from '../values/make-value.ts'
import { fold } from '../values/making.ts'
import { viewOf } from '../values/schema-view.ts'
import type { Path } from '../values/voice.ts'
import { knownOf } from './known.ts'
import type { Which } from './which.ts'

/** The property that tells the things of a kind apart. */
export interface Identity {
  readonly name: string
  readonly schema: Schema
}

/** `id`, or the property that is called after the kind: `eventId` of a `FraudEvent`. */
export function identityOf(schema: Schema): Identity | undefined {
  const { properties, component = '' } = viewOf(schema)
  const names = [...properties.keys()].filter(name => /^id$|I[dD]$/.test(name))
  const name =
    names.find(name => name === 'id') ??
    names.find(name => fold(component).endsWith(fold(name.slice(0, -2))))
  const property = name === undefined ? undefined : properties.get(name)
  return name === undefined || !property ? undefined : { name, schema: property }
}

/** The id of a resource: the request's own where it fits, else one that is drawn. */
export function idOf(
  call: Call,
  { name, schema }: Identity,
  kind: Path,
  { id, draw = [] }: Which,
  given: Readonly<Record<string, unknown>>,
): unknown {
  const asked = [id, given[name]].find(value => fits(value, viewOf(schema)))
  if (asked !== undefined) return asked
  const path = [...kind, ...draw]
  const making = { world: call.state, action: '', id: '', known: knownOf(call, path), self: '' }
  return makeValue(schema, { path, name, components: [] }, making)
}
