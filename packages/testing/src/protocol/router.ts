import type { Host, HttpMethod, Operation } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import { bindSegment, hasParameter, isParameter } from './segments.ts'

export interface Route {
  readonly operation: Operation
  /** Segments of the template, lower-case but for the names in braces. */
  readonly segments: readonly string[]
}

/** A route and the path parameters, by their names on the wire. */
export interface Match {
  readonly operation: Operation
  readonly path: Readonly<Record<string, string>>
}

export const routes: readonly Route[] = Object.values(operations)
  .map(operation => ({ operation, segments: segmentsOf(operation.path) }))
  .sort((left, right) => rank(left).localeCompare(rank(right)))

const key = (host: Host, method: string, { length }: readonly string[]) =>
  `${host} ${method} ${length}`

/** Routes by what a request has to have in common with them at least. */
const alike = new Map<string, Route[]>()
for (const route of routes) {
  const { host, method } = route.operation
  const shared = key(host, method, route.segments)
  alike.set(shared, [...(alike.get(shared) ?? []), route])
}

/**
 * The operation that a host answers a request with. Literal segments win over parameters, paths are compared
 * without regard to case, and a slash at the end is allowed.
 */
export function match(
  host: Host,
  method: HttpMethod | string,
  pathname: string,
): Match | undefined {
  const segments = split(pathname)
  for (const { operation, segments: template } of alike.get(key(host, method, segments)) ?? []) {
    const path = bind(template, segments)
    if (path) return { operation, path }
  }
  return undefined
}

/** Whether a path is that of a template, whatever the method. */
export function bind(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined
  const path: Record<string, string> = {}
  for (const [index, expected] of template.entries()) {
    const found = bindSegment(expected, segments[index] ?? '')
    if (!found) return undefined
    Object.assign(path, found)
  }
  return path
}

export function split(pathname: string): string[] {
  return pathname.replace(/\/$/, '').split('/').slice(1)
}

function segmentsOf(path: string): string[] {
  return split(path).map(segment => (hasParameter(segment) ? segment : segment.toLowerCase()))
}

/** Sorts literal segments before those with a parameter in them, and these before parameters, from the left. */
function rank({ segments }: Route): string {
  return segments
    .map(segment => (isParameter(segment) ? 2 : hasParameter(segment) ? 1 : 0))
    .join('')
}
