import { errors, jwtVerify } from 'jose'
import type { TenantClock } from '../time/clock.ts'
import type { Caller } from './caller.ts'
import { callerOf } from './caller.ts'
import { issuerOf } from './claims.ts'
import type { SigningKey } from './keys.ts'

/** Why a token is refused before anything is read from it. */
export type TokenProblem = 'missing' | 'malformed' | 'expired' | 'not-yet-valid' | 'foreign'

export type Verification = { readonly caller: Caller } | { readonly problem: TokenProblem }

interface VerifierParts {
  readonly tenantId: string
  readonly clock: TenantClock
  readonly signingKey: () => Promise<SigningKey>
}

/** Checks a request's token as a resource does: signature, issuer and times. The audience is the host's to judge. */
export function createVerifier({ tenantId, clock, signingKey }: VerifierParts) {
  return async function verify(authorization: string | null): Promise<Verification> {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? '') ?? []
    if (token === undefined) return { problem: 'missing' }
    const key = await signingKey()
    try {
      const { payload } = await jwtVerify(
        token,
        header => {
          if (header.kid !== key.id) throw new errors.JWKSNoMatchingKey()
          return key.publicKey
        },
        {
          algorithms: ['RS256'],
          issuer: issuerOf(tenantId),
          currentDate: new Date(clock.now()),
          requiredClaims: ['exp', 'aud'],
        },
      )
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
