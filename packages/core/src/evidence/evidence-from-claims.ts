import { deepFreeze } from '../internal/deep-freeze.ts'
import { booleanOf, objectOf, oneOf } from '../internal/validate.ts'
import { readClaims } from './claims.ts'
import type { Evidence } from './evidence.ts'
import { isMethods, methodsOf } from './methods.ts'
import { subjectOf } from './subject.ts'

/** What the token cannot say itself. */
export interface EvidenceOptions {
  /**
   * Declares that users pass a third-party MFA that the token does not show. Counts only where
   * `amr` lacks `mfa`, and gives evidence with basis `declared`.
   *
   * @default false
   */
  readonly thirdParty?: boolean | undefined
  /**
   * Whose MFA it is when `amr` holds `mfa` and the federation marker `fed`. Say `entra` when
   * sign-ins are federated but the MFA is Microsoft Entra's own.
   *
   * @default 'third-party'
   */
  readonly federatedMfa?: 'entra' | 'third-party' | undefined
}

/** The value that the service looks for in `amr`, exactly. */
const proof = 'mfa'
/** The value that marks a sign-in at a federated identity provider. */
const federation = 'fed'

const malformed: Evidence = /* @__PURE__ */ deepFreeze({
  subject: 'user',
  mfa: 'none',
  basis: 'none',
  amr: [],
})

/**
 * Reads what the claims of an access token prove about MFA, as the service tests it: MFA was passed
 * when `amr` (an array, or one string) contains exactly `mfa`. `MFA`, `ngcmfa` or a nested array prove
 * nothing.
 *
 * The token must have been verified, or come straight from the sign-in: this function reads claims,
 * it does not check a signature. It accepts anything as claims and never throws for them; what cannot
 * be the payload of a token, or has an `amr` that no token has, proves nothing, whatever the options
 * declare.
 *
 * @param claims - the payload of the access token that will be sent, decoded
 * @param options - what the token cannot say itself
 * @returns frozen evidence; an application's never has MFA
 * @throws TypeError when an option has a value it doesn't know
 * @see Mandating multifactor authentication (MFA) for your partner tenant, section Partner Center API
 *
 * @example
 * ```ts
 * import { evidenceFromClaims } from '@partnergate/core'
 *
 * const claims = { amr: ['pwd', 'mfa'], scp: 'user_impersonation', upn: 'ada@contoso.example' }
 * evidenceFromClaims(claims) // { subject: 'user', mfa: 'entra', basis: 'amr', amr: ['pwd', 'mfa'] }
 * ```
 */
export function evidenceFromClaims(claims: unknown, options: EvidenceOptions = {}): Evidence {
  const { thirdParty = false, federatedMfa = 'third-party' } = objectOf(options, 'options')
  const declared = booleanOf(thirdParty, 'thirdParty')
  const federated = oneOf(['entra', 'third-party'], federatedMfa, 'federatedMfa')

  const read = readClaims(claims)
  if (read === undefined) return malformed
  const amr = methodsOf(read.amr)
  if (subjectOf(read) === 'app') {
    return Object.freeze({ subject: 'app', mfa: 'none', basis: 'none', amr })
  }
  if (amr.includes(proof)) {
    const mfa = amr.includes(federation) ? federated : 'entra'
    return Object.freeze({ subject: 'user', mfa, basis: 'amr', amr })
  }
  return declared && isMethods(read.amr)
    ? Object.freeze({ subject: 'user', mfa: 'third-party', basis: 'declared', amr })
    : Object.freeze({ subject: 'user', mfa: 'none', basis: 'none', amr })
}
