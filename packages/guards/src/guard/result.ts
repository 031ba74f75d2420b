import type { Evidence, Explanation } from '@partnergate/core'
import type { TokenReason } from '../token/token-reasons.ts'
import type { Words } from '../token/token-words.ts'
import type { VerifiedClaims } from '../token/verified-claims.ts'
import type { AnyDecision } from './rule.ts'

/** The caller may pass. */
export interface Admission<Made extends AnyDecision = AnyDecision> {
  readonly ok: true
  readonly claims: VerifiedClaims
  /** What the token proves about MFA. */
  readonly evidence: Evidence
  readonly decision: Extract<Made, { readonly allowed: true }>
}

/** The token is not accepted, whatever the policy says. */
export interface TokenDenial {
  readonly ok: false
  /** 503 where the token could not be checked, because the keys could not be fetched. */
  readonly status: 401 | 503
  readonly reason: TokenReason
  /** What the caller may know. */
  readonly explanation: Words
  /** The value of `WWW-Authenticate`. */
  readonly challenge: string | undefined
  readonly decision?: never
}

/** The token is good, and the policy says no. */
export interface PolicyDenial<Made extends AnyDecision = AnyDecision> {
  readonly ok: false
  /** 401 where signing in again with MFA would help, 403 where it wouldn't. */
  readonly status: 401 | 403
  readonly reason: Extract<Made, { readonly allowed: false }>['reason']
  /** What the caller may know. */
  readonly explanation: Explanation
  /** The value of `WWW-Authenticate`: the claims challenge that asks for MFA. */
  readonly challenge: string | undefined
  readonly claims: VerifiedClaims
  readonly evidence: Evidence
  readonly decision: Extract<Made, { readonly allowed: false }>
}

/** Why a caller may not pass. `decision` tells the two kinds apart. */
export type Denial<Made extends AnyDecision = AnyDecision> = TokenDenial | PolicyDenial<Made>

/** What a guard answers. `ok` narrows it. */
export type GuardResult<Made extends AnyDecision = AnyDecision> = Admission<Made> | Denial<Made>

/** What a guard answers about the token alone. */
export type TokenResult =
  | { readonly ok: true; readonly claims: VerifiedClaims; readonly evidence: Evidence }
  | TokenDenial
