import type { Evidence } from '@partnergate/core'
import type { AnyPartnerCenterError } from '../errors/any-error.ts'
import type { GuardDecision } from './decision.ts'

/** The guard's answer to one token for one call. */
export interface Verdict {
  readonly allowed: boolean
  /** `undefined` where the token cannot be read. */
  readonly evidence: Evidence | undefined
  /** `undefined` where MFA does not apply (app-only, on an operation that takes it) or nothing was to decide. */
  readonly decision: GuardDecision | undefined
  /** Why the call is denied; `undefined` when allowed. */
  readonly refusal: Refusal | undefined
}

/** A denial in words and as an error. */
export interface Refusal {
  /** What is wrong and what to do. */
  readonly why: string
  /** What `guard: 'enforce'` throws. */
  readonly error: AnyPartnerCenterError
}
