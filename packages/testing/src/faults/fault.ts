import type { OperationId } from '@partnergate/openapi'
import { operations } from '@partnergate/openapi'
import { closest } from 'fastest-levenshtein'

/**
 * What goes wrong. The effects can be combined: a late 503 has `latencyMs` and `status`.
 *
 * @example
 * ```ts
 * tenant.fault({ operation: 'customers.get', status: 429, retryAfterSeconds: 2 })
 * tenant.fault({ status: 503, html: true, times: 3 })
 * tenant.fault({ operation: 'customers.carts.checkout', drop: 'after' })
 * tenant.fault({ operation: 'customers.list', truncate: true })
 * tenant.fault({ latencyMs: 200, times: Infinity })
 * ```
 */
export interface Fault {
  /**
   * Operation that it happens to.
   * @default every operation
   */
  readonly operation?: OperationId
  /**
   * How many requests it happens to.
   * @default 1
   */
  readonly times?: number
  /** Answer with this status instead of doing the work. 429 has the gateway's body and `Retry-After`. */
  readonly status?: number
  /** Code in the body of the answer with `status`. */
  readonly code?: string
  /** Description in the body of the answer with `status`. */
  readonly description?: string
  /**
   * Seconds in `Retry-After` of the answer with `status`.
   * @default 1 for 429, otherwise no such header
   */
  readonly retryAfterSeconds?: number
  /**
   * Answer with `status` as a gateway's HTML page instead of JSON.
   * @default false
   */
  readonly html?: boolean
  /** Cut the connection without an answer, `before` or `after` the work was done. */
  readonly drop?: 'before' | 'after'
  /**
   * Do the work, but end the body in the middle.
   * @default false
   */
  readonly truncate?: boolean
  /** Wait before anything else. */
  readonly latencyMs?: number
  /**
   * What the latency goes by: `real` time, or the tenant's `clock`, which waits for `clock.advance`.
   * @default 'real'
   */
  readonly timer?: 'real' | 'clock'
}

/** A fault that was set; it can be taken back early. */
export interface FaultHandle {
  /** How many requests it has happened to. */
  readonly hits: number
  remove(): void
  [Symbol.dispose](): void
}

const properties = new Set<string>([
  'operation',
  'times',
  'status',
  'code',
  'description',
  'retryAfterSeconds',
  'html',
  'drop',
  'truncate',
  'latencyMs',
  'timer',
] satisfies (keyof Fault)[])

/**
 * @throws TypeError when a property is unknown, of the wrong type, or when the fault has no effect
 * @throws RangeError when a number is out of range
 */
export function checkFault(fault: Fault): void {
  for (const name of Object.keys(fault)) {
    if (!properties.has(name)) {
      throw new TypeError(`A fault has no ${name}; did you mean ${closest(name, [...properties])}?`)
    }
  }
  const {
    operation,
    times = 1,
    status,
    drop,
    truncate,
    latencyMs,
    timer,
    retryAfterSeconds,
  } = fault
  if (operation !== undefined && !Object.hasOwn(operations, operation)) {
    const near = closest(operation, Object.keys(operations))
    throw new TypeError(`fault.operation ${operation} is unknown; did you mean ${near}?`)
  }
  if (status === undefined && drop === undefined && !truncate && latencyMs === undefined) {
    throw new TypeError('A fault needs an effect: status, drop, truncate or latencyMs')
  }
  if (drop !== undefined && drop !== 'before' && drop !== 'after') {
    throw new TypeError(`fault.drop is 'before' or 'after', not ${drop}`)
  }
  if (timer !== undefined && timer !== 'real' && timer !== 'clock') {
    throw new TypeError(`fault.timer is 'real' or 'clock', not ${timer}`)
  }
  checkNumber('status', status, 200, 599)
  checkNumber('times', times, 1, Number.POSITIVE_INFINITY)
  checkNumber('latencyMs', latencyMs, 0, Number.MAX_SAFE_INTEGER)
  checkNumber('retryAfterSeconds', retryAfterSeconds, 0, Number.MAX_SAFE_INTEGER)
}

function checkNumber(name: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined || (value >= least && value <= most)) return
  throw new RangeError(`fault.${name} is a number from ${least} to ${most}, not ${value}`)
}
