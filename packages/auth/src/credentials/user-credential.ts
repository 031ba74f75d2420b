import { type CachedToken, cachedOf } from '../cache/cached-token.ts'
import type { TokenCache } from '../cache/token-cache.ts'
import { accessKeyOf } from '../cache/token-key.ts'
import type { TokenCredential } from '../credential.ts'
import { isAuthError } from '../errors/any-error.ts'
import { mfaRemedy } from '../errors/entra-families.ts'
import { MfaRequiredError, SignInRequiredError } from '../errors/sign-in-errors.ts'
import { redeemRefreshToken } from '../flows/grants.ts'
import type { Application } from '../options/application.ts'
import type { Session } from '../store/session.ts'
import type { SignIn } from '../store/sign-in.ts'
import { type CredentialRequest, readRequest } from './read-request.ts'
import { showsMfa } from './shows-mfa.ts'
import type { SignInAgain } from './sign-in-again.ts'

interface UserParts {
  readonly application: Application
  readonly account: string
  readonly session: Session
  readonly cache: TokenCache
  readonly requireMfa: boolean
  readonly signInAgain: SignInAgain
}

/** Tokens of a user who signed in once: each by the refresh token, which is kept up to date. */
export function createUserCredential(parts: UserParts): TokenCredential {
  const { application, account, cache, session, signInAgain } = parts
  const { cloud, clientId, tenantId: home } = application

  async function renew(request: CredentialRequest, background: boolean): Promise<CachedToken> {
    const { round } = signInAgain
    try {
      return await redeemStored(parts, request)
    } catch (error) {
      if (background || !isAuthError(error)) throw error
      const refreshToken = await signInAgain.ask(request, error, round)
      if (refreshToken === undefined) throw error
      const save = (next: string, mfa: boolean) => session.replace({ refreshToken: next, mfa })
      const history = error.code === 'ERR_MFA_REQUIRED' ? 'asked-for' : 'unknown'
      return redeem(parts, request, refreshToken, save, history)
    }
  }

  return {
    async getToken(scopes, options = {}) {
      const request = readRequest(scopes, options, home)
      const { tenantId, scope, claims, signal } = request
      const key = accessKeyOf({ cloud, mode: 'user', tenantId, clientId, account, scope })
      const { token, expiresOn } = await cache.get(key, background => renew(request, background), {
        challenge: claims,
        signal,
      })
      return { token, expiresOnTimestamp: expiresOn }
    },
  }
}

async function redeemStored(parts: UserParts, request: CredentialRequest): Promise<CachedToken> {
  const signIn = await parts.session.load()
  if (!signIn) {
    throw new SignInRequiredError('There is no sign-in to get tokens by', {
      remedy:
        'Sign the dedicated user in once with MFA, by authorizationCode or deviceCode on the same store, or give its refreshToken.',
    })
  }
  try {
    return await redeemSignIn(parts, request, signIn)
  } catch (error) {
    // Entra refused this refresh token; another process may have saved a better one meanwhile.
    if (!isAuthError(error) || error.error === undefined) throw error
    const current = await parts.session.load()
    if (!current || current.refreshToken === signIn.refreshToken) throw error
    return redeemSignIn(parts, request, current)
  }
}

function redeemSignIn(
  parts: UserParts,
  request: CredentialRequest,
  signIn: SignIn,
): Promise<CachedToken> {
  const save = (refreshToken: string, mfa: boolean) =>
    parts.session.rotate(signIn, { refreshToken, mfa })
  return redeem(parts, request, signIn.refreshToken, save, signIn.mfa ? 'had' : 'unknown')
}

/**
 * Redeems a refresh token. The new one is saved before the access token is given out, and neither is kept when the access token
 * lost the MFA that those before it showed.
 */
async function redeem(
  { application, requireMfa }: UserParts,
  request: CredentialRequest,
  refreshToken: string,
  save: (refreshToken: string, mfa: boolean) => Promise<void>,
  history: MfaHistory,
): Promise<CachedToken> {
  const answer = await redeemRefreshToken(application, request, refreshToken)
  const mfa = showsMfa(answer.token)
  if (!mfa) {
    const error = missingMfa(history)
    if (requireMfa || history !== 'unknown') throw error
    application.warn({ kind: 'mfa-missing', message: error.message, error })
  }
  await save(answer.refreshToken ?? refreshToken, mfa)
  return cachedOf(answer, mfa)
}

/** What is known of a sign-in's MFA before its refresh token is redeemed. */
type MfaHistory = 'had' | 'asked-for' | 'unknown'

const missing: { readonly [History in MfaHistory]: string } = {
  had: 'Entra gave an access token without MFA, where those before it showed MFA; it was not saved',
  'asked-for': 'The new sign-in did not pass MFA either; it was not saved',
  unknown: "Entra gave an access token without MFA (no 'mfa' in amr)",
}

function missingMfa(history: MfaHistory): MfaRequiredError {
  return new MfaRequiredError(missing[history], { remedy: mfaRemedy })
}
