import { editions } from '@partnergate/core'
import { type TriedOperation, triedOperations } from '../../shared/call-catalog.ts'
import { personaIds } from '../../shared/personas.ts'
import { guardModes, relationships, type Settings } from '../../shared/settings.ts'
import { problem } from '../problems/problem.ts'

type Fields = Readonly<Record<string, unknown>>

/** Reads a change of settings. @throws a problem (400) that names the field and what it may be */
export function readSettings(body: unknown): Partial<Settings> {
  const { persona, edition, exception, guard, relationship, ...rest } = fieldsOf(body)
  nothingElse(rest)
  return {
    ...(persona !== undefined && { persona: oneOf(personaIds, persona, 'persona') }),
    ...(edition !== undefined && { edition: oneOf(editions, edition, 'edition') }),
    ...(exception !== undefined && { exception: oneOf([true, false], exception, 'exception') }),
    ...(guard !== undefined && { guard: oneOf(guardModes, guard, 'guard') }),
    ...(relationship !== undefined && {
      relationship: oneOf(relationships, relationship, 'relationship'),
    }),
  }
}

/** Reads which operation to try. @throws a problem (400) that names what there is */
export function readTrial(body: unknown): { operation: TriedOperation } {
  const { operation, ...rest } = fieldsOf(body)
  nothingElse(rest)
  return { operation: oneOf(triedOperations, operation, 'operation') }
}

/** Reads where a list of customers goes on; from its beginning without a cursor. */
export function readCursor(body: unknown): { cursor?: string } {
  const { cursor, ...rest } = fieldsOf(body)
  nothingElse(rest)
  if (cursor === undefined) return {}
  if (typeof cursor !== 'string') throw problem(400, 'cursor must be a string.')
  return { cursor }
}

function fieldsOf(body: unknown): Fields {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
  throw problem(400, 'The body must be a JSON object.')
}

function nothingElse(rest: Fields): void {
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined) throw problem(400, `There is no field ${JSON.stringify(unknown)}.`)
}

function oneOf<const Value extends string | boolean>(
  values: readonly Value[],
  given: unknown,
  field: string,
): Value {
  const value = values.find(known => known === given)
  if (value !== undefined) return value
  throw problem(400, `${field} must be one of ${values.join(', ')}.`)
}
