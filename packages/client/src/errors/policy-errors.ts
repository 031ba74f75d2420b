import type { Reference } from '@partnergate/core'
import type { CallScenario, GuardDecision } from '../guard/decision.ts'
import { type ErrorDetails, PartnerCenterError } from './partner-center-error.ts'

/** What a refusal by the MFA policy knows beside the call. */
export interface RefusalDetails extends ErrorDetails {
  readonly origin: RefusalOrigin
  readonly scenario: CallScenario
  readonly decision: GuardDecision | undefined
  readonly remedy: string
  readonly reference: Reference | undefined
}

/**
 * Who refused: `credential` when Entra gave it no token, `guard` before anything was sent, `service` in its answer.
 */
export type RefusalOrigin = 'credential' | 'guard' | 'service'

abstract class RefusalError extends PartnerCenterError {
  readonly origin: RefusalOrigin
  /** The row of the policy that governs the operation. */
  readonly scenario: CallScenario
  /** The local decision; `undefined` where there was none to make. */
  readonly decision: GuardDecision | undefined
  /** What a person can do next. */
  readonly remedy: string
  /** Where the rule is written down. */
  readonly reference: Reference | undefined

  constructor(message: string, details: RefusalDetails) {
    super(message, details)
    this.origin = details.origin
    this.scenario = details.scenario
    this.decision = details.decision
    this.remedy = details.remedy
    this.reference = details.reference
  }

  override toJSON(): Record<string, unknown> {
    const { origin, scenario, decision, remedy, reference } = this
    return { ...super.toJSON(), origin, scenario, decision, remedy, reference }
  }
}

/** The user's token does not show the MFA that the operation needs. With origin `guard` or `credential`, nothing was sent. */
export class MfaRequiredError extends RefusalError {
  override readonly name = 'MfaRequiredError'
  readonly code = 'ERR_MFA_REQUIRED'
}

/** The token speaks for an application alone, and the operation needs a signed-in user. */
export class UserRequiredError extends RefusalError {
  override readonly name = 'UserRequiredError'
  readonly code = 'ERR_USER_REQUIRED'
}
