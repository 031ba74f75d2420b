import { deepFreeze } from '../internal/deep-freeze.ts'
import type { Cell, Edition, MfaKind, Scenario, Workload } from '../policy/vocabulary.ts'

/** Why a decision is what it is. */
export const reasons = /* @__PURE__ */ deepFreeze([
  'mfa-supported',
  'exception-granted',
  'exception-required',
  'exception-not-supported',
  'no-mfa',
  'not-applicable',
  'user-required',
])
/** One of {@link reasons}. */
export type Reason = (typeof reasons)[number]

/** The reasons that let a call pass. */
export type AllowedReason = Extract<Reason, 'mfa-supported' | 'exception-granted'>
/** The reasons that stop a call. */
export type DeniedReason = Exclude<Reason, AllowedReason>

/** Whether it may be done, and why: what a cell of the table comes down to. */
export type Outcome =
  | { readonly allowed: true; readonly reason: AllowedReason }
  | { readonly allowed: false; readonly reason: DeniedReason }

/** The answer of `decide`. `allowed` narrows `reason`. */
export type Decision<Governed extends Scenario | 'api' = Scenario> = Outcome & {
  /** The cell of the policy's table that was read. */
  readonly cell: Cell
  readonly scenario: Governed
  readonly workload: Workload
  /** The column that was read: in some editions a merely declared MFA is read as `none`. */
  readonly mfa: MfaKind
  readonly edition: Edition
}

/** The answer of `decideApi`: of an API operation that belongs to no scenario. */
export type ApiDecision = Decision<'api'>
