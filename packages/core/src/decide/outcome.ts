import type { Cell, Proof } from '../policy/vocabulary.ts'
import type { Outcome } from './decision.ts'

const outcomes: { readonly [Key in Cell]: Outcome } = {
  supported: { allowed: true, reason: 'mfa-supported' },
  exception: { allowed: false, reason: 'exception-required' },
  'no-exception': { allowed: false, reason: 'exception-not-supported' },
  'no-access': { allowed: false, reason: 'no-mfa' },
  // The scenario does not exist there: when in doubt, no.
  'not-applicable': { allowed: false, reason: 'not-applicable' },
}
const granted: Outcome = { allowed: true, reason: 'exception-granted' }
const userRequired: Outcome = { allowed: false, reason: 'user-required' }

/** What a cell comes down to for one who brings this proof, and holds an exception or doesn't. */
export function outcomeOf(cell: Cell, proof: Proof, exception: boolean): Outcome {
  // This rule stands above the tables: every scenario needs a signed-in user.
  if (proof === 'app') return userRequired
  return cell === 'exception' && exception ? granted : outcomes[cell]
}
