import { clouds, isAuthError, onBehalfOf, secureApplicationModel } from '@partnergate/auth'
import { createMockTenant } from '@partnergate/testing'

// A mock tenant plays Entra. In production, `fetch` is left out.
const tenant = createMockTenant()
const { clientId, clientSecret } = tenant.apps.confidential
const credential = secureApplicationModel({
  tenantId: tenant.tenantId,
  clientId,
  clientSecret,
  refreshToken: tenant.refreshToken('admin-agent/entra'),
  fetch: tenant.fetch,
})

const [customer, stranger] = tenant.customers
tenant.grantConsent(clientId, customer?.id)

// One sign-in of the partner's user is good for every customer who let the application in.
for (const { id = '', companyName = '' } of [customer ?? {}, stranger ?? {}]) {
  const there = onBehalfOf({ credential, customerTenantId: id })
  const { graph, 'partner-api': partnerApi } = clouds.global.audiences
  for (const audience of [graph, partnerApi]) {
    try {
      await there.getToken(`${audience}/.default`)
      console.log(`${companyName}: a token for ${audience}`)
    } catch (error) {
      if (!isAuthError(error)) throw error
      console.log(`${companyName}: ${error.code}`)
    }
  }
}
