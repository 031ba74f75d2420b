import type { Reference } from './references.ts'
import type { Cell, MfaKind, Proof, Scenario, Workload } from './vocabulary.ts'

/** One row of a policy table: a cell for each MFA kind, and where it is written. */
export type PolicyRow = { readonly [Kind in MfaKind]: Cell } & {
  /** The document and section that the row comes from. */
  readonly reference: Reference
}

/** A row for each scenario: a table that forgets one does not compile. */
export type ScenarioTable<Id extends string = Scenario> = { readonly [Key in Id]: PolicyRow }

/** A table for each workload. */
export type PolicyTables = { readonly [Key in Workload]: ScenarioTable }

/** All that sets one edition of the policy apart from another. Shared code reads it, never the id. */
export interface EditionRules {
  /** First day of the edition, `YYYY-MM-DD`. */
  readonly effective: string
  /** What the edition changed, in a sentence. */
  readonly summary: string
  /** The MFA it accepts everywhere, in words that fit into a sentence. */
  readonly accepts: string
  /** The column in which each proof is read. */
  readonly columns: { readonly [Key in Proof]: MfaKind }
  /** The scenario tables. */
  readonly tables: PolicyTables
  /** The row that holds for an API operation outside all scenarios: App+User access needs MFA. */
  readonly apiCall: PolicyRow
  /** The row that holds for every MFA-protected page of the dashboard. */
  readonly protectedPage: PolicyRow
}
