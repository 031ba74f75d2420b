import { createHash } from 'node:crypto'
import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import type { MockTenant } from '../../src/index.ts'
import { createMockTenant } from '../../src/index.ts'
import { askForToken, claimsOf, login, partnerCenter, post } from '../support/sign-in.ts'

const redirectUri = 'http://localhost:8400/callback'
const verifier = 'a-verifier-that-is-long-enough-for-rfc-7636-to-accept'
const challenge = createHash('sha256').update(verifier).digest('base64url')

function authorizeUrl({ tenantId, apps }: MockTenant, changes: Record<string, string> = {}) {
  const url = new URL(`${login}/${tenantId}/oauth2/v2.0/authorize`)
  url.search = new URLSearchParams({
    client_id: apps.public.clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: `openid profile offline_access ${partnerCenter}/user_impersonation`,
    state: 'of the caller',
    nonce: 'a nonce',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...changes,
  }).toString()
  return url
}

function make(options = {}) {
  const { redirectUris, ...rest } = { redirectUris: [redirectUri], ...options }
  const tenant = createMockTenant(rest)
  const { clientId } = tenant.registerApp({ public: true, redirectUris })
  const url = (changes = {}) => authorizeUrl(tenant, { client_id: clientId, ...changes })
  const redeem = (code: string, changes = {}) =>
    post(tenant, `/${tenant.tenantId}/oauth2/v2.0/token`, {
      grant_type: 'authorization_code',
      client_id: clientId,
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      ...changes,
    })
  return { tenant, clientId, url, redeem }
}

const codeOf = (back: URL) => back.searchParams.get('code') ?? ''

test('a person signs in, and the application gets tokens for the code', async () => {
  const { tenant, clientId, url, redeem } = make()
  const back = tenant.signIn(url(), 'admin-agent/entra')
  expect(back.href.startsWith(redirectUri)).toBe(true)
  expect(back.searchParams.get('state')).toBe('of the caller')

  const answer = await redeem(codeOf(back))
  expect(answer.status).toBe(200)
  expect(claimsOf(answer)).toMatchObject({ aud: partnerCenter, amr: ['pwd', 'mfa'], appidacr: '0' })
  expect(decodeJwt(answer.body.id_token)).toMatchObject({
    aud: clientId,
    iss: `${login}/${tenant.tenantId}/v2.0`,
    nonce: 'a nonce',
    preferred_username: tenant.account('admin-agent/entra').userPrincipalName,
    ver: '2.0',
  })
  expect(answer.body.refresh_token).toBeDefined()
})

test('gives no refresh token unless offline_access was asked for', async () => {
  const { tenant, url, redeem } = make()
  const scope = `openid ${partnerCenter}/.default`
  const back = tenant.signIn(url({ scope }), 'admin-agent/entra')
  expect((await redeem(codeOf(back))).body).not.toHaveProperty('refresh_token')
})

test('takes a code once', async () => {
  const { tenant, url, redeem } = make()
  const code = codeOf(tenant.signIn(url(), 'admin-agent/entra'))
  await redeem(code)
  expect((await redeem(code)).body).toMatchObject({ error: 'invalid_grant', error_codes: [54005] })
})

test('takes a code for ten minutes', async () => {
  const { tenant, url, redeem } = make({ now: 0 })
  const code = codeOf(tenant.signIn(url(), 'admin-agent/entra'))
  tenant.clock.advance(10 * 60_000)
  expect((await redeem(code)).body.error_codes).toEqual([70008])
})

test.each([
  ['another verifier', { code_verifier: `${verifier}x` }, 501481],
  ['another redirect address', { redirect_uri: `${redirectUri}/` }, 500112],
  ['a code that was made up', { code: '1.made-up' }, 70000],
])('refuses %s, and the code remains good', async (_, changes, code) => {
  const { tenant, url, redeem } = make()
  const own = codeOf(tenant.signIn(url(), 'admin-agent/entra'))
  expect((await redeem(own, changes)).body.error_codes).toEqual([code])
  expect((await redeem(own)).status).toBe(200)
})

