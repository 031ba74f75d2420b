import { tabulate } from '../internal/tabulate.ts'
import { editionRules } from '../policy/policy.ts'
import type { PolicyRow } from '../policy/rules.ts'
import {
  type Edition,
  editions,
  type Proof,
  proofs,
  type Scenario,
  scenarios,
  type Workload,
  workloads,
} from '../policy/vocabulary.ts'
import type { Decision } from './decision.ts'
import { outcomeOf } from './outcome.ts'

/**
 * Every decision there is, made once: edition, workload, scenario, proof, then whether an exception
 * is held. The policy is small enough for that, so a call allocates nothing.
 */
export const decisions = /* @__PURE__ */ tabulate(editions, edition =>
  tabulate(workloads, workload =>
    tabulate(scenarios, scenario =>
      answersTo(edition, workload, scenario, editionRules[edition].tables[workload][scenario]),
    ),
  ),
)

/** The same for API operations outside all scenarios: edition, proof, whether an exception is held. */
export const apiDecisions = /* @__PURE__ */ tabulate(editions, edition =>
  answersTo(edition, 'partner-center', 'api', editionRules[edition].apiCall),
)

type Answers<Governed extends Scenario | 'api'> = {
  readonly [Key in Proof]: {
    readonly held: Decision<Governed>
    readonly notHeld: Decision<Governed>
  }
}

function answersTo<Governed extends Scenario | 'api'>(
  edition: Edition,
  workload: Workload,
  scenario: Governed,
  row: PolicyRow,
): Answers<Governed> {
  return tabulate(proofs, proof => {
    const mfa = editionRules[edition].columns[proof]
    const cell = row[mfa]
    const answer = (exception: boolean) =>
      Object.freeze({
        ...outcomeOf(cell, proof, exception),
        cell,
        scenario,
        workload,
        mfa,
        edition,
      })
    return { held: answer(true), notHeld: answer(false) }
  })
}
