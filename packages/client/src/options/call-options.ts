import type { Priority } from '../pace/pace.ts'
import type { RetryOptions } from './client-options.ts'

/** What one call may say for itself, as the second argument of every operation. */
export interface CallOptions {
  /** Aborts the call; what it throws then is the signal's own reason. */
  readonly signal?: AbortSignal | undefined
  /**
   * Traces the logical call, all pages and tries of it. A GUID.
   *
   * @default a new one
   */
  readonly correlationId?: string | undefined
  /**
   * Names the request, and is Partner Center's idempotency key: repeat the value only when you repeat a call whose
   * answer you never saw. A GUID. Further pages of a list get their own.
   *
   * @default a new one
   */
  readonly requestId?: string | undefined
  /** Language of texts in the answer. */
  readonly locale?: string | undefined
  /** Longest wait for the whole answer to one try, in milliseconds; `false` waits for ever. */
  readonly timeout?: number | false | undefined
  /** Longest time for all tries and the waits between them, in milliseconds; `false` for no limit. */
  readonly totalTimeout?: number | false | undefined
  /** Tries after the first one, or more in detail. */
  readonly retry?: number | RetryOptions | undefined
  /**
   * How long to wait, in milliseconds, for another operation to end that is pending on the resource (409); the call is
   * sent again until it is through.
   *
   * @default 0: the call fails at once
   */
  readonly awaitPending?: number | undefined
  /**
   * Whether somebody waits for the answer, or the call is part of a job: where calls have to wait for their turn, interactive
   * ones go first, and every eighth turn belongs to the background.
   *
   * @default 'interactive'
   */
  readonly priority?: Priority | undefined
}
