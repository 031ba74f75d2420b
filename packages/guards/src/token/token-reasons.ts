/** Why a token is not accepted, in the order in which it is looked at. */
export const tokenReasons = [
  'token-missing',
  'token-too-large',
  'token-malformed',
  'algorithm-not-allowed',
  'not-an-access-token',
  'tenant-not-allowed',
  'issuer-mismatch',
  'key-unknown',
  'keys-unavailable',
  'signature-invalid',
  'audience-mismatch',
  'token-expired',
  'token-not-yet-valid',
] as const
/** One of {@link tokenReasons}. */
export type TokenReason = (typeof tokenReasons)[number]
