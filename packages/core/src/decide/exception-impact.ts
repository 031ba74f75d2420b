import { objectOf, oneOf } from '../internal/validate.ts'
import { defaultEdition, defaultWorkload } from '../policy/policy.ts'
import {
  type Cell,
  type Edition,
  editions,
  type Scenario,
  scenarios,
  type Workload,
  workloads,
} from '../policy/vocabulary.ts'
import type { Decision } from './decision.ts'
import { decisions } from './decisions.ts'

/** Which tables to look at. */
export interface ExceptionImpactOptions {
  /**
   * The edition of the policy.
   *
   * @default '2022-03'
   */
  readonly edition?: Edition | undefined
  /**
   * Where the scenarios take place.
   *
   * @default 'partner-center'
   */
  readonly workload?: Workload | undefined
}

/** What removing the exception does to one scenario. */
export interface Impact {
  readonly scenario: Scenario
  /** What the table says of third-party MFA. */
  readonly cell: Cell
  /** Whether the scenario works under the exception and stops without it. */
  readonly breaks: boolean
  /** The decision while the exception is held. */
  readonly before: Decision
  /** The decision once it is gone. */
  readonly after: Decision
}

/**
 * Tells what breaks when a partner's MFA exception is removed: for each scenario, the decision for a
 * user with third-party MFA (proven by `amr`) before and after.
 *
 * @param options - the edition and the workload, when they differ from the defaults
 * @returns one frozen entry for each scenario, in the order of the table
 * @throws TypeError for an edition or workload outside the vocabulary
 * @see Mandating multifactor authentication (MFA) for your partner tenant, section Supported MFA options
 *
 * @example
 * ```ts
 * import { exceptionImpact } from '@partnergate/core'
 *
 * const broken = exceptionImpact().filter(impact => impact.breaks)
 * broken.map(impact => impact.scenario) // ['discover', 'transact', 'billing', 'user-license-dap']
 * ```
 */
export function exceptionImpact(options: ExceptionImpactOptions = {}): Impact[] {
  const { edition = defaultEdition, workload = defaultWorkload } = objectOf(options, 'options')
  const table = decisions[oneOf(editions, edition, 'edition')]
  const rows = table[oneOf(workloads, workload, 'workload')]
  return scenarios.map(scenario => {
    const { held: before, notHeld: after } = rows[scenario]['third-party']
    const breaks = before.allowed && !after.allowed
    return Object.freeze({ scenario, cell: before.cell, breaks, before, after })
  })
}
