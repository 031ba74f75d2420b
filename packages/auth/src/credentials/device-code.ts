import { type DevicePrompt, runDeviceFlow } from '../flows/device-flow.ts'
import { functionOf, onlyKnown, textOf } from '../internal/checks.ts'
import { readApplication } from '../options/application.ts'
import {
  type ApplicationOptions,
  applicationOptionNames,
  type ClientCredentialOptions,
  clientCredentialOptionNames,
} from '../options/application-options.ts'
import {
  helpsToSignIn,
  type InteractiveCredential,
  keepSignIn,
  type SignInRequest,
  scopeOf,
} from './interactive.ts'
import { shareSignIn } from './sign-in-again.ts'
import { mfaClaims } from './step-up.ts'
import { type UserOptions, userCredentialOf, userOptionNames } from './user-options.ts'

/** Options of {@link deviceCode}. Without secret and certificate the application is a public client. */
export interface DeviceCodeOptions
  extends ApplicationOptions,
    ClientCredentialOptions,
    UserOptions {
  /** Shows the code and the page to the person. */
  readonly prompt: (prompt: DevicePrompt) => unknown
}

const names = [
  ...applicationOptionNames,
  ...clientCredentialOptionNames,
  ...userOptionNames,
  'prompt',
] as const satisfies readonly (keyof DeviceCodeOptions)[]

/**
 * Tokens of a user who signs in on another device, with MFA. The person is asked when there is no sign-in in the store, or when
 * Entra wants a new one; then the refresh token serves, also `secureApplicationModel` on the same store.
 *
 * @param options - the application, and how to show the code
 * @throws TypeError or RangeError for options that are wrong; `getToken` and `signIn` throw AuthError, `SignInDeclinedError`
 * (`ERR_SIGN_IN_DECLINED`) among them
 *
 * @example
 * ```ts
 * import { deviceCode } from '@partnergate/auth'
 *
 * const credential = deviceCode({
 *   tenantId: 'contoso.onmicrosoft.com',
 *   clientId: '23ec45a3-5127-4185-9eff-c8887839e6ab',
 *   prompt: ({ message }) => console.log(message),
 * })
 * const { refreshToken } = await credential.signIn()
 * ```
 */
export function deviceCode(options: DeviceCodeOptions): InteractiveCredential {
  onlyKnown(options, names, 'deviceCode')
  const application = readApplication(options, 'public')
  const prompt = functionOf(options.prompt, 'prompt')
  if (!prompt) throw new TypeError('prompt is missing')

  async function signIn({ scope, claims = mfaClaims, signal }: SignInRequest = {}) {
    const flow = { scope: scopeOf(application, scope), claims: textOf(claims, 'claims'), prompt }
    return keepSignIn(user, await runDeviceFlow(application, { ...flow, signal }))
  }

  const again = shareSignIn(helpsToSignIn, async ({ scope, claims }, error) => {
    const { refreshToken } = await signIn({ scope, claims: error.claims ?? claims })
    return refreshToken
  })
  const user = userCredentialOf(application, options, undefined, again)
  return { ...user.credential, signIn }
}
