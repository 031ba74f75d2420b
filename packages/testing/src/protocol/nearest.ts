import type { Host } from '@partnergate/openapi'
import { distance } from 'fastest-levenshtein'
import type { NearOperation } from '../errors/unknown-operation-error.ts'
import { bind, routes, split } from './router.ts'
import { isParameter } from './segments.ts'

const wanted = 3

/** What the API hosts have to offer to an unknown request. */
export function operationsAt(hosts: readonly Host[]): NearOperation[] {
  return routes
    .filter(({ operation }) => hosts.includes(operation.host))
    .map(({ operation: { id, method, path } }) => ({ operation: id, method, path }))
}

/**
 * What an unknown request most likely meant: operations at the same path with another method first, then those
 * whose path takes the fewest edits.
 */
export function nearest(
  candidates: readonly NearOperation[],
  method: string,
  pathname: string,
): NearOperation[] {
  const segments = split(pathname.toLowerCase())
  return candidates
    .map(candidate => ({ candidate, far: farness(candidate, method, segments) }))
    .sort((left, right) => left.far - right.far)
    .slice(0, wanted)
    .map(({ candidate }) => candidate)
}

function farness(candidate: NearOperation, method: string, segments: readonly string[]): number {
  const otherMethod = candidate.method === method ? 0 : 1
  const template = split(candidate.path.toLowerCase())
  if (bind(template, segments)) return otherMethod
  return 10 * distance(fold(template, segments).join('/'), segments.join('/')) + otherMethod
}

/** A template with the request's own values for its parameters, so that only the literals tell them apart. */
function fold(template: readonly string[], segments: readonly string[]): string[] {
  return template.map((segment, index) =>
    isParameter(segment) ? (segments[index] ?? segment) : segment,
  )
}
