import type { JWTPayload } from 'jose'
import { errors, jwtVerify } from 'jose'
import type { TenantClock } from '../time/clock.ts'
import type { Caller } from './caller.ts'
import { callerOf } from './caller.ts'
import { issuersOf } from './claims.ts'
import type { ExpiredTokens } from './expired-tokens.ts'
import { bearerOf } from './expired-tokens.ts'
import type { KeyRing } from './keys.ts'

/** Why a token is refused before anything is read from it. */
export type TokenProblem = 'missing' | 'malformed' | 'expired' | 'not-yet-valid' | 'foreign'

type Verification = { readonly caller: Caller } | { readonly problem: TokenProblem }

interface VerifierParts {
  readonly tenantId: string
  readonly clock: TenantClock
  readonly keys: KeyRing
  readonly expired: ExpiredTokens
}

/**
 * Checks a request's token as a resource does: signature, issuer and times. The audience is the host's to judge.
 *
 * @param skewMs - how far the resource's clock is off
 */
export type Verify = (authorization: string | null, skewMs?: number) => Promise<Verification>

/** As many as callers have at a time, with room to spare. */
const mostRemembered = 1000

export function createVerifier({ tenantId, clock, keys, expired }: VerifierParts): Verify {
  /** Tokens whose signature was good, with the key that it was made with: callers send the same one again and again. */
  const remembered = new Map<string, { payload: JWTPayload; keyId: string | undefined }>()

  function recall(token: string, now: number, published: readonly { id: string }[]) {
    const { payload, keyId } = remembered.get(token) ?? {}
    const isPublished = published.some(({ id }) => id === keyId)
    const { nbf = 0, exp = 0 } = payload ?? {}
    const seconds = Math.floor(now / 1000)
    return isPublished && nbf <= seconds && seconds < exp ? payload : undefined
  }

  return async function verify(authorization, skewMs = 0) {
    const token = bearerOf(authorization)
    if (token === undefined) return { problem: 'missing' }
    if (expired.has(token)) return { problem: 'expired' }
    const published = await keys.published()
    const now = clock.now() + skewMs
    const known = recall(token, now, published)
    if (known) return { caller: callerOf(known) }
    try {
      const { payload, protectedHeader } = await jwtVerify(
        token,
        header => {
          const key = published.find(({ id }) => id === header.kid)
          if (!key) throw new errors.JWKSNoMatchingKey()
          return key.publicKey
        },
        {
          algorithms: ['RS256'],
          issuer: issuersOf(tenantId),
          currentDate: new Date(now),
          requiredClaims: ['exp', 'aud'],
        },
      )
      if (remembered.size >= mostRemembered) remembered.clear()
      remembered.set(token, { payload, keyId: protectedHeader.kid })
      return { caller: callerOf(payload) }
    } catch (error) {
      return { problem: problemOf(error) }
    }
  }
}

function problemOf(error: unknown): TokenProblem {
  if (error instanceof errors.JWTExpired) return 'expired'
  if (error instanceof errors.JWTClaimValidationFailed) {
    return error.claim === 'nbf' ? 'not-yet-valid' : 'foreign'
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'foreign'
  if (error instanceof errors.JWKSNoMatchingKey) return 'foreign'
  return 'malformed'
}
