import type { Evidence } from '@partnergate/core'
import type { Verdict } from './verdict.ts'

/** A token that may be sent, and what is known of it. */
export interface Admission {
  readonly token: string
  /** What the token proves; `undefined` where it cannot be read. */
  readonly evidence: Evidence | undefined
  /** `undefined` where the guard is off and nothing could be decided. */
  readonly verdict: Verdict | undefined
}
