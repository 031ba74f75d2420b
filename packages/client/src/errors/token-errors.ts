import { PartnerCenterError } from './partner-center-error.ts'

/** The token was made for another audience than the host that was called. */
export class AudienceError extends PartnerCenterError {
  override readonly name = 'AudienceError'
  readonly code = 'ERR_AUDIENCE'
}

/** The service refused the token, also after it was renewed once, for a reason other than MFA. */
export class UnauthorizedError extends PartnerCenterError {
  override readonly name = 'UnauthorizedError'
  readonly code = 'ERR_UNAUTHORIZED'
}

/** The credential gave no token, or one that cannot be used. Nothing was sent. */
export class CredentialError extends PartnerCenterError {
  override readonly name = 'CredentialError'
  readonly code = 'ERR_CREDENTIAL'
}
