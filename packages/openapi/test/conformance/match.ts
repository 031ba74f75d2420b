import { operations } from '../../src/generated/operations.ts'
import type { Operation } from '../../src/operation.ts'

export interface Match {
  operation: Operation
  /** Path parameters as the URL spells them, decoded. */
  values: Record<string, string>
}

/**
 * Segments of a path without its query. Pages print placeholders such as `<customer-tenant-id>`, `{id}` in it, and a few
 * write the host or the version as one.
 */
export function segmentsOf(url: string): string[] {
  return url
    .replace(/^(https?:\/\/[^/]+|\{baseURL\})/i, '')
    .replace(/\/v\{version\}\//i, '/v1.0/')
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
    template.every((part, index) => patternOf(part).test(segments[index] ?? ''))
  )
}

/** A segment of a template as a pattern: a parameter is all of it, or stands in it as in `fxrates(Month='{month}')`. */
function patternOf(part: string): RegExp {
  const parts = part.split(/(\{\w+\})/)
  const pattern = parts.map(text =>
    /^\{\w+\}$/.test(text) ? '(.+)' : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  return new RegExp(`^${pattern.join('')}$`, 'i')
}

const literals = ({ path }: Operation) =>
  segmentsOf(path).filter(segment => !segment.includes('{')).length

function valuesOf(template: string[], segments: string[]): Record<string, string> {
  return Object.fromEntries(
    template.flatMap((part, index) => {
      const names = [...part.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '')
      const values =
        patternOf(part)
          .exec(segments[index] ?? '')
          ?.slice(1) ?? []
      return names.map((name, place) => [name, values[place] ?? ''])
    }),
  )
}
