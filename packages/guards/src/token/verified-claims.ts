/**
 * The claims of a token whose signature, issuer, audience, tenant and times hold. What is named here has been
 * checked or is what Entra writes; everything else is there as it was signed.
 */
export interface VerifiedClaims {
  readonly aud: string
  readonly iss: string
  /** Seconds since 1970. */
  readonly exp: number
  readonly nbf?: number
  readonly iat?: number
  /** The tenant, one of the guard's `tenants`. */
  readonly tid: string
  readonly ver: '1.0' | '2.0'
  /** The user or service principal, in the tenant. */
  readonly oid?: string
  readonly sub?: string
  /** The application, in v1.0 tokens. */
  readonly appid?: string
  /** The application, in v2.0 tokens. */
  readonly azp?: string
  /** Delegated scopes, parted by spaces. */
  readonly scp?: string
  readonly [claim: string]: unknown
}
