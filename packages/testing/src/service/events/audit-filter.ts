import { ServiceError } from '../../protocol/service-error.ts'
import type { AuditEntry } from './journal.ts'

/** A filter as a request words it; the casing of names and of values doesn't count. */
export interface AuditFilter {
  readonly field?: unknown
  readonly value?: unknown
  readonly operator?: unknown
}

type Matches = (entry: AuditEntry, wanted: string) => boolean

/** What the log can be filtered by, each in one way. */
const fields: Readonly<Record<string, { readonly operator: string; readonly matches: Matches }>> = {
  companyname: {
    operator: 'substring',
    matches: ({ record }, wanted) => fold(record.customerName).includes(wanted),
  },
  customerid: {
    operator: 'equals',
    matches: ({ record }, wanted) => fold(record.customerId) === wanted,
  },
  resourcetype: {
    operator: 'equals',
    matches: ({ record }, wanted) => fold(record.resourceType) === wanted,
  },
}

/** Reads the JSON of `filter`. @throws ServiceError 400 with 3000 when it is none */
export function parseFilter(text: string | undefined): AuditFilter {
  if (text === undefined) return {}
  try {
    const given: unknown = JSON.parse(text)
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
      return Object.fromEntries(Object.entries(given).map(([key, value]) => [fold(key), value]))
    }
  } catch {}
  throw invalid('it is no JSON object')
}

/** @throws ServiceError 400 with 3000 for a field or a comparison that the log doesn't have */
export function matcherOf({ field, value, operator }: AuditFilter): (entry: AuditEntry) => boolean {
  if (field === undefined && value === undefined && operator === undefined) return () => true
  const known = fields[fold(field)]
  if (!known) throw invalid(`it has no field ${String(field)}`)
  if (fold(operator) !== known.operator) {
    throw invalid(`${String(field)} is compared by ${known.operator} alone`)
  }
  const wanted = fold(value)
  return entry => known.matches(entry, wanted)
}

const fold = (value: unknown) =>
  String(value ?? '')
    .toLowerCase()
    .replaceAll('_', '')

const invalid = (why: string) => new ServiceError(400, '3000', `The filter is not valid: ${why}.`)
