import { outcomeOf } from '../decide/outcome.ts'
import { tabulate } from '../internal/tabulate.ts'
import { editionRules } from '../policy/policy.ts'
import { type Cell, type Edition, editions, type Proof, proofs } from '../policy/vocabulary.ts'
import type { PageDecision, PageOutcome } from './page-decision.ts'
import { type Page, pageRules, pages } from './page-rules.ts'

const open: PageOutcome = { allowed: true, reason: 'not-applicable', stepUp: false }
const roleRequired: PageOutcome = { allowed: false, reason: 'role-required', stepUp: false }

/** Every page decision there is, made once: edition, page, proof, then what the user stands on. */
export const pageDecisions = /* @__PURE__ */ tabulate(editions, edition =>
  tabulate(pages, page =>
    tabulate(proofs, proof => ({
      noRole: make(edition, page, proof, false, false),
      role: make(edition, page, proof, true, false),
      roleAndException: make(edition, page, proof, true, true),
    })),
  ),
)

function make(
  edition: Edition,
  page: Page,
  proof: Proof,
  role: boolean,
  exception: boolean,
): PageDecision {
  const { columns, protectedPage } = editionRules[edition]
  const mfa = columns[proof]
  const cell = pageRules[page].protected ? protectedPage[mfa] : 'not-applicable'
  const outcome = pageOutcomeOf(cell, proof, role, exception)
  return Object.freeze({ ...outcome, page, cell, mfa, edition })
}

function pageOutcomeOf(cell: Cell, proof: Proof, role: boolean, exception: boolean): PageOutcome {
  const isUser = proof !== 'app'
  if (isUser && cell === 'not-applicable') return open
  // Before MFA: who may not open the page at all is not sent to a sign-in that changes nothing.
  if (isUser && !role) return roleRequired
  const outcome = outcomeOf(cell, proof, exception)
  return outcome.allowed ? { ...outcome, stepUp: false } : { ...outcome, stepUp: isUser }
}
