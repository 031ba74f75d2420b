import type { Edition, Evidence, Page, Role } from '@partnergate/core'
import type { Denial } from './denial.ts'

/** Whether a page of the portal opens for who is signed in. */
export type PageView = { readonly opens: true } | { readonly opens: false; readonly denial: Denial }

/** Who is signed in, as the page sees them. Their tokens stay on the server. */
export interface UserView {
  readonly name: string
  readonly userName: string
  readonly roles: readonly Role[]
  /** What their token proves. */
  readonly evidence: Evidence
  readonly pages: { readonly [Key in Page]: PageView }
  /** Whether their sign-in was asked for MFA, so that it is no use to ask again. */
  readonly steppedUp: boolean
  /** To be sent along with every request. */
  readonly token: string
  /** When the session ends unless it is used, in milliseconds since 1970. */
  readonly expiresAt: number
}

/** The rules that the partner is under. */
export interface PolicyView {
  readonly edition: Edition
  readonly exception: boolean
}

/** The console as a browser finds it. */
export interface ConsoleView {
  readonly kind: 'demo' | 'tenant'
  readonly tenantId: string
  readonly policy: PolicyView
  /** Absent while nobody is signed in. */
  readonly user?: UserView
}
