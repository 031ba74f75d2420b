import type { AnyPartnerCenterError } from '../errors/any-error.ts'
import type { GuardDecision } from './decision.ts'

/** A call that `guard: 'warn'` lets go against the policy. */
export interface Warning {
  /** What is wrong and what to do, in a sentence or two. */
  readonly message: string
  /** Id of the operation. */
  readonly operation: string
  readonly correlationId: string
  readonly decision: GuardDecision | undefined
  /** What `guard: 'enforce'` would have thrown. */
  readonly error: AnyPartnerCenterError
}
