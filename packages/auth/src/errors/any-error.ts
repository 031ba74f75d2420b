import { AuthError } from './auth-error.ts'
import type {
  ClientCredentialError,
  ConditionalAccessError,
  ConsentRequiredError,
  MfaRequiredError,
  NoGdapAccessError,
  SignInDeclinedError,
  SignInExpiredError,
  SignInMismatchError,
  SignInRequiredError,
  SignInRevokedError,
} from './sign-in-errors.ts'
import type {
  InvalidTokenResponseError,
  SignInFailedError,
  SignInUnavailableError,
  TokenStoreError,
  WrongTenantError,
} from './token-errors.ts'

/** Every error of this package; `switch (error.code)` narrows it. */
export type AnyAuthError =
  | MfaRequiredError
  | SignInExpiredError
  | SignInRevokedError
  | SignInRequiredError
  | SignInDeclinedError
  | SignInMismatchError
  | ConditionalAccessError
  | ConsentRequiredError
  | ClientCredentialError
  | NoGdapAccessError
  | WrongTenantError
  | SignInFailedError
  | SignInUnavailableError
  | InvalidTokenResponseError
  | TokenStoreError

/**
 * Whether a caught value is an error of this package, also when another installed copy of it made the error.
 *
 * @param value - anything that was caught
 *
 * @example
 * ```ts
 * import { isAuthError } from '@partnergate/auth'
 *
 * try {
 *   await credential.getToken('https://api.partnercenter.microsoft.com/.default')
 * } catch (error) {
 *   if (!isAuthError(error)) throw error
 *   if (error.code === 'ERR_MFA_REQUIRED') console.error(error.remedy)
 * }
 * ```
 */
export function isAuthError(value: unknown): value is AnyAuthError {
  return AuthError.recognises(value)
}
