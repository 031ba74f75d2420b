import { isTenantGuid, tenantIdOf } from '../clouds/authority.ts'
import type { GetTokenOptions, TokenCredential } from '../credential.ts'
import { WrongTenantError } from '../errors/token-errors.ts'
import { onlyKnown } from '../internal/checks.ts'
import { tenantOf } from './shows-mfa.ts'

/** Options of {@link onBehalfOf}. */
export interface OnBehalfOfOptions {
  /** The partner's credential: `secureApplicationModel`, or another that takes `tenantId` in `getToken`. */
  readonly credential: {
    getToken(
      scopes: string | string[],
      options?: GetTokenOptions,
    ): Promise<{ token: string; expiresOnTimestamp: number } | null>
  }
  /** The customer's tenant: its id, or one of its domain names. */
  readonly customerTenantId: string
}

/**
 * Tokens of the partner's user in a customer's tenant, for Microsoft Graph and the partner API there. It needs GDAP roles in
 * that tenant, and the customer's consent to the application.
 *
 * @param options - the partner's credential and the customer
 * @returns a credential whose tokens are the customer tenant's; a token of another tenant is refused
 * @throws TypeError for options that are wrong; `getToken` throws AuthError: `NoGdapAccessError` (`ERR_NO_GDAP_ACCESS`),
 * `ConsentRequiredError` (`ERR_CONSENT_REQUIRED`), `WrongTenantError` (`ERR_WRONG_TENANT`)
 *
 * @example
 * ```ts
 * import { clouds, onBehalfOf } from '@partnergate/auth'
 *
 * const customer = onBehalfOf({ credential, customerTenantId: '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04' })
 * const { token } = await customer.getToken(`${clouds.global.audiences.graph}/.default`)
 * ```
 */
export function onBehalfOf(options: OnBehalfOfOptions): TokenCredential {
  onlyKnown(options, ['credential', 'customerTenantId'], 'onBehalfOf')
  const { credential } = options
  if (typeof credential?.getToken !== 'function') {
    throw new TypeError('credential must have a getToken method')
  }
  const tenantId = tenantIdOf(options.customerTenantId, 'customerTenantId')
  return {
    async getToken(scopes, others = {}) {
      const answer = await credential.getToken(scopes, { ...others, tenantId })
      const issuedIn = answer ? tenantOf(answer.token) : undefined
      // A credential that overlooks tenantId would act in the partner's tenant without anybody noticing.
      if (!answer || (isTenantGuid(tenantId) && issuedIn !== undefined && issuedIn !== tenantId)) {
        throw new WrongTenantError("The credential gave no token of the customer's tenant", {
          remedy:
            'Use a credential that takes tenantId in getToken. Those of @azure/identity need the tenant in additionallyAllowedTenants.',
        })
      }
      const { token, expiresOnTimestamp } = answer
      return { token, expiresOnTimestamp }
    },
  }
}
