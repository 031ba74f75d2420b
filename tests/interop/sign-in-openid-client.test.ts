import { createMockTenant } from '@partnergate/testing'
import * as client from 'openid-client'
import { expect, test, vi } from 'vitest'

const partnerCenter = 'https://api.partnercenter.microsoft.com'
const redirectUri = 'http://localhost:8400/callback'

function make() {
  const tenant = createMockTenant()
  const issuer = new URL(`https://login.microsoftonline.com/${tenant.tenantId}/v2.0`)
  const options: client.DiscoveryRequestOptions = {
    [client.customFetch]: (url, { method, headers, body }) =>
      tenant.fetch(url, { method, headers, body: body instanceof URLSearchParams ? body : null }),
  }
  return { tenant, issuer, options }
}

test('discovers the tenant, sends the user to sign in and gets tokens for the code', async () => {
  const { tenant, issuer, options } = make()
  const { clientId, clientSecret } = tenant.registerApp({ redirectUris: [redirectUri] })
  const config = await client.discovery(issuer, clientId, clientSecret, undefined, options)

  const pkceCodeVerifier = client.randomPKCECodeVerifier()
  const expectedNonce = client.randomNonce()
  const expectedState = client.randomState()
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: `openid profile offline_access ${partnerCenter}/user_impersonation`,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    nonce: expectedNonce,
    state: expectedState,
  })
  const back = tenant.signIn(url, 'admin-agent/entra')
  const checks = { pkceCodeVerifier, expectedNonce, expectedState, idTokenExpected: true }
  const tokens = await client.authorizationCodeGrant(config, back, checks)
  expect(tokens.claims()).toMatchObject({
    tid: tenant.tenantId,
    preferred_username: tenant.account('admin-agent/entra').userPrincipalName,
  })

  const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '', {
    scope: `${partnerCenter}/.default`,
  })
  expect(refreshed.refresh_token).not.toBe(tokens.refresh_token)
  const response = await tenant.fetch(`${partnerCenter}/v1/customers`, {
    headers: { Authorization: `Bearer ${refreshed.access_token}` },
  })
  expect(response.status).toBe(200)
})

test('an error of the sign-in reaches the application', async () => {
  const { tenant, issuer, options } = make()
  const { clientId } = tenant.apps.public
  const config = await client.discovery(issuer, clientId, {}, client.None(), options)
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: 'http://localhost',
    scope: 'openid',
  })
  const back = tenant.signIn(url, 'admin-agent/entra', { mfa: 'refuse' })
  await expect(client.authorizationCodeGrant(config, back)).rejects.toMatchObject({
    error: 'access_denied',
    error_description: expect.stringContaining('AADSTS500121'),
  })
})

test('an application gets a token of its own', async () => {
  const { tenant, issuer, options } = make()
  const { clientId, clientSecret } = tenant.apps.confidential
  const config = await client.discovery(issuer, clientId, clientSecret, undefined, options)
  const scope = `${partnerCenter}/.default`
  const { expires_in } = await client.clientCredentialsGrant(config, { scope })
  expect(expires_in).toBe(3900)
})

test('waits for somebody to enter the code of a device', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const { tenant, issuer, options } = make()
    const { clientId } = tenant.apps.public
    const config = await client.discovery(issuer, clientId, {}, client.None(), options)
    const scope = `openid offline_access ${partnerCenter}/.default`
    const started = await client.initiateDeviceAuthorization(config, { scope })
    const polling = client.pollDeviceAuthorizationGrant(config, started)
    await vi.advanceTimersByTimeAsync(5000)
    await vi.waitUntil(() => tenant.signInRequests.at(-1)?.aadsts === 70016)
    tenant.clock.advance(5000)
    tenant.enterDeviceCode(started.user_code, 'helpdesk-agent/entra')
    await vi.waitUntil(async () => {
      await vi.advanceTimersByTimeAsync(5000)
      return tenant.signInRequests.at(-1)?.status === 200
    })
    expect((await polling).claims()?.oid).toBe(tenant.account('helpdesk-agent/entra').objectId)
  } finally {
    vi.useRealTimers()
  }
})
