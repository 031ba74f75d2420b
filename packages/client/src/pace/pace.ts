import type { Host } from '@partnergate/openapi'

/** How urgent a call is: somebody waits for it, or it is part of a job. */
export const priorities = ['interactive', 'background'] as const
/** One of {@link priorities}. */
export type Priority = (typeof priorities)[number]

/** One try of a request that is about to go out. */
export interface PacedAttempt {
  /** Id of the operation, `customers.get`. */
  readonly operation: string
  readonly host: Host
  /** The tenant that the token is of; `undefined` for a token that can't be read. */
  readonly tenantId: string | undefined
  /** The customer that the call is about, where its path names one. */
  readonly customerId: string | undefined
  readonly priority: Priority
  /** 1 for the first try of a request. */
  readonly attempt: number
  readonly correlationId: string
  /** Longest `Retry-After` that the call is willing to wait for, in milliseconds. */
  readonly maxRetryAfterMs: number
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
