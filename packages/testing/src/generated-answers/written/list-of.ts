import type { Operation, OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import type { Call } from '../../protocol/call.ts'
import type { Schema } from '../../validation/document.ts'
import { answerSchema } from '../../validation/document.ts'
import { listIn } from '../lists/list-in.ts'
import { viewOf } from '../values/schema-view.ts'
import type { Family } from './family.ts'

/** The call that would list what a call is about one of, and the schema of what is listed. */
export function listOf(
  call: Call,
  { name, has }: Family,
): { readonly call: Call; readonly schema: Schema } | undefined {
  if (!has('list')) return undefined
  const operation: Operation = operations[`${name}.list` as OperationId]
  const schema = answerSchema(operation, operation.success[0] ?? 200)
  if (!schema) return undefined
  const view = viewOf(schema)
  const property = listIn(operation, view)
  if (property === undefined) return undefined
  const list = property === '' ? view : viewOf(view.properties.get(property) ?? {})
  const values = call.parameters as Readonly<Record<string, unknown>>
  const parameters = Object.fromEntries(
    operation.parameters.filter(one => one.in === 'path').map(one => [one.name, values[one.name]]),
  )
  return {
    call: { ...call, operation, parameters: parameters as Call['parameters'] },
    schema: list.keywords.items ?? {},
  }
}
