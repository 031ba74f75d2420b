import type { TokenReason } from './token-reasons.ts'

/** A refusal in words. */
export interface Words {
  /** What is wrong. */
  readonly message: string
  /** What the caller can do next. */
  readonly remedy: string
}

const renew = 'Get a new access token from Microsoft Entra and send it.'
const rightToken =
  'Get an access token from Microsoft Entra, in a tenant that this service serves and for this service, and send it as it was issued.'

/**
 * What a caller is told. The reasons that stand before the signature is verified share their words, so that nobody
 * can find out with a forged token which tenants a service serves.
 */
export const tokenWords: { readonly [Reason in TokenReason]: Words } = {
  'token-missing': {
    message: 'The request has no bearer token.',
    remedy:
      'Sign in with Microsoft Entra and send the access token: Authorization: Bearer <token>.',
  },
  'token-too-large': { message: 'The token is too long.', remedy: rightToken },
  'token-malformed': { message: 'The token is not a well-formed JWT.', remedy: rightToken },
  'algorithm-not-allowed': {
    message: 'The token is not signed with an algorithm that this service accepts.',
    remedy: rightToken,
  },
  'not-an-access-token': {
    message: 'The token is not an access token.',
    remedy: 'Send the access token, not the ID token or the refresh token.',
  },
  ...untrusted('tenant-not-allowed', 'issuer-mismatch', 'key-unknown', 'signature-invalid'),
  'keys-unavailable': {
    message: 'The token could not be checked, because the keys of its issuer could not be fetched.',
    remedy: 'Try again in a few seconds.',
  },
  'audience-mismatch': {
    message: 'The token was made for another service.',
    remedy: 'Ask for a token with the scope of this service.',
  },
  'token-expired': { message: 'The token has expired.', remedy: renew },
  'token-not-yet-valid': {
    message: 'The token is not valid yet.',
    remedy: 'Check the clock of this service and send the token again.',
  },
}

function untrusted<Reason extends TokenReason>(
  ...reasons: readonly Reason[]
): { readonly [Key in Reason]: Words } {
  const words: Words = {
    message: 'The token was not issued by a tenant that this service trusts.',
    remedy: rightToken,
  }
  return Object.fromEntries(reasons.map(reason => [reason, words])) as { [Key in Reason]: Words }
}

/** What a caller is told in place of the reason; the same for all that could tell something about the service. */
export function publicReasonOf(reason: TokenReason): TokenReason | 'token-untrusted' {
  return tokenWords[reason] === tokenWords['signature-invalid'] ? 'token-untrusted' : reason
}
