import {
  ConfidentialClientApplication,
  CryptoProvider,
  InteractionRequiredAuthError,
  PublicClientApplication,
} from '@azure/msal-node'
import type { MockTenant, RegisteredApp } from '@partnergate/testing'
import { createMockTenant } from '@partnergate/testing'
import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import { msalNetwork } from '../../examples/credentials/on-a-mock-tenant/msal-network.ts'
import {
  certificatePem,
  privateKeyPem,
  thumbprintSha256,
} from '../../packages/testing/test/support/certificate.ts'

const scopes = ['https://api.partnercenter.microsoft.com/.default']
const redirectUri = 'http://localhost'

const authorityOf = ({ tenantId }: MockTenant, tenant = tenantId) =>
  `https://login.microsoftonline.com/${tenant}`

function confidential(tenant: MockTenant, app: RegisteredApp = tenant.apps.confidential) {
  const { clientId, clientSecret = '' } = app
  return new ConfidentialClientApplication({
    auth: { clientId, clientSecret, authority: authorityOf(tenant) },
    system: { networkClient: msalNetwork(tenant) },
  })
}

test('acquireTokenByClientCredential, with a secret', async () => {
  const tenant = createMockTenant()
  const result = await confidential(tenant).acquireTokenByClientCredential({ scopes })
  expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({ idtyp: 'app', appidacr: '1' })
})

test('acquireTokenByClientCredential, with a certificate', async () => {
  const tenant = createMockTenant()
  const { clientId } = tenant.registerApp({ certificates: [certificatePem] })
  const application = new ConfidentialClientApplication({
    auth: {
      clientId,
      authority: authorityOf(tenant),
      clientCertificate: { thumbprintSha256, privateKey: privateKeyPem },
    },
    system: { networkClient: msalNetwork(tenant) },
  })
  const result = await application.acquireTokenByClientCredential({ scopes })
  expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({ idtyp: 'app', appidacr: '2' })
})

test('acquireTokenByRefreshToken', async () => {
  const tenant = createMockTenant()
  const refreshToken = tenant.refreshToken('admin-agent/entra')
  const result = await confidential(tenant).acquireTokenByRefreshToken({ scopes, refreshToken })
  expect(decodeJwt(result?.accessToken ?? '').amr).toEqual(['pwd', 'mfa'])
})

test('acquireTokenByCode, and silently after that', async () => {
  const tenant = createMockTenant()
  const application = confidential(tenant)
  const url = await application.getAuthCodeUrl({ scopes, redirectUri })
  const code = tenant.signIn(url, 'sales-agent/entra').searchParams.get('code') ?? ''
  const first = await application.acquireTokenByCode({ scopes, redirectUri, code })
  expect(first.account?.username).toBe(tenant.account('sales-agent/entra').userPrincipalName)

  if (!first.account) throw new Error('The result has no account')
  const silent = { scopes, account: first.account, forceRefresh: true }
  const second = await application.acquireTokenSilent(silent)
  expect(second.accessToken).not.toBe(first.accessToken)
  expect(tenant.signInRequests.at(-1)?.parameters.grant_type).toBe('refresh_token')
})

test('acquireTokenByCode of a public client, with PKCE', async () => {
  const tenant = createMockTenant()
  const application = new PublicClientApplication({
    auth: { clientId: tenant.apps.public.clientId, authority: authorityOf(tenant) },
    system: { networkClient: msalNetwork(tenant) },
  })
  const { verifier: codeVerifier, challenge } = await new CryptoProvider().generatePkceCodes()
  const pkce = { codeChallenge: challenge, codeChallengeMethod: 'S256' }
  const url = await application.getAuthCodeUrl({ scopes, redirectUri, ...pkce })
  const code = () => tenant.signIn(url, 'guest/entra').searchParams.get('code') ?? ''
  const asked = { scopes, redirectUri, codeVerifier }
  const { account } = await application.acquireTokenByCode({ ...asked, code: code() })
  expect(account?.localAccountId).toBe(tenant.account('guest/entra').objectId)
  const stolen = application.acquireTokenByCode({ scopes, redirectUri, code: code() })
  await expect(stolen).rejects.toMatchObject({ errorNo: 501481 })
})

test('what needs the user is told by its own class, with the claims challenge', async () => {
  const tenant = createMockTenant()
  tenant.conditionalAccess({ requireMfa: true })
  const refreshToken = tenant.refreshToken('admin-agent/none')
  const asked = confidential(tenant).acquireTokenByRefreshToken({ scopes, refreshToken })
  await expect(asked).rejects.toThrow(InteractionRequiredAuthError)
  await expect(asked).rejects.toMatchObject({
    errorNo: 50076,
    subError: 'basic_action',
    claims: expect.stringContaining('access_token'),
  })
})

test('acquireTokenOnBehalfOf', async () => {
  const tenant = createMockTenant()
  const audience = tenant.apps.confidential.applicationIdUri
  const oboAssertion = await tenant.token('admin-agent/entra', { audience })
  const result = await confidential(tenant).acquireTokenOnBehalfOf({ scopes, oboAssertion })
  expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({
    oid: tenant.account('admin-agent/entra').objectId,
    amr: ['pwd', 'mfa'],
  })
})

test('acquireTokenByDeviceCode', async () => {
  const tenant = createMockTenant()
  const application = new PublicClientApplication({
    auth: { clientId: tenant.apps.public.clientId, authority: authorityOf(tenant, 'common') },
    system: { networkClient: msalNetwork(tenant) },
  })
  const result = await application.acquireTokenByDeviceCode({
    scopes,
    deviceCodeCallback: ({ userCode }) => tenant.enterDeviceCode(userCode, 'admin-agent/entra'),
  })
  expect(result?.tenantId).toBe(tenant.tenantId)
  expect(decodeJwt(result?.accessToken ?? '').amr).toEqual(['pwd', 'mfa'])
})
