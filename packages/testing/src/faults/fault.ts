import type { OperationId } from '@partnergate/openapi'
import type { RecordedRequest } from '../log/recorded-request.ts'
import type { FaultEffects } from './effects.ts'

/** Where a fault can happen: an operation, or the sign-in service. */
export type FaultPlace = OperationId | 'sign-in'

/**
 * What goes wrong, where and how often. Of several faults that a request could meet, the one that was set first
 * happens, and only that one.
 *
 * @example
 * ```ts
 * tenant.fault({ operation: 'customers.get', status: 429, retryAfterSeconds: 2 })
 * tenant.fault({ status: 503, html: true, times: 3 })
 * tenant.fault({ operation: 'customers.carts.checkout', drop: 'after' })
 * tenant.fault({ operation: 'customers.list', truncate: true })
 * tenant.fault({ latencyMs: [50, 200], times: Infinity })
 * tenant.fault({ rate: 0.1, seed: 7, oneOf: [{ drop: 'after' }, { status: 429 }, { truncate: true }] })
 * ```
 */
export interface Fault extends FaultEffects {
  /**
   * Operation or operations that it happens to; `sign-in` is for requests to the sign-in service.
   * @default every operation, but no sign-in
   */
  readonly operation?: FaultPlace | readonly FaultPlace[]
  /** Picks the requests that it happens to, by what the log knows of them before they are answered. */
  readonly when?: (request: RecordedRequest) => boolean
  /**
   * How many requests it happens to.
   * @default 1, and with `rate` Infinity
   */
  readonly times?: number
  /**
   * How many requests pass before it begins.
   * @default 0
   */
  readonly skip?: number
  /**
   * Share of the requests that it happens to, from 0 to 1. Each request draws once, in the order in which they come.
   * @default 1
   */
  readonly rate?: number
  /**
   * What is drawn comes from this: the same seed draws the same sequence.
   * @default the tenant's own seed and the number of the fault
   */
  readonly seed?: string | number
  /** Effects of which each request that it happens to draws one, in addition to the fault's own. */
  readonly oneOf?: readonly FaultEffects[]
}

/** A fault that was set; it can be taken back early. */
export interface FaultHandle {
  /** How many requests it has happened to. */
  readonly hits: number
  remove(): void
  [Symbol.dispose](): void
}
