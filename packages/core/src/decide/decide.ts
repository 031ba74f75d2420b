import type { Evidence } from '../evidence/evidence.ts'
import { proofOf } from '../evidence/proof.ts'
import { booleanOf, objectOf, oneOf } from '../internal/validate.ts'
import { defaultEdition, defaultWorkload } from '../policy/policy.ts'
import {
  type Edition,
  editions,
  type Scenario,
  scenarios,
  type Workload,
  workloads,
} from '../policy/vocabulary.ts'
import type { Decision } from './decision.ts'
import { decisions } from './decisions.ts'

/** What is to be done, and what is known of the one who does it. */
export interface DecideOptions {
  /** What is to be done. */
  readonly scenario: Scenario
  /** What the token proves, from `evidenceFromClaims`. */
  readonly evidence: Evidence
  /**
   * Where it is to be done.
   *
   * @default 'partner-center'
   */
  readonly workload?: Workload | undefined
  /**
   * Whether the partner holds a granted MFA exception. Opens the cells that say `exception`, and
   * no others.
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
 * Decides whether the policy lets a scenario pass with this evidence.
 *
 * The answer is looked up, not made: the same input gives the same frozen object. A refusal is an
 * answer, not an error; `explain` puts it into words. An application's token is refused for every
 * scenario, as each one needs a signed-in user.
 *
 * @param options - the scenario and the evidence, and what differs from the defaults
 * @returns the decision, with the cell of the table that it was read from
 * @throws TypeError for any value outside the vocabulary, naming the value and the allowed ones
 * @see Mandating multifactor authentication (MFA) for your partner tenant, section Supported MFA options
 *
 * @example
 * ```ts
 * import { decide, evidenceFromClaims } from '@partnergate/core'
 *
 * const evidence = evidenceFromClaims({ amr: ['pwd'], upn: 'ada@contoso.example' })
 * const decision = decide({ scenario: 'transact', evidence })
 * decision.allowed // false
 * decision.reason // 'no-mfa'
 * ```
 */
export function decide(options: DecideOptions): Decision {
  const {
    scenario,
    evidence,
    workload = defaultWorkload,
    exception = false,
    edition = defaultEdition,
  } = objectOf(options, 'options')
  const table = decisions[oneOf(editions, edition, 'edition')]
  const rows = table[oneOf(workloads, workload, 'workload')]
  const answers = rows[oneOf(scenarios, scenario, 'scenario')][proofOf(evidence)]
  return booleanOf(exception, 'exception') ? answers.held : answers.notHeld
}
