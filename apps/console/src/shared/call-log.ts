import type { CallOutcome, CallScenario, GuardMode } from '@partnergate/client'
import type { Cell, Edition, Evidence, Reason, Reference } from '@partnergate/core'
import type { Host, HttpMethod } from '@partnergate/openapi'

/** In whose name the console called: the person's, its own, or that of the demo's reader of delegations. */
export type CalledAs = 'user' | 'application' | 'delegation-reader'

/**
 * Which way the two verdicts differ: the service lets pass what the guard denies, refuses what the guard allows, or says of
 * the token's MFA what the guard does not.
 */
export type DriftKind =
  | 'service-allows'
  | 'service-refuses'
  | 'service-finds-mfa'
  | 'service-finds-no-mfa'

/** What the guard said. */
export interface GuardVerdict {
  /** `none` where nothing was decided: MFA does not apply to an application, or there was no token. */
  readonly verdict: 'allowed' | 'denied' | 'none'
  readonly cell?: Cell
  readonly reason?: Reason
  readonly edition?: Edition
  readonly message: string
  readonly remedy?: string
  readonly reference?: Reference
}

/** What the service said; `silent` is an answer, or none, that says nothing about access. */
export interface ServiceAnswer {
  readonly verdict: 'allowed' | 'refused' | 'silent'
  /** Absent when no answer came. */
  readonly status?: number
  /** Partner Center's or Graph's own error code. */
  readonly code?: string
  /** `isMfaCompliant`; absent where the service did not say. */
  readonly isMfaCompliant?: boolean
  /** What to do, of a refusal. */
  readonly remedy?: string
}

/** One call that the console's server made for a session. There is no token in it, no body, and no address of the service with ids. */
export interface LoggedCall {
  /** Number in the log, ascending. */
  readonly id: number
  /** When it began, in milliseconds since 1970. */
  readonly startedAt: number
  readonly durationMs: number
  readonly operation: string
  readonly method: HttpMethod
  /** Path with the names of its parameters, `/v1/customers/{customerId}`. */
  readonly path: string
  readonly host: Host
  /** Path of the console's page that asked, where it said so. */
  readonly page?: string
  readonly as: CalledAs
  /** The row of the policy. */
  readonly scenario: CallScenario
  readonly mode: GuardMode
  /** What the token proves; absent where there was none to read. */
  readonly evidence?: Evidence
  readonly guard: GuardVerdict
  readonly outcome: CallOutcome
  /** Absent when nothing was sent. */
  readonly service?: ServiceAnswer
  /** Absent where the two agree. */
  readonly drift?: DriftKind
  /** Tries that went out. */
  readonly attempts: number
  readonly correlationId: string
  readonly requestId: string
}

/** Begins a stream of the log, and comes again when somebody clears it. */
export interface LogStart {
  /** Names the log: another sign-in has another one. */
  readonly log: string
  /** The lowest number that counts; what is known below it was cleared. */
  readonly from: number
}

/** Calls that the log keeps; the oldest go first. */
export const keptCalls = 200
