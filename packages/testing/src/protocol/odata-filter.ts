import { lex } from './odata-lexer.ts'
import { ServiceError } from './service-error.ts'

type Predicate = (entry: object) => boolean

/** What a value is compared with. */
type Literal = string | number | boolean | null

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  eq: order => order === 0,
  ne: order => order !== 0,
  gt: order => order > 0,
  ge: order => order >= 0,
  lt: order => order < 0,
  le: order => order <= 0,
}

const functions: Readonly<Record<string, (actual: string, wanted: string) => boolean>> = {
  startswith: (actual, wanted) => actual.startsWith(wanted),
  endswith: (actual, wanted) => actual.endsWith(wanted),
  contains: (actual, wanted) => actual.includes(wanted),
}

/** Whether the entries have a property at a path such as `customer/tenantId`. */
export type HasProperty = (path: string) => boolean

/**
 * OData's `$filter`: comparisons, `in`, `startswith`, `endswith` and `contains`, joined by `and`, `or`, `not` and
 * brackets. Texts are compared without regard to case, dates as times.
 *
 * @throws ServiceError 400 when the expression can't be read, goes beyond that or names what the entries don't have
 */
export function readODataFilter(
  text: string | undefined,
  has: HasProperty = () => true,
): Predicate {
  if (text === undefined) return () => true
  const tokens = lex(text)
  let position = 0

  const next = () => tokens[position]
  const fail = (): never => {
    throw new ServiceError(400, 'BadRequest', `Invalid filter clause: ${text.trim()}`)
  }
  const takeWord = (word: string) => {
    if (next()?.kind !== 'word' || next()?.text.toLowerCase() !== word) return false
    position += 1
    return true
  }
  const takeSign = (sign: string) => {
    if (next()?.kind !== 'sign' || next()?.text !== sign) return false
    position += 1
    return true
  }
  const need = (taken: boolean) => (taken ? undefined : fail())

  function anyOf(): Predicate {
    const terms = [allOf()]
    while (takeWord('or')) terms.push(allOf())
    return terms.length === 1 ? (terms[0] as Predicate) : e => terms.some(term => term(e))
  }

  function allOf(): Predicate {
    const terms = [term()]
    while (takeWord('and')) terms.push(term())
    return terms.length === 1 ? (terms[0] as Predicate) : e => terms.every(one => one(e))
  }

  function term(): Predicate {
    if (takeWord('not')) {
      const negated = term()
      return entry => !negated(entry)
    }
    if (!takeSign('(')) return condition()
    const inner = anyOf()
    need(takeSign(')'))
    return inner
  }

  function condition(): Predicate {
    const name = word()
    if (takeSign('(')) {
      const test = functions[name.toLowerCase()] ?? fail()
      const path = property(word())
      need(takeSign(','))
      const wanted = String(literal()).toLowerCase()
      need(takeSign(')'))
      return entry => test(String(valueAt(entry, path) ?? '').toLowerCase(), wanted)
    }
    const path = property(name)
    if (takeWord('in')) {
      const wanted = list()
      return entry => wanted.some(one => order(valueAt(entry, path), one) === 0)
    }
    const compare = comparisons[word().toLowerCase()] ?? fail()
    const wanted = literal()
    return entry => compare(order(valueAt(entry, path), wanted))
  }

  function list(): Literal[] {
    need(takeSign('('))
    const values = [literal()]
    while (takeSign(',')) values.push(literal())
    need(takeSign(')'))
    return values
  }

  function word(): string {
    const token = next()
    if (token?.kind !== 'word') return fail()
    position += 1
    return token.text
  }

  function property(path: string): string {
    if (has(path)) return path
    throw new ServiceError(400, 'BadRequest', `Could not find a property named '${path}'.`)
  }

  function literal(): Literal {
    const token = next()
    if (!token || token.kind === 'sign') return fail()
    position += 1
    if (token.kind === 'text') return token.text
    const fixed = { true: true, false: false, null: null }[token.text.toLowerCase()]
    if (fixed !== undefined) return fixed
    const number = Number(token.text)
    return Number.isNaN(number) ? token.text : number
  }

  const predicate = anyOf()
  if (position < tokens.length) fail()
  return predicate
}

const isTime = /^\d{4}-\d\d-\d\dT/

/** Whether a value comes before (negative), with (0) or after what it is compared with; `NaN` when neither can be said. */
function order(actual: unknown, wanted: Literal): number {
  if (wanted === null) return actual === null || actual === undefined ? 0 : Number.NaN
  if (actual === null || actual === undefined) return Number.NaN
  if (typeof wanted === 'number') return Number(actual) - wanted
  const [left, right] = [String(actual).toLowerCase(), String(wanted).toLowerCase()]
  if (isTime.test(String(actual)) && isTime.test(String(wanted))) {
    return Date.parse(left) - Date.parse(right)
  }
  return left < right ? -1 : Number(left > right)
}

/** The value at a path such as `customer/tenantId`. */
export function valueAt(entry: object, path: string): unknown {
  let value: unknown = entry
  for (const key of path.split('/'))
    value = (value as Record<string, unknown> | null | undefined)?.[key]
  return value
}
