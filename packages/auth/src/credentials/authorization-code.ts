import { isLocal } from '../clouds/authority.ts'
import { SignInRequiredError } from '../errors/sign-in-errors.ts'
import { finishCodeFlow, type PendingSignIn, startCodeFlow } from '../flows/code-flow.ts'
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
import { mfaClaims, type StepUpResult } from './step-up.ts'
import { type UserOptions, userCredentialOf, userOptionNames } from './user-options.ts'

/**
 * Takes a browser through a sign-in and gives the URL that it came back to. `loopback` of `@partnergate/auth/loopback` is one.
 *
 * @param pageFor - gives the page to open, once it is known where the browser is to come back to
 */
export type Receiver = (
  pageFor: (redirectUri: string) => Promise<URL>,
  options: { readonly signal?: AbortSignal | undefined },
) => Promise<URL | string>

/** Options of {@link authorizationCode}. Without secret and certificate the application is a public client. */
export interface AuthorizationCodeOptions
  extends ApplicationOptions,
    ClientCredentialOptions,
    UserOptions {
  /** Takes the browser through the sign-in, where the credential itself is to ask. A web application uses `start` and `finish`. */
  readonly receiver?: Receiver | undefined
  /** Name of the dedicated user, filled in on the sign-in page. */
  readonly loginHint?: string | undefined
}

/** A request of a web application to sign its user in. */
export interface StartRequest extends Omit<SignInRequest, 'signal'> {
  /** Where the browser comes back to, as registered for the application. */
  readonly redirectUri: string
}

/** A credential that signs in by a browser. */
export interface AuthorizationCodeCredential extends InteractiveCredential {
  /** Starts a sign-in: send the browser to `url`, and keep the rest in the person's session. @throws TypeError */
  start(request: StartRequest): Promise<PendingSignIn>
  /**
   * Finishes a sign-in and keeps it in the store.
   *
   * @param callback - the URL that the browser came back to
   * @param pending - what `start` gave
   * @throws AuthError: `SignInMismatchError` (`ERR_SIGN_IN_MISMATCH`) when state or nonce differ, and what `signIn` throws
   */
  finish(callback: URL | string, pending: PendingSignIn): Promise<StepUpResult>
}

const names = [
  ...applicationOptionNames,
  ...clientCredentialOptionNames,
  ...userOptionNames,
  'receiver',
  'loginHint',
] as const satisfies readonly (keyof AuthorizationCodeOptions)[]

/**
 * Tokens of a user who signs in by a browser, with MFA: the authorization code flow with PKCE, whose state and nonce are
 * checked. It is how the refresh token for `secureApplicationModel` on the same store comes to be.
 *
 * @param options - the application, and a receiver or nothing
 * @throws TypeError or RangeError for options that are wrong; `getToken` throws AuthError, `SignInRequiredError`
 * (`ERR_SIGN_IN_REQUIRED`) where nobody signed in and there is no receiver
 *
 * @example
 * ```ts
 * import { authorizationCode } from '@partnergate/auth'
 * import { loopback } from '@partnergate/auth/loopback'
 *
 * const credential = authorizationCode({
 *   tenantId: 'contoso.onmicrosoft.com',
 *   clientId: '23ec45a3-5127-4185-9eff-c8887839e6ab',
 *   receiver: loopback({ open: url => console.log(`Open ${url}`) }),
 * })
 * const { refreshToken } = await credential.signIn()
 * ```
 */
export function authorizationCode(options: AuthorizationCodeOptions): AuthorizationCodeCredential {
  onlyKnown(options, names, 'authorizationCode')
  const application = readApplication(options, 'public')
  const receiver = functionOf(options.receiver, 'receiver')
  const loginHint =
    options.loginHint === undefined ? undefined : textOf(options.loginHint, 'loginHint')

  async function start({ scope, claims = mfaClaims, redirectUri }: StartRequest) {
    return startCodeFlow(application, {
      scope: scopeOf(application, scope),
      claims: textOf(claims, 'claims'),
      redirectUri: redirectUriOf(redirectUri),
      loginHint,
    })
  }

  async function finish(callback: URL | string, pending: PendingSignIn, signal?: AbortSignal) {
    const url = new URL(callback, pending.redirectUri)
    return keepSignIn(user, await finishCodeFlow(application, url, pending, signal))
  }

  async function signIn({ scope, claims, signal }: SignInRequest = {}) {
    if (!receiver) {
      throw new SignInRequiredError('There is no browser to sign in by', {
        remedy: 'Sign the user in by start and finish, or give a receiver such as loopback.',
      })
    }
    let pending: PendingSignIn | undefined
    const callback = await receiver(
      async redirectUri => {
        pending = await start({ scope, claims, redirectUri })
        return new URL(pending.url)
      },
      { signal },
    )
    if (!pending) throw new TypeError('receiver must call its first argument to get the page')
    return finish(callback, pending, signal)
  }

  const again = shareSignIn(helpsToSignIn, async ({ scope, claims }, error) => {
    if (!receiver) return undefined
    const { refreshToken } = await signIn({ scope, claims: error.claims ?? claims })
    return refreshToken
  })
  const user = userCredentialOf(application, options, undefined, again)
  return {
    ...user.credential,
    signIn,
    start,
    finish: (callback, pending) => finish(callback, pending),
  }
}

function redirectUriOf(value: unknown): string {
  if (typeof value === 'string' && URL.canParse(value)) {
    const url = new URL(value)
    if (url.protocol === 'https:' || isLocal(url)) return value
  }
  throw new TypeError('redirectUri must be https, or http on this machine: the code travels there')
}
