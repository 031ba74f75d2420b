import { AuthError } from './auth-error.ts'

/** The token shows no MFA, or Entra gives none before MFA was passed. `claims` may say what to satisfy. */
export class MfaRequiredError extends AuthError {
  override readonly name = 'MfaRequiredError'
  readonly code = 'ERR_MFA_REQUIRED'
}

/** The stored sign-in has grown too old. */
export class SignInExpiredError extends AuthError {
  override readonly name = 'SignInExpiredError'
  readonly code = 'ERR_SIGN_IN_EXPIRED'
}

/** The stored sign-in was taken back: the password changed, or an administrator ended the sessions. */
export class SignInRevokedError extends AuthError {
  override readonly name = 'SignInRevokedError'
  readonly code = 'ERR_SIGN_IN_REVOKED'
}

/** There is no sign-in to start from: no refresh token was given or stored. Nothing was tried. */
export class SignInRequiredError extends AuthError {
  override readonly name = 'SignInRequiredError'
  readonly code = 'ERR_SIGN_IN_REQUIRED'
}

/** The person said no, closed the page or took too long. */
export class SignInDeclinedError extends AuthError {
  override readonly name = 'SignInDeclinedError'
  readonly code = 'ERR_SIGN_IN_DECLINED'
}

/** What came back does not belong to the sign-in that was started: its state, nonce or identity differ. */
export class SignInMismatchError extends AuthError {
  override readonly name = 'SignInMismatchError'
  readonly code = 'ERR_SIGN_IN_MISMATCH'
}

/** A conditional access policy blocks the sign-in, for a reason other than MFA. */
export class ConditionalAccessError extends AuthError {
  override readonly name = 'ConditionalAccessError'
  readonly code = 'ERR_CONDITIONAL_ACCESS'
}

/** The application is not known in the tenant, or nobody consented to what it asks for. */
export class ConsentRequiredError extends AuthError {
  override readonly name = 'ConsentRequiredError'
  readonly code = 'ERR_CONSENT_REQUIRED'
}

/** Entra refuses the application's secret or certificate. */
export class ClientCredentialError extends AuthError {
  override readonly name = 'ClientCredentialError'
  readonly code = 'ERR_CLIENT_CREDENTIAL'
}

/** The user has no access to the customer's tenant. */
export class NoGdapAccessError extends AuthError {
  override readonly name = 'NoGdapAccessError'
  readonly code = 'ERR_NO_GDAP_ACCESS'
}
