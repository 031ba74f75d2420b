import type { PartnerCenterErrorCode } from './error-codes.ts'

/** Registered, so that an error of another installed copy of this package is recognised too. */
const brand: unique symbol = Symbol.for('@partnergate/client/error')

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
  /** The error itself, with its cause. Not enumerable, so that a log has each error once. */
  readonly error: PartnerCenterError
}

/** What is known of the call that failed. Nothing here may hold a token. */
export interface ErrorDetails {
  /** Id of the operation, `customers.get`. */
  readonly operation?: string | undefined
  /** HTTP status, where the service answered. */
  readonly status?: number | undefined
  /** The service's own error code, as text. */
  readonly serviceCode?: string | undefined
  /** The service's own words. */
  readonly serviceDescription?: string | undefined
  /** Traces the logical call; quote it to Microsoft support. */
  readonly correlationId?: string | undefined
  /** Names the one request. */
  readonly requestId?: string | undefined
  /** Whether the same call can succeed later. */
  readonly retryable?: boolean | undefined
  /** How long the service asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined
  /** The tries that failed. */
  readonly attempts?: readonly FailedAttempt[] | undefined
  /** Whether the service may have carried out the call. */
  readonly mayBeDone?: boolean | undefined
  readonly cause?: unknown
}

/**
 * What every failed call throws, apart from aborts (the signal's own reason) and mistakes in the arguments
 * (`TypeError`, `RangeError`). Tell the kinds apart by `code`.
 */
export abstract class PartnerCenterError extends Error {
  readonly [brand] = true
  /** A literal: class names do not survive a minifier. */
  abstract override readonly name: string
  abstract readonly code: PartnerCenterErrorCode
  /** Id of the operation, `customers.get`. */
  readonly operation: string | undefined
  /** HTTP status; `undefined` where the service did not answer. */
  readonly status: number | undefined
  /** The service's own error code, as text (`'900421'`). */
  readonly serviceCode: string | undefined
  /** The service's own words. */
  readonly serviceDescription: string | undefined
  /** Traces the logical call; quote it to Microsoft support. */
  readonly correlationId: string | undefined
  /** Names the one request. */
  readonly requestId: string | undefined
  /** Whether the same call, unchanged, can succeed later. */
  readonly retryable: boolean
  /** How long the service asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined
  /** Every try that failed, the last one included; empty where nothing was sent. */
  readonly attempts: readonly FailedAttempt[]
  /**
   * Whether the service may have carried out the call all the same: a try of a write whose answer never came whole, or
   * that the service failed on. Always `false` for reads.
   */
  readonly mayBeDone: boolean

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.operation = details.operation
    this.status = details.status
    this.serviceCode = details.serviceCode
    this.serviceDescription = details.serviceDescription
    this.correlationId = details.correlationId
    this.requestId = details.requestId
    this.retryable = details.retryable ?? false
    this.retryAfterMs = details.retryAfterMs
    this.attempts = details.attempts ?? []
    this.mayBeDone = details.mayBeDone ?? false
  }

  /** What a log may keep: named fields only, no cause and no stack. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, operation, status, serviceCode, serviceDescription } = this
    const { correlationId, requestId, retryable, retryAfterMs, attempts, mayBeDone } = this
    return {
      name,
      code,
      message,
      operation,
      status,
      serviceCode,
      serviceDescription,
      correlationId,
      requestId,
      retryable,
      retryAfterMs,
      attempts,
      mayBeDone,
    }
  }

  /** Whether a value is an error of this package, whichever copy of it made it. */
  static recognises(value: unknown): boolean {
    return typeof value === 'object' && value !== null && Reflect.get(value, brand) === true
  }
}
