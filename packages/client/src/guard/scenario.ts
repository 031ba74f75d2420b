import { decide, decideApi, type Evidence } from '@partnergate/core'
import type { Settings } from '../options/settings.ts'
import type { PageRequest } from '../request/page-request.ts'
import type { GuardDecision } from './decision.ts'

/** Decides by the row that governs the operation; for users and licences, by the row of the customer's relationship. */
export async function decideFor(
  { operation, customerId }: PageRequest,
  evidence: Evidence,
  { policy, relationshipOf }: Settings,
): Promise<GuardDecision> {
  const { scenario } = operation
  if (scenario === 'api') return decideApi({ evidence, ...policy })
  if (scenario !== 'user-license') return decide({ scenario, evidence, ...policy })
  const relationship = await relationshipOf(customerId)
  return decide({ scenario: `user-license-${relationship}`, evidence, ...policy })
}
