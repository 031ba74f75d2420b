import Keyv from 'keyv'
import { createTokenCache } from '../cache/token-cache.ts'
import { signInKeyOf } from '../cache/token-key.ts'
import { booleanOf, textOf } from '../internal/checks.ts'
import type { Application } from '../options/application.ts'
import { createSession } from '../store/session.ts'
import { storeOf } from '../store/store-of.ts'
import type { TokenStore } from '../store/token-store.ts'
import type { SignInAgain } from './sign-in-again.ts'
import { createUserCredential } from './user-credential.ts'

/** How a user's sign-in is kept. */
export interface UserOptions {
  /**
   * Keeps the sign-in and the access tokens, also for other processes and the next start. Anything with Keyv's interface; wrap it with
   * `encryptedStore`.
   *
   * @default memory, which ends with the process
   */
  readonly store?: TokenStore | undefined
  /**
   * Tells several users of one application apart in the store.
   *
   * @default 'default'
   */
  readonly account?: string | undefined
  /**
   * Whether access tokens must show MFA. With `false` a token without passes with a warning, unless those before it showed MFA; that
   * is for partners whose third-party MFA the token cannot show.
   *
   * @default true
   */
  readonly requireMfa?: boolean | undefined
}

export const userOptionNames = [
  'store',
  'account',
  'requireMfa',
] as const satisfies readonly (keyof UserOptions)[]

/** Puts the parts of a user's credential together. */
export function userCredentialOf(
  application: Application,
  options: UserOptions,
  given: string | undefined,
  signInAgain: SignInAgain,
) {
  const { now, warn, cloud, tenantId, clientId, timeoutMs } = application
  const store = storeOf(options.store ?? new Keyv(), timeoutMs)
  const account = textOf(options.account ?? 'default', 'account')
  const key = signInKeyOf({ cloud, tenantId, clientId, account })
  const session = createSession({ store, key, given, warn })
  const requireMfa = booleanOf(options.requireMfa ?? true, 'requireMfa')
  const cache = createTokenCache({ now, store, warn })
  const credential = createUserCredential({
    application,
    account,
    session,
    cache,
    requireMfa,
    signInAgain,
  })
  return { credential, session, requireMfa }
}
