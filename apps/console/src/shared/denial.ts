import type { CallScenario } from '@partnergate/client'
import type { Cell, Edition, MfaKind, Page, PageReason, Reference } from '@partnergate/core'

/** Why the policy stops somebody, and what they can do about it. */
export interface Denial {
  /** What was to be opened or called. */
  readonly subject: { readonly page: Page } | { readonly operation: string }
  /** The row that decided; a page has none. */
  readonly row?: CallScenario
  readonly cell?: Cell
  readonly reason?: PageReason
  /** The MFA that was read. */
  readonly mfa?: MfaKind
  readonly edition?: Edition
  readonly message: string
  readonly remedy: string
  readonly reference?: Reference
  /** Whether signing in again with Microsoft Entra MFA helps. */
  readonly stepUp: boolean
  /** Who refused: before anything was sent, or the service in its answer. */
  readonly origin: 'guard' | 'service' | 'credential'
}
