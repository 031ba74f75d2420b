import { ClientSecretCredential, DeviceCodeCredential } from '@azure/identity'
import { ConfidentialClientApplication } from '@azure/msal-node'
import { fromMsal, onBehalfOf } from '@partnergate/auth'
import { createPartnerCenter, type TokenCredential } from '@partnergate/client'
import type { MockTenant } from '@partnergate/testing'
import { createMockTenant } from '@partnergate/testing'
import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import { azureNetwork } from '../../examples/credentials/on-a-mock-tenant/azure-network.ts'
import { msalNetwork } from '../../examples/credentials/on-a-mock-tenant/msal-network.ts'
import { withoutWaiting } from './support/auth-timers.ts'

const scopes = ['https://api.partnercenter.microsoft.com/.default']
const redirectUri = 'http://localhost'

const clientOf = (tenant: MockTenant, credential: TokenCredential) =>
  createPartnerCenter({ credential, fetch: tenant.fetch })

function msal(tenant: MockTenant) {
  const { clientId, clientSecret = '' } = tenant.apps.confidential
  const authority = `https://login.microsoftonline.com/${tenant.tenantId}`
  return new ConfidentialClientApplication({
    auth: { clientId, clientSecret, authority },
    system: { networkClient: msalNetwork(tenant) },
  })
}

async function msalUser(tenant: MockTenant, persona: 'admin-agent/entra' | 'admin-agent/none') {
  const application = msal(tenant)
  const url = await application.getAuthCodeUrl({ scopes, redirectUri })
  const code = tenant.signIn(url, persona).searchParams.get('code') ?? ''
  const { account } = await application.acquireTokenByCode({ scopes, redirectUri, code })
  if (!account) throw new Error('MSAL gave no account')
  return { application, account }
}

test("an application of MSAL's with a user drives the client", async () => {
  const tenant = createMockTenant()
  const { application, account } = await msalUser(tenant, 'admin-agent/entra')
  const pc = clientOf(tenant, fromMsal(application, account))
  expect((await pc.customers.list()).items.length).toBeGreaterThan(0)
})

test("an application of MSAL's alone drives the client where no user is needed", async () => {
  const tenant = createMockTenant()
  const pc = clientOf(tenant, fromMsal(msal(tenant)))
  expect((await pc.invoices.list()).items).toBeDefined()
})

test("MSAL's refusals are told as ours", async () => {
  const tenant = createMockTenant()
  const { application, account } = await msalUser(tenant, 'admin-agent/none')
  tenant.conditionalAccess({ requireMfa: true })
  const graph = 'https://graph.microsoft.com/.default'
  await expect(fromMsal(application, account).getToken(graph)).rejects.toMatchObject({
    code: 'ERR_MFA_REQUIRED',
    entraCodes: [50076],
    claims: expect.stringContaining('access_token'),
  })
})

test("MSAL gets tokens in a customer's tenant", async () => {
  const tenant = createMockTenant()
  const { application, account } = await msalUser(tenant, 'admin-agent/entra')
  const [customer] = tenant.customers
  if (!customer) throw new Error('The tenant has no customer')
  tenant.grantConsent(tenant.apps.confidential.clientId, customer.id)
  const credential = onBehalfOf({
    credential: fromMsal(application, account),
    customerTenantId: customer.id,
  })
  const { token } = await credential.getToken('https://graph.microsoft.com/.default')
  expect(decodeJwt(token)).toMatchObject({ tid: customer.id })
})

test('ClientSecretCredential drives the client where no user is needed', async () => {
  const tenant = createMockTenant()
  const { clientId, clientSecret = '' } = tenant.apps.confidential
  const httpClient = azureNetwork(tenant)
  const credential = new ClientSecretCredential(tenant.tenantId, clientId, clientSecret, {
    httpClient,
  })
  expect((await clientOf(tenant, credential).invoices.list()).items).toBeDefined()
})

test('DeviceCodeCredential drives the client', async () => {
  const tenant = createMockTenant()
  const credential = new DeviceCodeCredential({
    tenantId: tenant.tenantId,
    clientId: tenant.apps.public.clientId,
    userPromptCallback: ({ userCode }) => tenant.enterDeviceCode(userCode, 'admin-agent/entra'),
    httpClient: azureNetwork(tenant),
  })
  const page = await withoutWaiting(async () => clientOf(tenant, credential).customers.list())
  expect(page.items.length).toBeGreaterThan(0)
})

test('a credential without MFA is stopped by the client, whoever made it', async () => {
  const tenant = createMockTenant()
  const { application, account } = await msalUser(tenant, 'admin-agent/none')
  const pc = clientOf(tenant, fromMsal(application, account))
  await expect(pc.customers.list()).rejects.toMatchObject({ code: 'ERR_MFA_REQUIRED' })
})
