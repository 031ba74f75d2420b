import type { Evidence } from '@partnergate/core'
import { authorizationUrlOf, type Cloud } from '../clouds/clouds.ts'
import type { AnyDecision } from '../guard/rule.ts'
import type { TokenReason } from '../token/token-reasons.ts'
import { tokenWords } from '../token/token-words.ts'
import type { VerifiedClaims } from '../token/verified-claims.ts'

/** What a challenge depends on. */
export interface ChallengeSettings {
  readonly cloud: Cloud
  readonly authenticationContext: string | undefined
}

/** Denials that a sign-in with Microsoft Entra MFA cures. */
const curable: readonly string[] = ['no-mfa', 'exception-required', 'exception-not-supported']

/**
 * The challenge for a token that is missing or not accepted.
 *
 * @see RFC 6750, section 3: no error is named to a request without a token
 */
export function tokenChallengeOf(reason: TokenReason, { cloud }: ChallengeSettings): string {
  const where = { realm: '', authorization_uri: authorizationUrlOf(cloud) }
  if (reason === 'token-missing') return challenge(where)
  const { message } = tokenWords[reason]
  return challenge({ ...where, error: 'invalid_token', error_description: message })
}

/**
 * The claims challenge that asks for MFA; `undefined` where it would not help. It never asks for what the token
 * already shows: a client that follows challenges would go round in circles.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsChallengeOf(
  decision: AnyDecision,
  evidence: Evidence,
  claims: VerifiedClaims,
  { cloud, authenticationContext }: ChallengeSettings,
): string | undefined {
  if (!curable.includes(decision.reason)) return undefined
  const shown = authenticationContext
    ? [claims.acrs].flat().includes(authenticationContext)
    : evidence.amr.includes('mfa')
  if (shown) return undefined
  const wanted = authenticationContext
    ? { acrs: { essential: true, value: authenticationContext } }
    : { amr: { essential: true, values: ['mfa'] } }
  return challenge({
    realm: claims.tid,
    authorization_uri: authorizationUrlOf(cloud, claims.tid),
    error: 'insufficient_claims',
    claims: btoa(JSON.stringify({ access_token: wanted })),
  })
}

/** The values are our own words, ids and base64: nothing in them needs escaping. */
function challenge(parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${name}="${value}"`)
  return `Bearer ${pairs.join(', ')}`
}
