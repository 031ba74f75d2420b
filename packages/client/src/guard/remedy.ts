import { decideApi, type Evidence, explain, type Reference } from '@partnergate/core'
import type { GuardDecision } from './decision.ts'

const fallback =
  'Sign in again interactively with MFA, and replace a stored refresh token that was made without: it keeps the MFA ' +
  'of the sign-in that made it. If the token shows mfa in amr already, that MFA may be older than the tenant accepts.'

/**
 * What to do when the service wants MFA. A local denial knows; where the local policy had nothing to object, a later
 * edition, which the service may enforce already, often does.
 */
export function remedyFor(
  evidence: Evidence | undefined,
  decision: GuardDecision | undefined,
): { readonly remedy: string; readonly reference: Reference | undefined } {
  if (decision && !decision.allowed) return explain(decision)
  if (evidence?.subject === 'user') {
    const later = decideApi({ evidence, edition: '2026-04' })
    if (!later.allowed) return explain(later)
  }
  return { remedy: fallback, reference: decision && explain(decision).reference }
}
