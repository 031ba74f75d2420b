import { appOnly } from '@partnergate/auth'
import type { Policy, TenantConfiguration } from '../configuration/configuration.ts'
import type { Partner } from './partner.ts'
import { createPartnerGuard } from './partner-guard.ts'

/**
 * A real partner, reached through Entra and Partner Center.
 *
 * @throws TypeError when the certificate is none
 */
export function createTenantPartner(
  { tenantId, clientId, clientSecret, certificate, cloud, groups }: TenantConfiguration,
  policy: Policy,
): Partner {
  const application = { tenantId, clientId, clientSecret, certificate, cloud }
  const guard = createPartnerGuard({ tenantId, application })(policy)
  return {
    kind: 'tenant',
    tenantId,
    application,
    groups,
    policy,
    guard,
    appCredential: appOnly(application),
    signInPage: url => url,
  }
}
