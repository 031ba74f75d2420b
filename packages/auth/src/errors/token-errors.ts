import { AuthError } from './auth-error.ts'

/** The token is one of another tenant than was asked for. */
export class WrongTenantError extends AuthError {
  override readonly name = 'WrongTenantError'
  readonly code = 'ERR_WRONG_TENANT'
}

/** Entra refused for another reason; `error`, `suberror` and `entraCodes` name it. */
export class SignInFailedError extends AuthError {
  override readonly name = 'SignInFailedError'
  readonly code = 'ERR_SIGN_IN_FAILED'
}

/** The sign-in service did not answer, failed, or asks to come back later. */
export class SignInUnavailableError extends AuthError {
  override readonly name = 'SignInUnavailableError'
  readonly code = 'ERR_SIGN_IN_UNAVAILABLE'
}

/** The sign-in service's answer is none that OAuth has. */
export class InvalidTokenResponseError extends AuthError {
  override readonly name = 'InvalidTokenResponseError'
  readonly code = 'ERR_INVALID_TOKEN_RESPONSE'
}

/** The token store failed, or holds what can't be read with the keys given. */
export class TokenStoreError extends AuthError {
  override readonly name = 'TokenStoreError'
  readonly code = 'ERR_TOKEN_STORE'
}