test('refuses a code without its verifier', async () => {
  const { tenant, clientId, url } = make()
  const { body } = await post(tenant, `/${tenant.tenantId}/oauth2/v2.0/token`, {
    grant_type: 'authorization_code',
    client_id: clientId,
    code: codeOf(tenant.signIn(url(), 'admin-agent/entra')),
    redirect_uri: redirectUri,
  })
  expect(body.error_codes).toEqual([501481])
})

test('a person who refuses MFA is sent back with an error', () => {
  const { tenant, url } = make()
  const back = tenant.signIn(url(), 'admin-agent/entra', { mfa: 'refuse' })
  expect(Object.fromEntries(back.searchParams)).toMatchObject({
    error: 'access_denied',
    error_description: expect.stringMatching(/^AADSTS500121: /),
    state: 'of the caller',
  })
})

test('an application that demands MFA gets none without it', () => {
  const { tenant, url } = make()
  const claims = JSON.stringify({ access_token: { amr: { essential: true, values: ['mfa'] } } })
  const back = tenant.signIn(url({ claims }), 'admin-agent/entra', { mfa: 'skip' })
  expect(back.searchParams.get('error')).toBe('interaction_required')
  expect(tenant.signIn(url({ claims }), 'admin-agent/entra').searchParams.has('code')).toBe(true)
})

test('nobody is signed in silently', async () => {
  const { tenant, url } = make()
  const response = await tenant.fetch(url({ prompt: 'none' }), { redirect: 'manual' })
  const back = new URL(response.headers.get('Location') ?? '')
  expect(back.searchParams.get('error')).toBe('login_required')
})

test('sends nobody to an address that is not registered', async () => {
  const { tenant, url } = make()
  const elsewhere = url({ redirect_uri: 'https://evil.example/' })
  expect(() => tenant.signIn(elsewhere, 'admin-agent/entra')).toThrow(/^AADSTS50011: /)
  const response = await tenant.fetch(elsewhere)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('AADSTS50011')
})

test('the loopback interface is one address with every port', async () => {
  const tenant = createMockTenant()
  const back = tenant.signIn(
    authorizeUrl(tenant, { redirect_uri: 'http://localhost:51234' }),
    'admin-agent/entra',
  )
  expect(back.port).toBe('51234')
})

test('version 1.0 names a resource instead of scopes', async () => {
  const tenant = createMockTenant()
  const url = new URL(`${login}/common/oauth2/authorize`)
  url.search = new URLSearchParams({
    client_id: tenant.apps.confidential.clientId,
    response_type: 'code',
    redirect_uri: 'http://localhost',
    resource: partnerCenter,
  }).toString()
  const code = codeOf(tenant.signIn(url, 'guest/entra'))
  const fields = { grant_type: 'authorization_code', code, redirect_uri: 'http://localhost' }
  const answer = await askForToken(tenant, fields, { version: 1, at: 'common' })
  expect(claimsOf(answer)).toMatchObject({ aud: partnerCenter, amr: ['pwd', 'mfa'] })
  expect(decodeJwt(answer.body.id_token)).toMatchObject({ ver: '1.0' })
  expect(answer.body.refresh_token).toBeDefined()
})

test('a person can only be sent to the page for it', () => {
  const tenant = createMockTenant()
  const url = `${login}/common/oauth2/token`
  expect(() => tenant.signIn(url, 'admin-agent/entra')).toThrow(TypeError)
  const own = authorizeUrl(tenant, { redirect_uri: 'http://localhost' })
  expect(() => tenant.signIn(own, 'app-only')).toThrow(/client_credentials/)
})

test('an application of its own may ask for tokens of version 2.0', async () => {
  const tenant = createMockTenant()
  const api = tenant.registerApp({ accessTokenVersion: 2 })
  const answer = await askForToken(tenant, {
    grant_type: 'refresh_token',
    refresh_token: tenant.refreshToken('admin-agent/entra'),
    scope: `${api.applicationIdUri}/access_as_user`,
  })
  expect(claimsOf(answer)).toMatchObject({
    aud: api.clientId,
    azp: tenant.apps.confidential.clientId,
    iss: `${login}/${tenant.tenantId}/v2.0`,
    scp: 'access_as_user',
    ver: '2.0',
    amr: ['pwd', 'mfa'],
  })
  expect(claimsOf(answer)).not.toHaveProperty('appid')
})
