/** How the partner administers a customer's users, and how that is known. */
export interface DelegationView {
  readonly relationship: 'dap' | 'gdap'
  /** The row of the policy that governs users and licences. */
  readonly row: 'user-license-dap' | 'user-license-gdap'
  readonly basis: DelegationBasis
}

/** Why a row governs. */
export type DelegationBasis =
  /** A GDAP relationship is active. */
  | 'gdap-active'
  /** No GDAP relationship is active, and the partner has delegated admin privileges (DAP). */
  | 'dap-only'
  /** There is neither, so that the stricter row holds. */
  | 'neither'
  /** It could not be read, so that the stricter row holds. */
  | 'unknown'
