import { evidenceFromClaims, explain } from '@partnergate/core'
import { claimsChallengeOf, tokenChallengeOf } from '../answer/challenge.ts'
import { bearerOf } from '../token/bearer.ts'
import type { TokenReason } from '../token/token-reasons.ts'
import { tokenWords } from '../token/token-words.ts'
import { verifyToken } from '../token/verify-token.ts'
import type { GuardOptions } from './guard-options.ts'
import { type GuardSettings, readGuardOptions } from './read-options.ts'
import type { Admission, GuardResult, PolicyDenial, TokenDenial, TokenResult } from './result.ts'
import { type AnyDecision, type DecisionOf, judgeOf, type Rule } from './rule.ts'

/** What a caller brings: a request, or the value of its `Authorization` header. */
export type Credentials = Pick<Request, 'headers'> | string | null | undefined

/** The check of one rule, made once and asked for every request. */
export type Gate<Given extends Rule = Rule> = (
  credentials: Credentials,
) => Promise<GuardResult<DecisionOf<Given>>>

/** Checks who may call. Made by `createGuard`, handed to the adapters. */
export interface Guard {
  /**
   * Checks a token alone: the signature, the issuer, the tenant, the audience and the times.
   *
   * @param token - the access token, without `Bearer`
   */
  verify(token: string): Promise<TokenResult>
  /**
   * Checks a caller against a rule.
   *
   * @param credentials - the request, or the value of its `Authorization` header
   * @throws TypeError for what isn't a rule
   */
  check<const Given extends Rule>(
    credentials: Credentials,
    rule: Given,
  ): Promise<GuardResult<DecisionOf<Given>>>
  /**
   * Prepares the check of a rule, so that a mistake in it shows at once.
   *
   * @throws TypeError for what isn't a rule
   */
  gate<const Given extends Rule>(rule: Given): Gate<Given>
}

/**
 * Makes a guard for your own service: it verifies the Microsoft Entra access token of a caller, reads what it proves
 * about MFA, and decides by the partner MFA policy. What it finds is a value, never an exception:
 * a bad token is an answer.
 *
 * @param options - whose tokens are accepted, and how the policy applies
 * @returns the guard; keys are fetched when the first token comes
 * @throws TypeError or RangeError that names the option
 * @see https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-tokens
 *
 * @example
 * ```ts
 * import { createGuard } from '@partnergate/guards'
 *
 * const guard = createGuard({
 *   audience: 'api://partner-portal',
 *   tenants: ['df845f1a-7b35-40a2-ba78-6481de91f8ae'],
 * })
 * const result = await guard.check(request, { scenario: 'transact' })
 * if (result.ok) console.log(result.claims.oid)
 * else console.log(result.status, result.explanation.remedy)
 * ```
 */
export function createGuard(options: GuardOptions): Guard {
  const settings = readGuardOptions(options)
  const gate = <Given extends Rule>(rule: Given): Gate<Given> => {
    const judge = judgeOf(rule, settings.policy)
    return async credentials => {
      const verified = await verify(tokenOf(credentials), settings)
      if (!verified.ok) return verified
      const { claims, evidence } = verified
      const decision = (await judge(claims, evidence)) as DecisionOf<Given>
      return decision.allowed
        ? admission({ ...verified, decision })
        : policyDenial(decision, verified, settings)
    }
  }
  return Object.freeze({
    verify: (token: string) => verify(typeof token === 'string' ? token : '', settings),
    check: <Given extends Rule>(credentials: Credentials, rule: Given) => gate(rule)(credentials),
    gate,
  })
}

type Verified = Extract<TokenResult, { readonly ok: true }>

async function verify(token: string | undefined, settings: GuardSettings): Promise<TokenResult> {
  if (token === undefined) return tokenDenial('token-missing', settings)
  const claims = await verifyToken(token, settings.verify)
  if (typeof claims === 'string') return tokenDenial(claims, settings)
  return { ok: true, claims, evidence: evidenceFromClaims(claims, settings.evidence) }
}

function tokenOf(credentials: Credentials): string | undefined {
  if (typeof credentials === 'string' || !credentials) return bearerOf(credentials)
  return bearerOf(credentials.headers.get('authorization'))
}

function tokenDenial(reason: TokenReason, { challenge }: GuardSettings): TokenDenial {
  const explanation = tokenWords[reason]
  if (reason === 'keys-unavailable') {
    return { ok: false, status: 503, reason, explanation, challenge: undefined }
  }
  const asked = tokenChallengeOf(reason, challenge)
  return { ok: false, status: 401, reason, explanation, challenge: asked }
}

function admission<Made extends AnyDecision>(
  given: Verified & { readonly decision: Made },
): Admission<Made> {
  return given as Admission<Made>
}

function policyDenial<Made extends AnyDecision>(
  decision: Made,
  { claims, evidence }: Verified,
  settings: GuardSettings,
): PolicyDenial<Made> {
  const challenge = claimsChallengeOf(decision, evidence, claims, settings.challenge)
  return {
    ok: false,
    status: challenge === undefined ? 403 : 401,
    reason: decision.reason,
    explanation: explain(decision),
    challenge,
    claims,
    evidence,
    decision,
  } as PolicyDenial<Made>
}
