import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { type Cloud, issuerOf } from '../clouds/clouds.ts'
import { KeysUnavailable } from './key-sets.ts'
import { readToken, type UnverifiedToken } from './read-token.ts'
import type { TokenReason } from './token-reasons.ts'
import type { VerifiedClaims } from './verified-claims.ts'

/** What a token is held against. */
export interface VerifySettings {
  readonly cloud: Cloud
  readonly tenants: ReadonlySet<string>
  readonly audience: readonly string[]
  readonly algorithms: readonly string[]
  readonly clockToleranceSeconds: number
  readonly now: () => number
  readonly keysOf: (tenant: string) => JWTVerifyGetKey
}

/** The claims of a token that holds, or why it doesn't. */
export async function verifyToken(
  token: string,
  settings: VerifySettings,
): Promise<VerifiedClaims | TokenReason> {
  const read = readToken(token)
  if (typeof read === 'string') return read
  const { tid } = read.payload
  // Looked at before the signature, since it says whose keys to take; the keys then prove it.
  const doubt = doubtOf(read, settings)
  if (doubt !== undefined || typeof tid !== 'string') return doubt ?? 'tenant-not-allowed'
  const currentDate = new Date(settings.now())
  try {
    const { payload } = await jwtVerify(token, settings.keysOf(tid), {
      algorithms: [...settings.algorithms],
      audience: [...settings.audience],
      clockTolerance: settings.clockToleranceSeconds,
      currentDate,
      requiredClaims: ['exp', 'aud', 'iss', 'tid'],
    })
    return Object.freeze(payload) as VerifiedClaims
  } catch (error) {
    return reasonOf(error)
  }
}

function doubtOf({ header, payload }: UnverifiedToken, settings: VerifySettings) {
  const { alg, kid, typ } = header
  const { tid, iss, ver, aud } = payload
  if (typeof alg !== 'string' || !settings.algorithms.includes(alg)) return 'algorithm-not-allowed'
  if (!isAccessToken(typ, payload)) return 'not-an-access-token'
  if (typeof tid !== 'string' || !settings.tenants.has(tid)) return 'tenant-not-allowed'
  if (typeof iss !== 'string' || iss !== issuerOf(settings.cloud, tid, ver)) {
    return 'issuer-mismatch'
  }
  // Entra names the key and one audience in every token.
  if (typeof kid !== 'string' || kid === '') return 'key-unknown'
  if (typeof aud !== 'string') return 'audience-mismatch'
  return undefined
}

/** An ID token may be made for the same audience; but it never says for which application or scope it is. */
function isAccessToken(typ: unknown, { scp, appid, azp }: UnverifiedToken['payload']): boolean {
  if (typ !== undefined && !/^(at\+)?jwt$/i.test(String(typ))) return false
  return [scp, appid, azp].some(claim => typeof claim === 'string' && claim !== '')
}

function reasonOf(error: unknown): TokenReason {
  if (error instanceof KeysUnavailable) return 'keys-unavailable'
  if (error instanceof errors.JWKSNoMatchingKey) return 'key-unknown'
  if (error instanceof errors.JWKSMultipleMatchingKeys) return 'key-unknown'
  if (error instanceof errors.JWTExpired) return 'token-expired'
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'audience-mismatch'
    return error.claim === 'nbf' && error.reason === 'check_failed'
      ? 'token-not-yet-valid'
      : 'token-malformed'
  }
  if (error instanceof errors.JWTInvalid) return 'token-malformed'
  return 'signature-invalid'
}
