import { createPartnerCenter, MfaRequiredError } from '@partnergate/client'
import { createMockTenant } from '@partnergate/testing'

// In production, `credential` is any TokenCredential, and `fetch` is left out.
const tenant = createMockTenant({ customers: 25 })
const pc = createPartnerCenter({
  credential: tenant.credential('admin-agent/entra'),
  fetch: tenant.fetch,
})

for await (const customer of pc.customers.list({ size: 10 })) {
  console.log(customer.companyProfile?.companyName)
}

// Third-party MFA never opens a customer's GDAP relationships: stopped before anything is sent.
const federated = createPartnerCenter({
  credential: tenant.credential('admin-agent/third-party'),
  fetch: tenant.fetch,
})
try {
  await federated.gdap.relationships.list()
} catch (error) {
  if (error instanceof MfaRequiredError) console.log(error.message, error.remedy)
}
