import { authorityHostOf } from '../clouds/authority.ts'
import { type Cloud, cloudIds } from '../clouds/clouds.ts'
import type { TokenCredential } from '../credential.ts'
import { errorFromEntra } from '../errors/error-from-entra.ts'
import { SignInRequiredError } from '../errors/sign-in-errors.ts'
import { InvalidTokenResponseError } from '../errors/token-errors.ts'
import { abortable } from '../internal/abortable.ts'
import { oneOf, onlyKnown } from '../internal/checks.ts'
import { type CredentialRequest, readRequest } from './read-request.ts'

/** What is used of an answer of `@azure/msal-node`. */
export interface MsalResult {
  readonly accessToken: string
  readonly expiresOn: Date | null
}

/** A request as `@azure/msal-node` takes it. */
export interface MsalRequest {
  scopes: string[]
  claims?: string
  authority?: string
}

/** What is used of `ConfidentialClientApplication` and `PublicClientApplication` of `@azure/msal-node`. */
export interface MsalApplication<Account> {
  acquireTokenSilent(request: MsalRequest & { account: Account }): Promise<MsalResult | null>
  acquireTokenByClientCredential?(request: MsalRequest): Promise<MsalResult | null>
}

/** Options of {@link fromMsal}. */
export interface FromMsalOptions {
  /** The cloud that customers' tenants are in. @default 'global' */
  readonly cloud?: Cloud | undefined
  /** Origin of the sign-in service for customers' tenants. @default the cloud's own */
  readonly authorityHost?: string | undefined
}

/**
 * Makes a credential of an application of `@azure/msal-node`: with an account, tokens of that user from MSAL's cache and
 * refresh token; without one, of the application alone. MSAL keeps its own cache.
 *
 * @param application - a `ConfidentialClientApplication` or `PublicClientApplication`
 * @param account - the user, as MSAL gave it after the sign-in
 * @param options - where customers' tenants are
 * @throws TypeError; `getToken` throws AuthError, as the other credentials do
 *
 * @example
 * ```ts
 * import { ConfidentialClientApplication } from '@azure/msal-node'
 * import { fromMsal } from '@partnergate/auth'
 *
 * const application = new ConfidentialClientApplication({ auth: { clientId, authority, clientSecret } })
 * const { account } = await application.acquireTokenByCode({ code, scopes, redirectUri })
 * const credential = fromMsal(application, account)
 * ```
 */
export function fromMsal<Account>(
  application: MsalApplication<Account>,
  account?: Account | null,
  options: FromMsalOptions = {},
): TokenCredential {
  onlyKnown(options, ['cloud', 'authorityHost'], 'fromMsal')
  const cloud = oneOf(cloudIds, options.cloud ?? 'global', 'cloud')
  const authorityHost = authorityHostOf(cloud, options.authorityHost)
  if (!account && typeof application.acquireTokenByClientCredential !== 'function') {
    throw new TypeError('account is missing: this application gets no tokens without a user')
  }

  async function acquire({ scope, claims, tenantId }: CredentialRequest) {
    const request: MsalRequest = {
      scopes: scope.split(' '),
      ...(claims !== undefined && { claims }),
      ...(tenantId !== '' && { authority: `${authorityHost}/${tenantId}` }),
    }
    if (account) return application.acquireTokenSilent({ ...request, account })
    return application.acquireTokenByClientCredential?.(request) ?? null
  }

  return {
    async getToken(scopes, getTokenOptions = {}) {
      const request = readRequest(scopes, getTokenOptions, '')
      request.signal?.throwIfAborted()
      const work = acquire(request).catch(error => {
        throw errorFromMsal(error)
      })
      const result = await abortable(work, request.signal)
      if (!result?.accessToken || !result.expiresOn) {
        throw new InvalidTokenResponseError('MSAL gave no token', { remedy: 'Sign in again.' })
      }
      return { token: result.accessToken, expiresOnTimestamp: result.expiresOn.getTime() }
    },
  }
}

/** MSAL's errors hold Entra's answer under names of their own. */
function errorFromMsal(error: unknown) {
  const { errorCode, errorMessage, subError, claims, correlationId, status } = Object(error)
  if (errorCode === 'no_tokens_found' || errorCode === 'no_account_found') {
    return new SignInRequiredError('MSAL has no sign-in of this account', {
      remedy: 'Sign the user in again with MFA by MSAL.',
    })
  }
  return errorFromEntra({
    error: errorCode,
    error_description: errorMessage,
    suberror: subError,
    claims,
    correlation_id: correlationId,
    status: typeof status === 'number' ? status : undefined,
  })
}
