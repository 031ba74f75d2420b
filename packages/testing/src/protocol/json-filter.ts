import { ServiceError } from './service-error.ts'

/** Reads a field of an entry, as text. */
export type FieldReaders<Entry> = Readonly<Record<string, (entry: Entry) => string>>

type Predicate<Entry> = (entry: Entry) => boolean

const comparisons: Readonly<Record<string, (actual: string, wanted: string) => boolean>> = {
  equals: (actual, wanted) => actual === wanted,
  notequals: (actual, wanted) => actual !== wanted,
  startswith: (actual, wanted) => actual.startsWith(wanted),
  notstartswith: (actual, wanted) => !actual.startsWith(wanted),
  substring: (actual, wanted) => actual.includes(wanted),
  greaterthan: (actual, wanted) => actual > wanted,
  greaterthanorequals: (actual, wanted) => actual >= wanted,
  lessthan: (actual, wanted) => actual < wanted,
  lessthanorequals: (actual, wanted) => actual <= wanted,
}

const joins = { and: every, or: some } as const

/**
 * Partner Center's `filter`: JSON with `Field`, `Value` and `Operator`, or two such filters joined. Texts are
 * compared without regard to case.
 *
 * @throws ServiceError 400 when the filter is no JSON, or names a field or operator that the list doesn't have
 */
export function readFilter<Entry>(
  text: string | undefined,
  fields: FieldReaders<Entry>,
): Predicate<Entry> {
  if (text === undefined) return () => true
  try {
    return compile(JSON.parse(text), fields)
  } catch (error) {
    if (error instanceof ServiceError) throw error
    throw invalid('it is no JSON')
  }
}

function compile<Entry>(given: object, fields: FieldReaders<Entry>): Predicate<Entry> {
  const filter = Object.fromEntries(Object.entries(given).map(([key, value]) => [fold(key), value]))
  const operator = fold(String(filter.operator))
  if (filter.leftfilter && filter.rightfilter) {
    const join = joins[operator as keyof typeof joins]
    if (!join) throw invalid(`it joins by ${filter.operator}`)
    return join([compile(filter.leftfilter, fields), compile(filter.rightfilter, fields)])
  }
  const read = Object.entries(fields).find(
    ([name]) => fold(name) === fold(String(filter.field)),
  )?.[1]
  if (!read) throw invalid(`it has no field ${filter.field}`)
  const compare = comparisons[operator]
  if (!compare) throw invalid(`it has no operator ${filter.operator}`)
  const wanted = String(filter.value ?? '').toLowerCase()
  return entry => compare(read(entry).toLowerCase(), wanted)
}

function every<Entry>(predicates: Predicate<Entry>[]): Predicate<Entry> {
  return entry => predicates.every(predicate => predicate(entry))
}

function some<Entry>(predicates: Predicate<Entry>[]): Predicate<Entry> {
  return entry => predicates.some(predicate => predicate(entry))
}

const fold = (text: string) => text.toLowerCase().replaceAll('_', '')

const invalid = (why: string) => new ServiceError(400, '3000', `The filter is not valid: ${why}.`)
