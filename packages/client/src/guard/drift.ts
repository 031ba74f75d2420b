import type { Evidence } from '@partnergate/core'
import type { GuardDecision } from './decision.ts'

/** A call where the local verdict and the service's differ. The service enforces in phases, so this is expected. */
export interface Drift {
  /** Id of the operation. */
  readonly operation: string
  readonly correlationId: string
  readonly requestId: string
  readonly evidence: Evidence | undefined
  /** The local decision; `undefined` where MFA does not apply or the token cannot be read. */
  readonly decision: GuardDecision | undefined
  /** What the guard said, whether or not it was heeded. */
  readonly local: 'allowed' | 'denied'
  /** What the service did. */
  readonly service: 'allowed' | 'refused'
  /** What the service said of the token's MFA, when asked with `validateMfa`. */
  readonly compliant: boolean | undefined
  readonly status: number
  /** The service's error code of a refusal. */
  readonly serviceCode: string | undefined
}
