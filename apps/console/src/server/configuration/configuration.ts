import type { CertificateOptions, Cloud } from '@partnergate/auth'
import type { Edition, Role } from '@partnergate/core'

/** Which rules the partner is under. */
export interface Policy {
  readonly edition: Edition
  /** Whether the partner holds a granted MFA exception. */
  readonly exception: boolean
  /** Whose MFA it is when a federated sign-in shows MFA. */
  readonly federatedMfa: 'entra' | 'third-party'
}

/** Object ids of the partner's security groups, by the role that their members hold. */
export type RoleGroups = { readonly [Key in Extract<Role, `${string}-agent`>]: string }

/** A real partner's tenant, and the app registration that the console signs in with. */
export interface TenantConfiguration {
  readonly tenantId: string
  readonly clientId: string
  readonly clientSecret?: string
  readonly certificate?: CertificateOptions
  readonly cloud: Cloud
  readonly groups: RoleGroups
}

/** What the console was started with. */
export interface Configuration {
  readonly host: string
  /** `undefined` lets the console choose. */
  readonly port: number | undefined
  /** Where people reach the console, when that is not where it listens. */
  readonly publicUrl: URL | undefined
  readonly policy: Policy
  /** How long a session lives unused, and at all, in milliseconds. */
  readonly session: { readonly idleMs: number; readonly maxMs: number }
  /** `undefined` for the embedded mock tenant. */
  readonly tenant: TenantConfiguration | undefined
}
