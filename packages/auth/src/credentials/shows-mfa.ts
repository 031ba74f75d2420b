import { evidenceFromClaims } from '@partnergate/core'
import { decodeJwt } from 'jose'

/**
 * Whether an access token proves MFA, as the service tests it. The token came straight from the sign-in service, so its
 * signature is not checked; one that can't be read proves nothing.
 */
export function showsMfa(token: string): boolean {
  return evidenceFromClaims(claimsOf(token)).basis === 'amr'
}

/** Tenant that a token was issued in, where it can be read. */
export function tenantOf(token: string): string | undefined {
  const tenantId = claimsOf(token)?.tid
  return typeof tenantId === 'string' ? tenantId.toLowerCase() : undefined
}

function claimsOf(token: string): Record<string, unknown> | undefined {
  try {
    return decodeJwt(token)
  } catch {
    return undefined
  }
}
