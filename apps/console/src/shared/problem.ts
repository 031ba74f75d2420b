import type { Denial } from './denial.ts'

/** What kind of problem it is, for the page to act on. */
export type ProblemCode =
  /** The request is not as it should be; `detail` says what is wrong. */
  | 'invalid'
  /** Nobody is signed in, or not any more. */
  | 'signed-out'
  /** Somebody else has signed in in this browser meanwhile. */
  | 'session-changed'
  /** The policy says no; `denial` explains it. */
  | 'denied'
  /** Partner Center says no for another reason. */
  | 'forbidden'
  | 'not-found'
  /** It clashes with what there is. */
  | 'conflict'
  /** Somebody changed it since it was read. */
  | 'changed-meanwhile'
  /** Too many calls; `retryAfterSeconds` says when to come back. */
  | 'throttled'
  /** Entra or Partner Center does not answer as it should. */
  | 'unavailable'
  /** The console's own fault. */
  | 'fault'

/** What went wrong, in the form of RFC 9457. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: ProblemCode
  readonly denial?: Denial
  readonly retryAfterSeconds?: number
  /** Traces the call at Microsoft's support. */
  readonly correlationId?: string
  /** Partner Center's own error code. */
  readonly serviceCode?: string
}
