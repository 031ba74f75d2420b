import type { MfaRequiredError, UserRequiredError } from '@partnergate/client'
import type { PageDecision } from '@partnergate/core'
import { explain, type Page } from '@partnergate/core'
import type { PolicyDenial } from '@partnergate/guards'
import type { Denial } from '../../shared/denial.ts'

/** A page that the policy keeps closed. */
export function denialOfPage(
  page: Page,
  { decision, explanation }: PolicyDenial<PageDecision>,
): Denial {
  const { cell, reason, mfa, edition, stepUp } = decision
  return { subject: { page }, cell, reason, mfa, edition, stepUp, origin: 'guard', ...explanation }
}

/** A call that the guard stopped, or that Partner Center refused for want of MFA. */
export function denialOfCall(error: MfaRequiredError | UserRequiredError): Denial {
  const { operation = '', scenario, decision, remedy, reference, origin } = error
  return {
    subject: { operation },
    row: scenario,
    ...(decision && {
      cell: decision.cell,
      reason: decision.reason,
      mfa: decision.mfa,
      edition: decision.edition,
    }),
    message: decision && !decision.allowed ? explain(decision).message : refused[origin],
    remedy,
    ...(reference && { reference }),
    stepUp: error.code === 'ERR_MFA_REQUIRED',
    origin,
  }
}

const refused = {
  guard: 'The policy does not allow this call.',
  service: 'Partner Center refused this call because the sign-in shows no MFA.',
  credential: 'Entra gave no token for this call because the sign-in shows no MFA.',
} as const
