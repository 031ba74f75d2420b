import type { Host } from '@partnergate/openapi'
import { distance } from 'fastest-levenshtein'
import type { NearOperation } from '../errors/unknown-operation-error.ts'
import type { Route } from './router.ts'
import { bind, isParameter, routes, split } from './router.ts'

const wanted = 3

/**
 * The operations that an unknown request most likely meant: those at the same path with another method first, then
 * those whose path takes the fewest edits.
 *
 * @param hosts - where the request may have been meant to go
 */
export function nearest(hosts: readonly Host[], method: string, pathname: string): NearOperation[] {
  const segments = split(pathname)
  return routes
    .filter(({ operation }) => hosts.includes(operation.host))
    .map(route => ({ route, far: farness(route, method, segments) }))
    .sort((left, right) => left.far - right.far)
    .slice(0, wanted)
    .map(({ route: { operation } }) => ({
      operation: operation.id,
      method: operation.method,
      path: operation.path,
    }))
}

function farness(
  { operation, segments: template }: Route,
  method: string,
  segments: string[],
): number {
  const otherMethod = operation.method === method ? 0 : 1
  if (bind(template, segments)) return otherMethod
  const folded = fold(template, segments).join('/')
  return 10 * distance(folded, segments.join('/').toLowerCase()) + otherMethod
}

/** A template with the request's own values for its parameters, so that only the literals tell them apart. */
function fold(template: readonly string[], segments: readonly string[]): string[] {
  return template.map((segment, index) =>
    isParameter(segment) ? (segments[index]?.toLowerCase() ?? segment) : segment,
  )
}
