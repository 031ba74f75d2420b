/** The stable codes of {@link AnyPartnerCenterError}, one for each class. */
export const errorCodes = [
  'ERR_MFA_REQUIRED',
  'ERR_USER_REQUIRED',
  'ERR_AUDIENCE',
  'ERR_UNAUTHORIZED',
  'ERR_CREDENTIAL',
  'ERR_FORBIDDEN',
  'ERR_NOT_FOUND',
  'ERR_CONFLICT',
  'ERR_PRECONDITION_FAILED',
  'ERR_BAD_REQUEST',
  'ERR_THROTTLED',
  'ERR_SERVICE',
  'ERR_NETWORK',
  'ERR_TIMEOUT',
  'ERR_INVALID_RESPONSE',
  'ERR_UNSAFE_LINK',
  'ERR_JOB_FAILED',
  'ERR_JOB_TIMEOUT',
  'ERR_QUEUE_FULL',
  'ERR_PACE_STORE',
] as const

/** One of {@link errorCodes}. */
export type PartnerCenterErrorCode = (typeof errorCodes)[number]
