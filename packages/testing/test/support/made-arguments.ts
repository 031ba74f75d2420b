import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import { makeValue } from '../../src/generated-answers/values/make-value.ts'
import { createIds, createSeed } from '../../src/seed/seed.ts'
import { createPartner } from '../../src/service/partner.ts'
import { createWorld } from '../../src/service/world.ts'
import { createKeeper } from '../../src/snapshot/keeper.ts'
import { createClock } from '../../src/time/clock.ts'
import type { Schema } from '../../src/validation/document.ts'
import { bodySchema, parametersOf } from '../../src/validation/document.ts'

const seed = createSeed('arguments')
const kept = createKeeper()
const world = createWorld({
  seed,
  ids: createIds(seed, kept),
  clock: createClock(Date.UTC(2026, 8, 1)),
  partner: createPartner(seed),
  kept,
})

/** Arguments that the description allows for an operation: what it demands of parameters, and a whole body. */
export function madeArguments(id: OperationId): { parameters: object; body?: unknown } {
  const operation = operations[id]
  const described = parametersOf(operation)
  const required = operation.parameters.filter(parameter => parameter.required)
  const parameters = Object.fromEntries(
    required.map(({ name, in: place, wire }) => {
      const found = described.find(one => one.in === place && one.wire === wire)
      return [name, make(id, name, found?.schema ?? {})]
    }),
  )
  const schema = bodySchema(operation)
  if (schema) return { parameters, body: make(id, '', schema) }
  return operation.body ? { parameters, body: 'a part' } : { parameters }
}

function make(id: OperationId, name: string, schema: Schema): unknown {
  const making = { world, action: '', id: '', known: new Map(), self: '' }
  return makeValue(schema, { path: [id, name], name, components: [] }, making)
}
