import { type AllowedReason, type DeniedReason, reasons } from '../decide/decision.ts'
import { deepFreeze } from '../internal/deep-freeze.ts'
import type { Cell, Edition, MfaKind } from '../policy/vocabulary.ts'
import type { Page } from './page-rules.ts'

/** Why a page opens or doesn't: `not-applicable` means here that no MFA is asked for. */
export const pageReasons = /* @__PURE__ */ (() => deepFreeze([...reasons, 'role-required']))()
/** One of {@link pageReasons}. */
export type PageReason = (typeof pageReasons)[number]

/** Whether a page opens, and why. */
export type PageOutcome =
  | {
      readonly allowed: true
      readonly reason: AllowedReason | 'not-applicable'
      readonly stepUp: false
    }
  | {
      readonly allowed: false
      readonly reason: DeniedReason | 'role-required'
      /** Whether the page opens once the user signs in again with Microsoft Entra MFA. */
      readonly stepUp: boolean
    }

/** The answer of `decidePage`. `allowed` narrows `reason` and `stepUp`. */
export type PageDecision = PageOutcome & {
  readonly page: Page
  /** The cell that was read; `not-applicable` on a page that asks for no MFA. */
  readonly cell: Cell
  /** The column that was read: in some editions a merely declared MFA is read as `none`. */
  readonly mfa: MfaKind
  readonly edition: Edition
}
