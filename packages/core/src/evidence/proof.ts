import { objectOf, oneOf } from '../internal/validate.ts'
import { type MfaKind, mfaKinds, type Proof } from '../policy/vocabulary.ts'
import { type Basis, bases, subjects } from './evidence.ts'

/** What an MFA kind amounts to on each basis; `undefined` where the two contradict each other. */
const amounts: { readonly [Kind in MfaKind]: { readonly [Key in Basis]: Proof | undefined } } = {
  entra: { amr: 'entra', declared: undefined, none: undefined },
  'third-party': { amr: 'third-party', declared: 'declared', none: undefined },
  none: { amr: undefined, declared: undefined, none: 'none' },
}

/**
 * What evidence amounts to. Evidence may have been stored, sent or written by hand, so it is
 * checked here: a contradiction, such as third-party MFA on no basis, never decides anything.
 *
 * @throws TypeError for what isn't evidence, or contradicts itself
 */
export function proofOf(evidence: unknown): Proof {
  const { subject, mfa, basis } = objectOf(evidence, 'evidence')
  const who = oneOf(subjects, subject, 'evidence.subject')
  const kind = oneOf(mfaKinds, mfa, 'evidence.mfa')
  const why = oneOf(bases, basis, 'evidence.basis')
  const proof = amounts[kind][why]
  if (proof === undefined) {
    throw new TypeError(
      `evidence contradicts itself: mfa is '${kind}' but basis is '${why}'; take it from evidenceFromClaims`,
    )
  }
  return who === 'app' ? 'app' : proof
}
