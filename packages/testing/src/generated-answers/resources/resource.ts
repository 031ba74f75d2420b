import type { Call } from '../../protocol/call.ts'
import { relative } from '../../protocol/collection.ts'
import type { Schema } from '../../validation/document.ts'
import { makeValue } from '../values/make-value.ts'
import { isObject, read } from '../values/read.ts'
import { componentOf, viewOf } from '../values/schema-view.ts'
import type { Path } from '../values/voice.ts'
import { identityOf, idOf } from './identity.ts'
import { knownOf } from './known.ts'
import type { Which } from './which.ts'
import { isCreation } from './which.ts'

/**
 * A resource. All that it has hangs on its kind, on what it is below and on its id, so that what was listed or created is
 * the same when it is asked for by its id.
 *
 * @param given - the request's body, or the part of it that the resource answers
 */
export function makeResource(call: Call, schema: Schema, which: Which, given?: unknown): unknown {
  const { state: world, operation } = call
  const component = componentOf(schema)
  const kind: Path = [...kindOf(call, schema), ...which.below]
  const said = partOf(given, component)
  const identity = identityOf(schema)
  const own = identity && idOf(call, identity, kind, which, said)
  const id = String(own ?? which.id ?? which.draw?.join() ?? component)

  const path = [...kind, id.toLowerCase()]
  const address = addressOf(call)
  const self = which.draw && identity ? `${address}/${id}` : address
  const making = { world, action: actionOf(operation.id), id, known: knownOf(call, path), self }
  if (viewOf(schema).type !== 'object') {
    const name = component ?? nameOfOne(operation.id)
    return makeValue(schema, { path, name, components: [] }, making)
  }
  const whole = { ...said, ...(identity && { [identity.name]: own }) }
  return makeValue(schema, { path, name: '', components: [] }, making, whole)
}

/** What a thing is: its component, in the part of the API that the operation belongs to. */
export function kindOf({ operation }: Call, schema: Schema): Path {
  const [area = ''] = operation.id.split('.')
  return ['answer', area, componentOf(schema) ?? operation.id]
}

/** The part of a body that a resource answers: what is called after its kind, or all of it. */
function partOf(given: unknown, component = ''): Readonly<Record<string, unknown>> {
  const part = read(given, component)
  if (isObject(part)) return part
  return isObject(given) ? given : {}
}

/**
 * The address of what a call is about: of an action, `/transfers/{transferId}/accept`, what the action is done to.
 */
function addressOf(call: Call): string {
  const { operation, url } = call
  const segments = url.pathname.split('/')
  const last = operation.path.split('/').findLastIndex(segment => segment.includes('{'))
  const isAction = operation.method === 'POST' && !isCreation(call) && last > 0
  const path = (isAction ? segments.slice(0, last + 1) : segments).join('/')
  return relative(new URL(path, url))
}

const actionOf = (operationId: string) => operationId.split('.').at(-1) ?? ''

/** The things that `customers.customDomains.list` lists are each a `customDomain`. */
function nameOfOne(operationId: string): string {
  return (operationId.split('.').at(-2) ?? '').replace(/s$/, '')
}
