import type { Host } from '@partnergate/openapi'

/** One try of a request that is about to go out. */
export interface PacedAttempt {
  /** Id of the operation, `customers.get`. */
  readonly operation: string
  readonly host: Host
  /** The customer that the call is about, where its path names one. */
  readonly customerId: string | undefined
  /** 1 for the first try of a request. */
  readonly attempt: number
  readonly correlationId: string
  /** Ends the wait: the call was aborted, or its time is over. */
  readonly signal: AbortSignal
}

/** How a try ended, once its answer is complete or it is clear that none comes. */
export type PacedOutcome =
  | {
      readonly kind: 'answered'
      readonly status: number
      /** How long the service asked to wait, in milliseconds. */
      readonly retryAfterMs: number | undefined
    }
  /** `unsent`: the try did not go out after all. */
  | { readonly kind: 'network' | 'timeout' | 'aborted' | 'unsent' }

/** Leave for one try. */
export interface Permit {
  /** Gives it back. Called exactly once, before any wait for the next try. */
  done(outcome: PacedOutcome): void
}

/** Decides when a try may go out. */
export interface Pace {
  /**
   * Waits for leave to send one try; each try of a call asks anew.
   *
   * @throws the signal's reason when it aborts
   */
  admit(attempt: PacedAttempt): Promise<Permit>
}
