/** The stable codes of {@link AnyAuthError}, one for each class. */
export const errorCodes = [
  'ERR_MFA_REQUIRED',
  'ERR_SIGN_IN_EXPIRED',
  'ERR_SIGN_IN_REVOKED',
  'ERR_SIGN_IN_REQUIRED',
  'ERR_SIGN_IN_DECLINED',
  'ERR_SIGN_IN_MISMATCH',
  'ERR_CONDITIONAL_ACCESS',
  'ERR_CONSENT_REQUIRED',
  'ERR_CLIENT_CREDENTIAL',
  'ERR_NO_GDAP_ACCESS',
  'ERR_WRONG_TENANT',
  'ERR_SIGN_IN_FAILED',
  'ERR_SIGN_IN_UNAVAILABLE',
  'ERR_INVALID_TOKEN_RESPONSE',
  'ERR_TOKEN_STORE',
] as const

/** One of {@link errorCodes}. */
export type AuthErrorCode = (typeof errorCodes)[number]
