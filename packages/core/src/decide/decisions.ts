import { tabulate } from '../internal/tabulate.ts'
import { editionRules } from '../policy/policy.ts'
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
      tabulate(proofs, proof => ({
        held: make(edition, workload, scenario, proof, true),
        notHeld: make(edition, workload, scenario, proof, false),
      })),
    ),
  ),
)

function make(
  edition: Edition,
  workload: Workload,
  scenario: Scenario,
  proof: Proof,
  exception: boolean,
): Decision {
  const { columns, tables } = editionRules[edition]
  const mfa = columns[proof]
  const cell = tables[workload][scenario][mfa]
  return Object.freeze({
    ...outcomeOf(cell, proof, exception),
    cell,
    scenario,
    workload,
    mfa,
    edition,
  })
}
