import type { TokenCredential } from '../credential.ts'
import { functionOf, onlyKnown, textOf } from '../internal/checks.ts'
import { readApplication } from '../options/application.ts'
import {
  type ApplicationOptions,
  applicationOptionNames,
  type ClientCredentialOptions,
  clientCredentialOptionNames,
} from '../options/application-options.ts'
import { createStepUp } from './sign-in-again.ts'
import type { StepUp } from './step-up.ts'
import { type UserOptions, userCredentialOf, userOptionNames } from './user-options.ts'

/** Options of {@link secureApplicationModel}. */
export interface SecureApplicationModelOptions
  extends ApplicationOptions,
    ClientCredentialOptions,
    UserOptions {
  /**
   * Refresh token of the dedicated user's sign-in with MFA. It is used until it has been redeemed once; from then on the store has the
   * newer one. Leave it out where the store was filled by `authorizationCode` or `deviceCode`.
   */
  readonly refreshToken?: string | undefined
  /** Signs the user in again when MFA is asked for; the call is then tried once more. */
  readonly onStepUp?: StepUp | undefined
}

const names = [
  ...applicationOptionNames,
  ...clientCredentialOptionNames,
  ...userOptionNames,
  'refreshToken',
  'onStepUp',
] as const satisfies readonly (keyof SecureApplicationModelOptions)[]

/**
 * Tokens by Microsoft's secure application model: a dedicated user signed in once with MFA, and the application, by its secret or
 * certificate, redeems the refresh token of that. The refresh token is renewed at each redemption and saved before the access token
 * is given out. A token without MFA never takes the place of one that had it.
 *
 * @param options - the application, its secret or certificate, the refresh token or a store that has it
 * @returns a credential for `createPartnerCenter`; `tenantId` in `getToken` gives tokens of a customer's tenant
 * @throws TypeError or RangeError for options that are wrong; `getToken` throws AuthError: `MfaRequiredError`
 * (`ERR_MFA_REQUIRED`), `SignInExpiredError` (`ERR_SIGN_IN_EXPIRED`) and the others of the table in the README
 * @see Partner Center developer documentation, "Enable the Secure Application Model framework"
 *
 * @example
 * ```ts
 * import { encryptedStore, secureApplicationModel } from '@partnergate/auth'
 * import { createPartnerCenter } from '@partnergate/client'
 * import Keyv from 'keyv'
 *
 * const credential = secureApplicationModel({
 *   tenantId: 'contoso.onmicrosoft.com',
 *   clientId: '23ec45a3-5127-4185-9eff-c8887839e6ab',
 *   clientSecret: process.env.CLIENT_SECRET,
 *   refreshToken: process.env.REFRESH_TOKEN,
 *   store: encryptedStore(new Keyv(), [{ id: '2026-11', key: process.env.STORE_KEY ?? '' }]),
 * })
 * const pc = createPartnerCenter({ credential })
 * ```
 */
export function secureApplicationModel(options: SecureApplicationModelOptions): TokenCredential {
  onlyKnown(options, names, 'secureApplicationModel')
  const { refreshToken, onStepUp } = options
  const application = readApplication(options)
  const given = refreshToken === undefined ? undefined : textOf(refreshToken, 'refreshToken').trim()
  const stepUp = createStepUp(functionOf(onStepUp, 'onStepUp'))
  return userCredentialOf(application, options, given, stepUp).credential
}
