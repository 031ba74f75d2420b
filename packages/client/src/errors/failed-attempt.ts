import type { PartnerCenterErrorCode } from './error-codes.ts'

/** One failed try of a call. */
export interface FailedAttempt {
  /** Number of the try, 1 for the first. */
  readonly attempt: number
  /** The code that the call would have failed with. */
  readonly code: PartnerCenterErrorCode
  readonly message: string
  /** HTTP status; `undefined` where the service did not answer. */
  readonly status: number | undefined
  /** The service's own error code, as text. */
  readonly serviceCode: string | undefined
  /** From sending to the end of the answer, or to the failure, in milliseconds. */
  readonly durationMs: number
  /** Pause before the next try, in milliseconds; `undefined` after the last one. */
  readonly delayMs: number | undefined
}
