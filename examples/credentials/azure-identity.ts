import { ClientSecretCredential } from '@azure/identity'
import { createPartnerCenter } from '@partnergate/client'
import { createMockTenant } from '@partnergate/testing'
import { azureNetwork } from './on-a-mock-tenant/azure-network.ts'

// A mock tenant plays Entra and Partner Center. In production, `httpClient` and `fetch` are left out.
const tenant = createMockTenant()
const { clientId, clientSecret = '' } = tenant.apps.confidential

// Credentials of @azure/identity go into the client as they are.
const credential = new ClientSecretCredential(tenant.tenantId, clientId, clientSecret, {
  httpClient: azureNetwork(tenant),
})
const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
const { items } = await pc.invoices.list()
console.log(`${items.length} invoices`)
