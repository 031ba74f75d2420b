import { decidePage, evidenceFromClaims, pageOf, type Role } from '@partnergate/core'

/** What to do with a user who opens an address of the dashboard. */
export function guard(url: string, roles: readonly Role[], claims: unknown) {
  const page = pageOf(url)
  if (page === undefined) return 'not-ours'

  const decision = decidePage({ page, roles, evidence: evidenceFromClaims(claims) })
  if (decision.allowed) return 'open'
  return decision.stepUp ? 'sign-in-with-mfa' : 'refuse'
}
