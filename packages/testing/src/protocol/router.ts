import type { Host, HttpMethod, Operation } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'

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
  for (const { operation, segments: template } of routes) {
    if (operation.host !== host || operation.method !== method) continue
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
    const segment = segments[index] ?? ''
    if (isParameter(expected)) {
      if (segment === '') return undefined
      path[expected.slice(1, -1)] = decode(segment)
    } else if (segment.toLowerCase() !== expected) return undefined
  }
  return path
}

export function split(pathname: string): string[] {
  return pathname.replace(/\/$/, '').split('/').slice(1)
}

export function isParameter(segment: string): boolean {
  return segment.startsWith('{')
}

function segmentsOf(path: string): string[] {
  return split(path).map(segment => (isParameter(segment) ? segment : segment.toLowerCase()))
}

/** Sorts literal segments before parameters, from the left. */
function rank({ segments }: Route): string {
  return segments.map(segment => (isParameter(segment) ? '1' : '0')).join('')
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
