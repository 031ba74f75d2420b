import { operations } from '../../src/generated/operations.ts'
import type { Operation } from '../../src/operation.ts'

export interface Match {
  operation: Operation
  /** Path parameters as the URL spells them, decoded. */
  values: Record<string, string>
}

const isParameter = (segment: string) => segment.startsWith('{')

/** Segments of a path without its query. Pages print placeholders such as `<customer-tenant-id>`, `{id}` in it. */
export function segmentsOf(url: string): string[] {
  return url
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/\?.*$/, '')
    .split('/')
    .filter(segment => segment !== '')
    .map(decodeURIComponent)
}

/**
 * The operations that a request can mean. The service ignores the case of a path; where a literal segment and a
 * parameter both fit, the literal is meant.
 */
export function matches(method: string, url: string): Match[] {
  const segments = segmentsOf(url)
  const fitting = Object.values(operations).filter(
    operation => operation.method === method && fits(segmentsOf(operation.path), segments),
  )
  const most = Math.max(...fitting.map(literals))
  return fitting
    .filter(operation => literals(operation) === most)
    .map(operation => ({ operation, values: valuesOf(segmentsOf(operation.path), segments) }))
}

function fits(template: string[], segments: string[]): boolean {
  return (
    template.length === segments.length &&
    template.every(
      (part, index) => isParameter(part) || part.toLowerCase() === segments[index]?.toLowerCase(),
    )
  )
}

const literals = ({ path }: Operation) =>
  segmentsOf(path).filter(segment => !isParameter(segment)).length

function valuesOf(template: string[], segments: string[]): Record<string, string> {
  return Object.fromEntries(
    template.flatMap((part, index) =>
      isParameter(part) ? [[part.slice(1, -1), segments[index] ?? '']] : [],
    ),
  )
}
