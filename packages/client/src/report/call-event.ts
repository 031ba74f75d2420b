import type { Evidence } from '@partnergate/core'
import type { Host, HttpMethod } from '@partnergate/openapi'
import type { PartnerCenterErrorCode } from '../errors/error-codes.ts'
import type { CallScenario, GuardDecision } from '../guard/decision.ts'
import type { GuardMode } from '../guard/guard-mode.ts'

/**
 * How a call ended. `done`: it gave its answer. `failed`: it was sent, and threw. `stopped`: it threw before anything was
 * sent. `aborted`: its signal ended it, sent or not.
 */
export type CallOutcome = 'done' | 'failed' | 'stopped' | 'aborted'

/**
 * What became of one call. Every page of a list, every look at work that goes on and every read of an `updateWith` is a
 * call of its own. It holds no token, no body and no address with anybody's values in it, so that it can be logged as it is.
 */
export interface CallEvent {
  /** Id of the operation, `customers.get`. */
  readonly operation: string
  readonly method: HttpMethod
  /** Path with the names of its parameters, `/v1/customers/{customerId}`. */
  readonly path: string
  readonly host: Host
  /** The customer that the call is about, where the path names one. */
  readonly customerId: string | undefined
  /** The row of the policy that was decided by; the operation's own where nothing was decided. */
  readonly scenario: CallScenario
  /** What the client does with a call that the policy denies. */
  readonly guard: GuardMode
  /** What the token proves; `undefined` without a token, and for one that cannot be read. */
  readonly evidence: Evidence | undefined
  /** The local decision; `undefined` where MFA does not apply, and where there was no token to decide on. */
  readonly decision: GuardDecision | undefined
  /** What the guard said, whether or not it was heeded; `undefined` where it was not asked. */
  readonly local: 'allowed' | 'denied' | undefined
  readonly outcome: CallOutcome
  /** Tries that went out; 0 for a call that was never sent. */
  readonly attempts: number
  /** What the last answer says about access; `undefined` where it says nothing, and where there is none. */
  readonly service: 'allowed' | 'refused' | undefined
  /** What the service said of the token's MFA, when asked with `validateMfa`. */
  readonly compliant: boolean | undefined
  /** Whether the two verdicts differ; `onDrift` heard of it before. */
  readonly drift: boolean
  /** HTTP status of the last answer; `undefined` where there is none. */
  readonly status: number | undefined
  /** The service's own error code, as text. */
  readonly serviceCode: string | undefined
  /** Code of what the call threw; `undefined` where it threw nothing, or what is not ours. */
  readonly code: PartnerCenterErrorCode | undefined
  /** When the call began, in milliseconds since 1970. */
  readonly startedAt: number
  /** From the beginning to the outcome, with the waits for token, pace and further tries, in milliseconds. */
  readonly durationMs: number
  readonly correlationId: string
  readonly requestId: string
  /** What the call threw. Not enumerable: a log of events stays flat, and repeats no cause. */
  readonly error: unknown
}
