import type { PartnerCenterErrorCode } from '../errors/error-codes.ts'

/** Why a call is tried again. */
export type RetryReason = 'throttled' | 'failed' | 'timeout' | 'network' | 'pending' | 'token'

/** A call that will be tried again. */
export interface Retry {
  /** Id of the operation, `customers.get`. */
  readonly operation: string
  /** Number of the try that failed, 1 for the first. */
  readonly attempt: number
  /** How long the next try waits, in milliseconds. */
  readonly delayMs: number
  /**
   * `throttled`: too many calls. `failed`: the service said so. `timeout`: no answer in time. `network`: no answer, or
   * half of one. `pending`: another operation on the resource has to end. `token`: the token was stale.
   */
  readonly reason: RetryReason
  /** The code that the call would have failed with. */
  readonly code: PartnerCenterErrorCode
  /** HTTP status; `undefined` where the service did not answer. */
  readonly status: number | undefined
  readonly correlationId: string
  readonly requestId: string
}
