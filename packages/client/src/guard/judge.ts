import type { Evidence } from '@partnergate/core'
import type { Exchange } from '../call/exchange.ts'
import type { Settings } from '../options/settings.ts'
import { refusedByOption, refusedByPolicy, refusedUnread } from './refusal.ts'
import { decideFor } from './scenario.ts'
import type { Verdict } from './verdict.ts'

/**
 * The local verdict on a token for a call. An app-only token passes where the operation takes it, as MFA does not
 * apply to it; everything else is the policy's to decide, and a token that cannot be read proves nothing.
 */
export async function judge(
  exchange: Exchange,
  evidence: Evidence | undefined,
  settings: Settings,
): Promise<Verdict> {
  if (!evidence) {
    return { allowed: false, evidence, decision: undefined, refusal: refusedUnread(exchange) }
  }
  const { operation } = exchange.request
  const isTakenAlone = evidence.subject === 'app' && operation.auth.includes('app')
  if (isTakenAlone && settings.appOnly === 'allow') {
    return { allowed: true, evidence, decision: undefined, refusal: undefined }
  }
  const decision = await decideFor(exchange.request, evidence, settings)
  if (decision.allowed) return { allowed: true, evidence, decision, refusal: undefined }
  const refused = isTakenAlone ? refusedByOption : refusedByPolicy
  return { allowed: false, evidence, decision, refusal: refused(exchange, decision) }
}
