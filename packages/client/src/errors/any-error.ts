import type { JobFailedError, JobTimeoutError } from './job-errors.ts'
import type { PaceStoreError, QueueFullError } from './pace-errors.ts'
import { PartnerCenterError } from './partner-center-error.ts'
import type { MfaRequiredError, UserRequiredError } from './policy-errors.ts'
import type {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  PreconditionFailedError,
  ServiceError,
  ThrottledError,
} from './service-errors.ts'
import type { AudienceError, CredentialError, UnauthorizedError } from './token-errors.ts'
import type {
  InvalidResponseError,
  NetworkError,
  TimeoutError,
  UnsafeLinkError,
} from './transport-errors.ts'

/** Every error of this package; `switch (error.code)` narrows it. */
export type AnyPartnerCenterError =
  | MfaRequiredError
  | UserRequiredError
  | AudienceError
  | UnauthorizedError
  | CredentialError
  | ForbiddenError
  | NotFoundError
  | ConflictError
  | PreconditionFailedError
  | BadRequestError
  | ThrottledError
  | ServiceError
  | NetworkError
  | TimeoutError
  | InvalidResponseError
  | UnsafeLinkError
  | JobFailedError
  | JobTimeoutError
  | QueueFullError
  | PaceStoreError

/**
 * Whether a caught value is an error of this package, also when another installed copy of it made the error.
 *
 * @param value - anything that was caught
 *
 * @example
 * ```ts
 * import { createPartnerCenter, isPartnerCenterError } from '@partnergate/client'
 *
 * try {
 *   await pc.customers.get({ customerId })
 * } catch (error) {
 *   if (!isPartnerCenterError(error)) throw error
 *   if (error.code === 'ERR_MFA_REQUIRED') console.error(error.remedy)
 * }
 * ```
 */
export function isPartnerCenterError(value: unknown): value is AnyPartnerCenterError {
  return PartnerCenterError.recognises(value)
}
