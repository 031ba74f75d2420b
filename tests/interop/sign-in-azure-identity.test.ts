import {
  AuthenticationRequiredError,
  AuthorizationCodeCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  DeviceCodeCredential,
  OnBehalfOfCredential,
} from '@azure/identity'
import { createMockTenant } from '@partnergate/testing'
import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import { azureNetwork } from '../../examples/credentials/on-a-mock-tenant/azure-network.ts'
import { certificatePem, privateKeyPem } from '../../packages/testing/test/support/certificate.ts'

const partnerCenter = 'https://api.partnercenter.microsoft.com'
const scope = `${partnerCenter}/.default`

function make() {
  const tenant = createMockTenant()
  const { clientId, clientSecret = '', applicationIdUri } = tenant.apps.confidential
  const options = { httpClient: azureNetwork(tenant) }
  return { tenant, clientId, clientSecret, applicationIdUri, options }
}

test('ClientSecretCredential gets a token that Partner Center takes', async () => {
  const { tenant, clientId, clientSecret, options } = make()
  const credential = new ClientSecretCredential(tenant.tenantId, clientId, clientSecret, options)
  const { token } = await credential.getToken(scope)
  const response = await tenant.fetch(`${partnerCenter}/v1/invoices`, {
    headers: { Authorization: `Bearer ${token}` },
  })
  expect(response.status).toBe(200)
})

test('ClientSecretCredential says what is wrong with the secret', async () => {
  const { tenant, clientId, options } = make()
  const credential = new ClientSecretCredential(tenant.tenantId, clientId, 'wrong', options)
  await expect(credential.getToken(scope)).rejects.toThrow('AADSTS7000215')
})

test('ClientCertificateCredential signs with its key', async () => {
  const { tenant, options } = make()
  const { clientId } = tenant.registerApp({ certificates: [certificatePem] })
  const certificate = `${privateKeyPem}\n${certificatePem}`
  const credential = new ClientCertificateCredential(
    tenant.tenantId,
    clientId,
    { certificate },
    options,
  )
  const { token } = await credential.getToken(scope)
  expect(decodeJwt(token)).toMatchObject({ idtyp: 'app', appidacr: '2' })
})

test('AuthorizationCodeCredential redeems the code, and renews the token by itself', async () => {
  const { tenant, clientId, clientSecret, options } = make()
  const redirectUri = 'http://localhost'
  const url = new URL(`https://login.microsoftonline.com/${tenant.tenantId}/oauth2/v2.0/authorize`)
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: `${scope} offline_access`,
  }).toString()
  const code = tenant.signIn(url, 'sales-agent/entra').searchParams.get('code') ?? ''
  const credential = new AuthorizationCodeCredential(
    tenant.tenantId,
    clientId,
    clientSecret,
    code,
    redirectUri,
    options,
  )
  const { token } = await credential.getToken(scope)
  expect(decodeJwt(token).amr).toEqual(['pwd', 'mfa'])
  await credential.getToken('https://graph.microsoft.com/.default')
  expect(tenant.signInRequests.at(-1)?.parameters.grant_type).toBe('refresh_token')
})

test('OnBehalfOfCredential keeps the user and their MFA', async () => {
  const { tenant, clientId, clientSecret, applicationIdUri, options } = make()
  const userAssertionToken = await tenant.token('helpdesk-agent/entra', {
    audience: applicationIdUri,
  })
  const { tenantId } = tenant
  const credential = new OnBehalfOfCredential({
    ...{ tenantId, clientId, clientSecret, userAssertionToken },
    ...options,
  })
  const { token } = await credential.getToken(scope)
  expect(decodeJwt(token)).toMatchObject({
    amr: ['pwd', 'mfa'],
    oid: tenant.account('helpdesk-agent/entra').objectId,
  })
})

test('DeviceCodeCredential waits for the person, then goes on silently', async () => {
  const { tenant, options } = make()
  const { clientId } = tenant.apps.public
  const credential = new DeviceCodeCredential({
    tenantId: tenant.tenantId,
    clientId,
    userPromptCallback: ({ userCode }) => tenant.enterDeviceCode(userCode, 'guest/entra'),
    disableAutomaticAuthentication: true,
    ...options,
  })
  await expect(credential.getToken(scope)).rejects.toThrow(AuthenticationRequiredError)
  await credential.authenticate(scope)
  const { token } = await credential.getToken(`https://graph.microsoft.com/.default`)
  expect(decodeJwt(token)).toMatchObject({ aud: 'https://graph.microsoft.com' })
})
