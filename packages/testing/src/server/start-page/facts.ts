import type { Account } from '../../identity/accounts.ts'
import type { RegisteredApp } from '../../sign-in/apps.ts'

/** What the start page tells of a tenant. */
export interface StartPageFacts {
  readonly tenantId: string
  readonly domain: string
  readonly customerCount: number
  /** The tenant's time, as the service writes it. */
  readonly now: string
  /** Accounts that can sign in, and the application alone. */
  readonly accounts: readonly Account[]
  readonly apps: { readonly confidential: RegisteredApp; readonly public: RegisteredApp }
  /** A refresh token of somebody who has just signed in with MFA. */
  readonly refreshToken: string
}
