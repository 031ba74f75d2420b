import { ServiceError } from './service-error.ts'

type Predicate = (entry: object) => boolean

/** A word between terms: an even number of quotes follows it, so that it stands in no text. */
const or = / or (?=(?:[^']*'[^']*')*[^']*$)/i
const and = / and (?=(?:[^']*'[^']*')*[^']*$)/i

const comparison = /^([\w/]+) (eq|ne|gt|ge|lt|le) (?:'((?:[^']|'')*)'|(\S+))$/
const startsWith = /^startswith\(([\w/]+), ?'((?:[^']|'')*)'\)$/

const comparisons: Readonly<Record<string, (actual: string, wanted: string) => boolean>> = {
  eq: (actual, wanted) => actual === wanted,
  ne: (actual, wanted) => actual !== wanted,
  gt: (actual, wanted) => actual > wanted,
  ge: (actual, wanted) => actual >= wanted,
  lt: (actual, wanted) => actual < wanted,
  le: (actual, wanted) => actual <= wanted,
}

/**
 * The part of OData's `$filter` that the relationship APIs are used with: comparisons and `startswith`, joined by
 * `and` and `or` without brackets.
 *
 * @throws ServiceError 400 when the expression goes beyond that
 */
export function readODataFilter(text: string | undefined): Predicate {
  if (text === undefined) return () => true
  const alternatives = text.split(or).map(part => part.split(and).map(readTerm))
  return entry => alternatives.some(terms => terms.every(term => term(entry)))
}

function readTerm(given: string): Predicate {
  const term = given.trim()
  const [, start, prefix] = startsWith.exec(term) ?? []
  if (start !== undefined && prefix !== undefined) {
    return entry => textAt(entry, start).startsWith(unquote(prefix))
  }
  const [, path, operator = '', quoted, bare] = comparison.exec(term) ?? []
  const compare = comparisons[operator]
  if (path === undefined || !compare) {
    throw new ServiceError(400, 'BadRequest', `Invalid filter clause: ${term}`)
  }
  const wanted = quoted === undefined ? (bare ?? '').toLowerCase() : unquote(quoted)
  return entry => compare(textAt(entry, path), wanted)
}

const unquote = (text: string) => text.replaceAll("''", "'").toLowerCase()

/** The value at a path such as `customer/tenantId`, as lower-case text. */
export function textAt(entry: object, path: string): string {
  let value: unknown = entry
  for (const key of path.split('/'))
    value = (value as Record<string, unknown> | null | undefined)?.[key]
  return String(value ?? '').toLowerCase()
}
