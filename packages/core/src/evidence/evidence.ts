import { deepFreeze } from '../internal/deep-freeze.ts'
import type { MfaKind } from '../policy/vocabulary.ts'

/** Who a token speaks for: a user (App+User), or an application alone. */
export const subjects = /* @__PURE__ */ deepFreeze(['user', 'app'])
/** One of {@link subjects}. */
export type Subject = (typeof subjects)[number]

/** What the MFA kind rests on: the token's `amr`, a declaration beside the token, or nothing. */
export const bases = /* @__PURE__ */ deepFreeze(['amr', 'declared', 'none'])
/** One of {@link bases}. */
export type Basis = (typeof bases)[number]

/** What is known of the MFA behind a token. Made by `evidenceFromClaims`, read by `decide`. */
export interface Evidence {
  /** Who the token speaks for. An application has no MFA. */
  readonly subject: Subject
  /** Whose MFA was passed. */
  readonly mfa: MfaKind
  /** Why we believe so. `none` when and only when `mfa` is `none`. */
  readonly basis: Basis
  /** The strings found in the token's `amr`, as they were; for reports, decisions don't read it. */
  readonly amr: readonly string[]
}
