import type { AuthError, AuthErrorDetails } from './auth-error.ts'
import {
  ClientCredentialError,
  ConditionalAccessError,
  ConsentRequiredError,
  MfaRequiredError,
  NoGdapAccessError,
  SignInDeclinedError,
  SignInExpiredError,
  SignInRevokedError,
} from './sign-in-errors.ts'

/** Refusals that mean the same to the person who has to act. */
export interface EntraFamily {
  /** The numbers after AADSTS. */
  readonly codes: readonly number[]
  /** Entra's hints beside the error; Microsoft says not to depend on the numbers alone. */
  readonly suberrors: readonly string[]
  /** OAuth's errors that belong to no other family. */
  readonly errors: readonly string[]
  readonly what: string
  readonly remedy: string
  readonly create: (what: string, details: AuthErrorDetails) => AuthError
}

export const mfaRemedy =
  'Sign the dedicated user in again interactively, passing MFA, and store the refresh token of that sign-in: a refresh ' +
  'token keeps the MFA of the sign-in that made it. With onStepUp the application can ask for that sign-in itself.'

const newSignIn = 'Sign the user in again with MFA and store the new refresh token.'

/**
 * In the order in which they are looked for.
 *
 * @see Microsoft Entra authentication and authorization error codes (AADSTS), and "Handle errors and exceptions in MSAL"
 */
export const entraFamilies: readonly EntraFamily[] = [
  {
    codes: [50076, 50078, 50079, 50158, 50074, 50072],
    suberrors: ['basic_action'],
    errors: [],
    what: 'Entra asks for MFA',
    remedy: mfaRemedy,
    create: (what, details) => new MfaRequiredError(what, details),
  },
  {
    codes: [50173, 50133],
    suberrors: ['bad_token', 'user_password_expired'],
    errors: [],
    what: 'Entra no longer accepts the sign-in: it was revoked, or the password changed',
    remedy: newSignIn,
    create: (what, details) => new SignInRevokedError(what, details),
  },
  {
    codes: [700082, 70008, 70043, 700084],
    suberrors: ['token_expired'],
    errors: [],
    what: 'The stored sign-in has expired',
    remedy: `${newSignIn} A refresh token lives for 90 days without use, and each use gives a new one.`,
    create: (what, details) => new SignInExpiredError(what, details),
  },
  {
    codes: [53000, 53001, 53003, 530003, 53002, 530002],
    suberrors: ['message_only', 'additional_action', 'protection_policy_required'],
    errors: [],
    what: 'A conditional access policy blocks the sign-in',
    remedy:
      'Look the sign-in up in Entra by its correlation id, and meet the policy it names or have the dedicated user excluded.',
    create: (what, details) => new ConditionalAccessError(what, details),
  },
  {
    codes: [65001, 65004, 700016, 7000229],
    suberrors: ['consent_required'],
    errors: ['consent_required', 'unauthorized_client'],
    what: 'The tenant does not know the application, or nobody consented to what it asks for',
    remedy:
      'Check tenantId and clientId, and have an administrator of that tenant consent; in a customer tenant, create the application consent by Partner Center.',
    create: (what, details) => new ConsentRequiredError(what, details),
  },
  {
    codes: [50020, 90072],
    suberrors: [],
    errors: [],
    what: "The user has no access to the customer's tenant",
    remedy:
      'Check that a GDAP relationship with the customer is active, and that a security group of the user has roles in it.',
    create: (what, details) => new NoGdapAccessError(what, details),
  },
  {
    codes: [7000215, 7000222, 700027, 7000218],
    suberrors: [],
    errors: ['invalid_client'],
    what: "Entra refuses the application's secret or certificate",
    remedy:
      'Check that it belongs to clientId and has not expired. A secret is its value, not its id; a certificate goes with its own thumbprint.',
    create: (what, details) => new ClientCredentialError(what, details),
  },
  {
    codes: [70016, 70018, 70019, 70020, 500121],
    suberrors: [],
    errors: ['access_denied', 'authorization_declined', 'expired_token'],
    what: 'The sign-in was declined or not finished in time',
    remedy: 'Start the sign-in again.',
    create: (what, details) => new SignInDeclinedError(what, details),
  },
]
