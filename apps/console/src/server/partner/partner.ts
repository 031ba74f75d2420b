import type {
  ApplicationOptions,
  ClientCredentialOptions,
  TokenCredential,
} from '@partnergate/auth'
import type { Guard } from '@partnergate/guards'
import type { Policy, RoleGroups } from '../configuration/configuration.ts'

/** The partner that the console works for: its tenant, and the rules that it is under. */
export interface Partner {
  readonly kind: 'demo' | 'tenant'
  readonly tenantId: string
  /** The app registration that people sign in with, as `@partnergate/auth` takes it. */
  readonly application: ApplicationOptions & ClientCredentialOptions
  readonly groups: RoleGroups
  /** The rules that hold now. */
  readonly policy: Policy
  /** Verifies the console's own tokens and decides by {@link policy}. */
  readonly guard: Guard
  /** The console itself, without a user: for what is open to everybody who is signed in, and takes applications. */
  readonly appCredential: TokenCredential
  /**
   * Somebody with Entra MFA, who reads which customers have GDAP on behalf of users who may not. Without one it is read as the user,
   * and who may not read it is held to the stricter row.
   */
  readonly delegationReader?: TokenCredential
  /** Does what a customer's administrator does in their own portal, where there is one to play: approves a GDAP relationship. */
  readonly approveAsCustomer?: (relationshipId: string, customerId: string) => void
  /** Where a browser finds the sign-in page. */
  readonly signInPage: (authorizeUrl: string) => string
}

/** Scope of the token that people sign in for: the console's own, which the guard verifies. */
export function consoleScope({ application }: Partner): string {
  return `api://${application.clientId}/.default`
}
