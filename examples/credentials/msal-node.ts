import { ConfidentialClientApplication } from '@azure/msal-node'
import { fromMsal } from '@partnergate/auth'
import { createPartnerCenter } from '@partnergate/client'
import { createMockTenant } from '@partnergate/testing'
import { msalNetwork } from './on-a-mock-tenant/msal-network.ts'

// A mock tenant plays Entra and Partner Center. In production, `system` and `fetch` are left out.
const tenant = createMockTenant()
const { clientId, clientSecret = '' } = tenant.apps.confidential
const application = new ConfidentialClientApplication({
  auth: {
    clientId,
    clientSecret,
    authority: `https://login.microsoftonline.com/${tenant.tenantId}`,
  },
  system: { networkClient: msalNetwork(tenant) },
})

// A person signs in by MSAL's own code flow; MSAL keeps the sign-in.
const scopes = ['https://api.partnercenter.microsoft.com/.default']
const redirectUri = 'http://localhost'
const page = await application.getAuthCodeUrl({ scopes, redirectUri })
const code = tenant.signIn(page, 'admin-agent/entra').searchParams.get('code') ?? ''
const { account } = await application.acquireTokenByCode({ scopes, redirectUri, code })

const pc = createPartnerCenter({ credential: fromMsal(application, account), fetch: tenant.fetch })
const { items } = await pc.customers.list()
console.log(`${items.length} customers`)
