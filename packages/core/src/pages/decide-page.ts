import type { Evidence } from '../evidence/evidence.ts'
import { proofOf } from '../evidence/proof.ts'
import { describe } from '../internal/describe.ts'
import { booleanOf, objectOf, oneOf } from '../internal/validate.ts'
import { defaultEdition } from '../policy/policy.ts'
import { type Edition, editions } from '../policy/vocabulary.ts'
import type { PageDecision } from './page-decision.ts'
import { pageDecisions } from './page-decisions.ts'
import { type Page, pageRules, pages, type Role, roles as roleIds } from './page-rules.ts'

/** Which page is to be opened, and what is known of the one who opens it. */
export interface DecidePageOptions {
  /** The page to open; `pageOf` finds it for an address. */
  readonly page: Page
  /** The user's roles; may be empty. */
  readonly roles: readonly Role[]
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
 * Decides whether a dashboard page opens for a user.
 *
 * A protected page opens for one of its roles with Microsoft Entra MFA, or with third-party MFA under
 * an exception. When all that is missing is an MFA that the user could pass, `stepUp` is true: send
 * them to sign in again. The roles are looked at first, because signing in doesn't change them.
 *
 * @param options - the page, the user's roles and evidence, and what differs from the defaults
 * @returns the decision; the same input gives the same frozen object
 * @throws TypeError for any value outside the vocabulary, naming the value and the allowed ones
 * @see Mandating multifactor authentication (MFA) for your partner tenant, section Partner Center
 *
 * @example
 * ```ts
 * import { decidePage, evidenceFromClaims } from '@partnergate/core'
 *
 * const evidence = evidenceFromClaims({ amr: ['pwd'], upn: 'ada@contoso.example' })
 * const decision = decidePage({ page: 'billing', roles: ['billing-admin'], evidence })
 * decision.allowed // false
 * decision.stepUp // true
 * ```
 */
export function decidePage(options: DecidePageOptions): PageDecision {
  const {
    page,
    roles,
    evidence,
    exception = false,
    edition = defaultEdition,
  } = objectOf(options, 'options')
  const table = pageDecisions[oneOf(editions, edition, 'edition')]
  const id = oneOf(pages, page, 'page')
  const held = holdsRole(roles, pageRules[id].roles)
  const answers = table[id][proofOf(evidence)]
  const excepted = booleanOf(exception, 'exception')
  if (!held) return answers.noRole
  return excepted ? answers.roleAndException : answers.role
}

/** Looks at every role, also past the first that fits: a role we don't know is never passed over. */
function holdsRole(held: unknown, wanted: readonly Role[]): boolean {
  if (!Array.isArray(held)) {
    throw new TypeError(`roles must be an array of roles, but is ${describe(held)}`)
  }
  let found = false
  for (const role of held) {
    if (wanted.includes(oneOf(roleIds, role, 'roles'))) found = true
  }
  return found
}
