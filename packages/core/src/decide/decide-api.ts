import type { Evidence } from '../evidence/evidence.ts'
import { proofOf } from '../evidence/proof.ts'
import { booleanOf, objectOf, oneOf } from '../internal/validate.ts'
import { defaultEdition } from '../policy/policy.ts'
import { type Edition, editions } from '../policy/vocabulary.ts'
import type { ApiDecision } from './decision.ts'
import { apiDecisions } from './decisions.ts'

/** What is known of the caller of an API operation that belongs to no scenario. */
export interface DecideApiOptions {
  /** What the token proves, from `evidenceFromClaims`. */
  readonly evidence: Evidence
  /**
   * Whether the partner holds a granted MFA exception.
   *
   * @default false
   */
  readonly exception?: boolean | undefined
  /**
   * The edition of the policy to decide by.
   *
   * @default '2022-03'
   */
  readonly edition?: Edition | undefined
}

/**
 * Decides an API operation that belongs to none of the scenarios, such as reading the partner's own
 * audit records: the general rule alone applies, App+User access needs MFA.
 *
 * @param options - the evidence, and what differs from the defaults
 * @returns the decision, with `api` in the place of the scenario; the same input gives the same
 *   frozen object
 * @throws TypeError for any value outside the vocabulary, naming the value and the allowed ones
 * @see Mandating multifactor authentication (MFA) for your partner tenant, section Partner Center API
 *
 * @example
 * ```ts
 * import { decideApi, evidenceFromClaims } from '@partnergate/core'
 *
 * const evidence = evidenceFromClaims({ amr: ['pwd', 'mfa'], upn: 'ada@contoso.example' })
 * decideApi({ evidence }).allowed // true
 * ```
 */
export function decideApi(options: DecideApiOptions): ApiDecision {
  const { evidence, exception = false, edition = defaultEdition } = objectOf(options, 'options')
  const answers = apiDecisions[oneOf(editions, edition, 'edition')][proofOf(evidence)]
  return booleanOf(exception, 'exception') ? answers.held : answers.notHeld
}
