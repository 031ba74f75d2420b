import type { ApiDecision, Decision, Evidence } from '@partnergate/core'
import type { OperationScenario } from '@partnergate/openapi'
import type { AnyPartnerCenterError } from '../errors/any-error.ts'

/** What the policy says of a call: a row's decision, or that of the API rule for operations outside the rows. */
export type GuardDecision = Decision | ApiDecision

/**
 * The row that governs a call. `user-license` remains where the customer's relationship was not asked for.
 */
export type CallScenario = GuardDecision['scenario'] | OperationScenario

/** The guard's answer to one token for one call. */
export interface Verdict {
  readonly allowed: boolean
  /** `undefined` where the token cannot be read. */
  readonly evidence: Evidence | undefined
  /** `undefined` where MFA does not apply (app-only, on an operation that takes it) or nothing was to decide. */
  readonly decision: GuardDecision | undefined
  /** What `guard: 'enforce'` throws; `undefined` when allowed. */
  readonly refusal: AnyPartnerCenterError | undefined
}
