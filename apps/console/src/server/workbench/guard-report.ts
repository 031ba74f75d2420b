import { isPartnerCenterError } from '@partnergate/client'
import { decide, decideApi, type Evidence, explain } from '@partnergate/core'
import { type OperationId, operations } from '@partnergate/openapi'
import type { GuardReport } from '../../shared/outcome.ts'
import type { Settings } from '../../shared/settings.ts'

/** What the guard decides: a row of the policy, or the rule for calls outside the rows. */
export type GuardDecision = ReturnType<typeof decide> | ReturnType<typeof decideApi>

/** Puts a decision into words; without one there was nothing to decide. */
export function guardReport(
  operation: OperationId,
  decision: GuardDecision | undefined,
): GuardReport {
  if (!decision) {
    const { scenario } = operations[operation]
    const message = 'This operation takes applications, and MFA does not apply to them.'
    return { verdict: 'none', scenario, message }
  }
  const { allowed, scenario, cell, reason } = decision
  return { verdict: allowed ? 'allowed' : 'denied', scenario, cell, reason, ...explain(decision) }
}

/** The decision that a refusal carries. */
export function decisionIn(error: unknown): GuardDecision | undefined {
  if (!isPartnerCenterError(error)) return undefined
  return 'decision' in error ? error.decision : undefined
}

/** The decision again, for the errors that carry none: the service failed for some other reason. */
export function decideAgain(
  operation: OperationId,
  evidence: Evidence,
  { edition, exception, relationship }: Settings,
): GuardDecision | undefined {
  const { scenario, auth } = operations[operation]
  const given = { evidence, edition, exception }
  if (evidence.subject === 'app' && auth.includes('app')) return undefined
  if (scenario === 'api') return decideApi(given)
  const row = scenario === 'user-license' ? (`user-license-${relationship}` as const) : scenario
  return decide({ ...given, scenario: row })
}
