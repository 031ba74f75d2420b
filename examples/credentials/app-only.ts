import { appOnly } from '@partnergate/auth'
import { createPartnerCenter, UserRequiredError } from '@partnergate/client'
import { createMockTenant } from '@partnergate/testing'

// A mock tenant plays Entra and Partner Center. In production, `fetch` is left out.
const tenant = createMockTenant()
const { clientId, clientSecret } = tenant.apps.confidential
const credential = appOnly({
  tenantId: tenant.tenantId,
  clientId,
  clientSecret,
  fetch: tenant.fetch,
})
const pc = createPartnerCenter({ credential, fetch: tenant.fetch })

// MFA does not apply to an application's own token, where Partner Center takes one at all.
const invoices = await pc.invoices.list()
console.log(`${invoices.items.length} invoices`)

// Everywhere else it wants a user: stopped before anything is sent.
try {
  await pc.customers.serviceRequests.list({ customerId: tenant.customers[0]?.id ?? '' })
} catch (error) {
  if (error instanceof UserRequiredError) console.log(error.code)
}
