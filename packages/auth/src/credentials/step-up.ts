import type { MfaRequiredError } from '../errors/sign-in-errors.ts'

/** Asks Entra for a token whose sign-in passed MFA, where it does not say itself what it wants. */
export const mfaClaims = '{"access_token":{"amr":{"essential":true,"values":["mfa"]}}}'

/** What an interactive sign-in is needed for. */
export interface StepUpRequest {
  /** Claims for the sign-in to satisfy, as JSON text: those of the challenge, or that it passes MFA. */
  readonly claims: string
  /** The resource with its scopes. */
  readonly scope: string
  /** Tenant that the token is needed in. The sign-in itself is at the user's own. */
  readonly tenantId: string
  /** Why. */
  readonly error: MfaRequiredError
}

/** What an interactive sign-in gave. */
export interface StepUpResult {
  readonly refreshToken: string
}

/**
 * Signs the user in again, interactively and with MFA, and gives the refresh token of that; nothing when nobody could be asked.
 * `signIn` of a `deviceCode` or `authorizationCode` credential does it.
 */
export type StepUp = (
  request: StepUpRequest,
) => Promise<StepUpResult | undefined> | StepUpResult | undefined
