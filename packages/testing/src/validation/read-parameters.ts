import type { Operation } from '@partnergate/openapi'
import type { Schema } from './document.ts'
import { parametersOf } from './document.ts'
import { respellValue } from './spelling.ts'
import type { Problem } from './validators.ts'
import { parameterCheck } from './validators.ts'

/** Values by the flat names of the parameters. */
export type FlatParameters = Record<string, unknown>

/**
 * The operation's parameters as a request carries them: path and header by their wire names, query keys without
 * regard to case. Nothing that the description doesn't name is taken over.
 */
export function readParameters(
  operation: Operation,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
  headers: Headers,
): FlatParameters {
  const schemas = new Map(parametersOf(operation).map(one => [`${one.in} ${one.wire}`, one.schema]))
  const values: FlatParameters = {}
  for (const { name, in: place, wire } of operation.parameters) {
    const schema = schemas.get(`${place} ${wire}`) ?? {}
    const given =
      place === 'path'
        ? [path[wire] ?? '']
        : place === 'query'
          ? valuesOf(query, wire)
          : [headers.get(wire) ?? []].flat()
    const [first, ...more] = given.map(value => respellItem(value, schema))
    if (first !== undefined) values[name] = more.length > 0 ? [first, ...more] : first
  }
  return values
}

/** Checks the parameters and turns their texts into numbers, booleans and lists, in place. */
export function checkParameters(operation: Operation, values: FlatParameters): Problem | undefined {
  return parameterCheck(operation)(values)
}

function valuesOf(query: URLSearchParams, wire: string): string[] {
  return [...query]
    .filter(([key]) => key.toLowerCase() === wire.toLowerCase())
    .map(([, value]) => value)
}

const respellItem = (value: string, schema: Schema) => respellValue(value, schema.items ?? schema)
