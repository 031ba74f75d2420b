import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import { closest } from 'fastest-levenshtein'

/** So many calls in any stretch of time of this length. */
export interface RateLimit {
  readonly calls: number
  /**
   * Length of the sliding window, in milliseconds of the tenant's clock.
   * @default 60_000
   */
  readonly windowMs?: number
}

/** What is limited; what isn't named is not. */
export interface ThrottlingLimits {
  /** All calls to Partner Center together. */
  readonly perPartner?: RateLimit
  /** Calls about one customer, those with its id in the path. */
  readonly perCustomer?: RateLimit
  /** Calls to Microsoft Graph. */
  readonly graph?: RateLimit
  /** Calls of one operation. */
  readonly perOperation?: Readonly<Partial<Record<OperationId, RateLimit>>>
  /**
   * Whether calls that were refused count too, as the service counts them.
   * @default true
   */
  readonly countRefused?: boolean
  /**
   * How `Retry-After` is written, if at all.
   * @default 'seconds'
   */
  readonly retryAfterFormat?: 'seconds' | 'date' | 'none'
}

/**
 * What `throttling: true` stands for. Partner Center publishes no numbers for its API; that of consents is its
 * documentation's ("Application consents"), the others are of a likely size.
 */
const usualLimits: ThrottlingLimits = {
  perPartner: { calls: 1000 },
  perCustomer: { calls: 100 },
  graph: { calls: 1000 },
  perOperation: {
    'customers.applicationConsents.create': { calls: 50, windowMs: 1000 },
  },
}

const names = [
  'perPartner',
  'perCustomer',
  'graph',
  'perOperation',
  'countRefused',
  'retryAfterFormat',
] as const satisfies (keyof ThrottlingLimits)[]

/**
 * @throws TypeError when a property is unknown or of the wrong type
 * @throws RangeError when a number is out of range
 */
export function resolveLimits(given: boolean | ThrottlingLimits): ThrottlingLimits {
  if (given === false) return {}
  if (given === true) return usualLimits
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`throttling takes true, false or limits, not ${String(given)}`)
  }
  for (const name of Object.keys(given)) checkName('throttling', name, names)
  const { perOperation = {}, countRefused = true, retryAfterFormat = 'seconds' } = given
  for (const name of ['perPartner', 'perCustomer', 'graph'] as const) checkLimit(name, given[name])
  for (const [id, limit] of Object.entries(perOperation)) {
    checkName('throttling.perOperation', id, Object.keys(operations))
    checkLimit(`perOperation['${id}']`, limit)
  }
  if (typeof countRefused !== 'boolean') {
    throw new TypeError(`throttling.countRefused takes true or false, not ${String(countRefused)}`)
  }
  if (!['seconds', 'date', 'none'].includes(retryAfterFormat)) {
    throw new TypeError(
      `throttling.retryAfterFormat is 'seconds', 'date' or 'none', not ${String(retryAfterFormat)}`,
    )
  }
  return given
}

function checkName(what: string, name: string, known: readonly string[]): void {
  if (known.includes(name)) return
  throw new TypeError(`${what} has no ${name}; did you mean ${closest(name, [...known])}?`)
}

function checkLimit(name: string, limit: RateLimit | undefined): void {
  if (limit === undefined) return
  const { calls, windowMs = 60_000 } = limit
  for (const key of Object.keys(limit)) checkName(`throttling.${name}`, key, ['calls', 'windowMs'])
  if (!Number.isSafeInteger(calls) || calls < 1) {
    throw new RangeError(`throttling.${name}.calls is a whole number from 1, not ${String(calls)}`)
  }
  if (!(Number.isFinite(windowMs) && windowMs > 0)) {
    throw new RangeError(
      `throttling.${name}.windowMs is a number of milliseconds above 0, not ${String(windowMs)}`,
    )
  }
}
