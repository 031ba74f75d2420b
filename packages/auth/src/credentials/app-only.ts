import { cachedOf } from '../cache/cached-token.ts'
import { createTokenCache } from '../cache/token-cache.ts'
import { accessKeyOf } from '../cache/token-key.ts'
import type { TokenCredential } from '../credential.ts'
import { redeemClientCredential } from '../flows/grants.ts'
import { onlyKnown } from '../internal/checks.ts'
import { readApplication } from '../options/application.ts'
import {
  type ApplicationOptions,
  applicationOptionNames,
  type ClientCredentialOptions,
  clientCredentialOptionNames,
} from '../options/application-options.ts'
import { storeOf } from '../store/store-of.ts'
import type { TokenStore } from '../store/token-store.ts'
import { readRequest } from './read-request.ts'

/** Options of {@link appOnly}. */
export interface AppOnlyOptions extends ApplicationOptions, ClientCredentialOptions {
  /**
   * Shares the access tokens with other processes.
   *
   * @default none: they are kept in memory
   */
  readonly store?: TokenStore | undefined
}

const names = [
  ...applicationOptionNames,
  ...clientCredentialOptionNames,
  'store',
] as const satisfies readonly (keyof AppOnlyOptions)[]

/**
 * Tokens of the application alone. MFA does not apply to them, and most operations of Partner Center don't take them.
 *
 * @param options - the application with its secret or certificate
 * @throws TypeError or RangeError for options that are wrong; `getToken` throws AuthError, `ClientCredentialError`
 * (`ERR_CLIENT_CREDENTIAL`) among them
 *
 * @example
 * ```ts
 * import { appOnly } from '@partnergate/auth'
 *
 * const credential = appOnly({
 *   tenantId: 'contoso.onmicrosoft.com',
 *   clientId: '23ec45a3-5127-4185-9eff-c8887839e6ab',
 *   clientSecret: process.env.CLIENT_SECRET,
 * })
 * ```
 */
export function appOnly(options: AppOnlyOptions): TokenCredential {
  onlyKnown(options, names, 'appOnly')
  const application = readApplication(options)
  const { cloud, clientId, now, warn, timeoutMs } = application
  const store = options.store === undefined ? undefined : storeOf(options.store, timeoutMs)
  const cache = createTokenCache({ now, store, warn })
  return {
    async getToken(scopes, getTokenOptions = {}) {
      const request = readRequest(scopes, getTokenOptions, application.tenantId)
      const { tenantId, scope, claims, signal } = request
      const { token, expiresOn } = await cache.get(
        accessKeyOf({ cloud, mode: 'app', tenantId, clientId, account: '', scope }),
        async () => cachedOf(await redeemClientCredential(application, request), false),
        { challenge: claims, signal },
      )
      return { token, expiresOnTimestamp: expiresOn }
    },
  }
}
