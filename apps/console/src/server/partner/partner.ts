import type {
  ApplicationOptions,
  ClientCredentialOptions,
  TokenCredential,
} from '@partnergate/auth'
import type { Relationship } from '@partnergate/client'
import type { Guard } from '@partnergate/guards'
import type { EnforcementPhase } from '../../shared/trials.ts'
import type { Policy, RoleGroups } from '../configuration/configuration.ts'

/** The phase that the service is in: it enforces MFA step by step. */
export interface ServiceEnforcement {
  readonly phase: EnforcementPhase
  readonly choose: (phase: EnforcementPhase) => void
}

/** The partner that the console works for: its tenant, and the rules that it is under. */
export interface Partner {
  readonly kind: 'demo' | 'tenant'
  readonly tenantId: string
  /** The app registration that people sign in with, as `@partnergate/auth` takes it. */
  readonly application: ApplicationOptions & ClientCredentialOptions
  readonly groups: RoleGroups
  /** Domains of the partner's own accounts, where all of them are known. */
  readonly domains?: readonly string[]
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
  /** A customer to try calls on, by the row that governs its users, where it can be told without asking as the user. */
  readonly exampleCustomer?: (relationship: Relationship) => Promise<string | undefined>
  /** How far the service goes with users without MFA, where that can be chosen. */
  readonly enforcement?: ServiceEnforcement
  /** Where a browser finds the sign-in page. */
  readonly signInPage: (authorizeUrl: string) => string
}

/** Scope of the token that people sign in for: the console's own, which the guard verifies. */
export function consoleScope({ application }: Partner): string {
  return `api://${application.clientId}/.default`
}
