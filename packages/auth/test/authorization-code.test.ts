import { get } from 'node:http'
import { UnsecuredJWT } from 'jose'
import { expect, test, vi } from 'vitest'
import {
  type AuthorizationCodeOptions,
  authorizationCode,
  mfaClaims,
  type Receiver,
} from '../src/index.ts'
import { loopback } from '../src/loopback.ts'
import {
  clientId,
  granted,
  mapStore,
  type Step,
  scope,
  scriptedEntra,
  tenantId,
  withoutMfa,
} from './entra.ts'

const redirectUri = 'https://partner.contoso.example/signed-in'

/** The header of an RS256 token; nobody checks the signature of what comes straight from the sign-in service. */
function idToken(claims: Readonly<Record<string, unknown>>): string {
  const [, payload] = new UnsecuredJWT({
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    aud: clientId,
    sub: 'ada',
    tid: tenantId,
    iat: Math.floor(Date.now() / 1000),
    exp: Math.floor(Date.now() / 1000) + 3600,
    ...claims,
  })
    .encode()
    .split('.')
  const header = Buffer.from('{"alg":"RS256","typ":"JWT"}').toString('base64url')
  return `${header}.${payload}.c2lnbmF0dXJl`
}

function set(options: Partial<AuthorizationCodeOptions> = {}, ...script: Step[]) {
  const entra = scriptedEntra(...script)
  const store = mapStore()
  const credential = authorizationCode({
    tenantId,
    clientId,
    clientSecret: 'the-secret',
    fetch: entra.fetch,
    store,
    ...options,
  })
  return { credential, store, requests: entra.requests }
}

/** A sign-in service that takes the nonce of the page that was opened. */
function signedIn(nonce: () => string, body: Readonly<Record<string, unknown>> = {}): Step {
  return () =>
    granted({ refresh_token: 'first', id_token: idToken({ nonce: nonce(), ...body }), ...body })
}

test('a web application starts a sign-in and finishes it', async () => {
  let nonce = ''
  const { credential, requests, store } = set(
    { loginHint: 'ada@contoso.example' },
    signedIn(() => nonce),
  )
  const pending = await credential.start({ redirectUri })
  nonce = pending.nonce
  const { origin, pathname, searchParams } = new URL(pending.url)
  expect(origin + pathname).toBe(
    `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/authorize`,
  )
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: clientId,
    response_type: 'code',
    response_mode: 'query',
    redirect_uri: redirectUri,
    scope: `${scope} openid offline_access`,
    state: pending.state,
    nonce: pending.nonce,
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
    claims: mfaClaims,
    login_hint: 'ada@contoso.example',
  })

  const kept = JSON.parse(JSON.stringify(pending))
  const callback = `${redirectUri}?code=the-code&state=${pending.state}`
  expect(await credential.finish(callback, kept)).toEqual({ refreshToken: 'first' })
  expect(requests[0]?.form).toEqual({
    grant_type: 'authorization_code',
    client_id: clientId,
    client_secret: 'the-secret',
    code: 'the-code',
    redirect_uri: redirectUri,
    code_verifier: pending.codeVerifier,
  })
  expect(store.refreshToken).toBe('first')
})

test('every sign-in has a state, a nonce and a verifier of its own', async () => {
  const { credential } = set()
  const [one, two] = [
    await credential.start({ redirectUri }),
    await credential.start({ redirectUri }),
  ]
  expect(one.state).not.toBe(two.state)
  expect(one.nonce).not.toBe(two.nonce)
  expect(one.codeVerifier).not.toBe(two.codeVerifier)
})

test.each([
  ['no state', 'code=c'],
  ['another state', 'code=c&state=other'],
  ['two states', 'code=c&state=STATE&state=other'],
])('an answer with %s is not redeemed', async (_, query) => {
  const { credential, requests } = set({}, granted())
  const pending = await credential.start({ redirectUri })
  const callback = `${redirectUri}?${query.replace('STATE', pending.state)}`
  await expect(credential.finish(callback, pending)).rejects.toMatchObject({
    code: 'ERR_SIGN_IN_MISMATCH',
  })
  expect(requests).toHaveLength(0)
})

test.each([
  ['another nonce', { nonce: 'other' }],
  ['no nonce', { nonce: undefined }],
  ['another application', { aud: 'other' }],
  ['another issuer', { iss: 'https://sts.example/' }],
  ['a life that is over', { exp: 1 }],
])('an identity token with %s is not believed', async (_, claims) => {
  let nonce = ''
  const { credential, store } = set({}, () =>
    granted({ refresh_token: 'forged', id_token: idToken({ nonce, ...claims }) }),
  )
  const pending = await credential.start({ redirectUri })
  nonce = pending.nonce
  const callback = `${redirectUri}?code=c&state=${pending.state}`
  await expect(credential.finish(callback, pending)).rejects.toMatchObject({
    code: expect.stringMatching(/ERR_SIGN_IN_MISMATCH|ERR_INVALID_TOKEN_RESPONSE/),
  })
  expect(store.map.size).toBe(0)
})

test('an answer without an identity token is not believed', async () => {
  const { credential } = set({}, granted({ refresh_token: 'x' }))
  const pending = await credential.start({ redirectUri })
  const callback = `${redirectUri}?code=c&state=${pending.state}`
  await expect(credential.finish(callback, pending)).rejects.toMatchObject({
    code: 'ERR_INVALID_TOKEN_RESPONSE',
  })
})

test('a tenant may be named by its domain', async () => {
  let nonce = ''
  const { credential } = set(
    { tenantId: 'contoso.onmicrosoft.com' },
    signedIn(() => nonce),
  )
  const pending = await credential.start({ redirectUri })
  nonce = pending.nonce
  const callback = `${redirectUri}?code=c&state=${pending.state}`
  expect(await credential.finish(callback, pending)).toEqual({ refreshToken: 'first' })
})

test.each([
  ['error=access_denied&error_description=AADSTS65004: declined', 'ERR_CONSENT_REQUIRED'],
  ['error=access_denied', 'ERR_SIGN_IN_DECLINED'],
  ['error=interaction_required&error_description=AADSTS50076: MFA', 'ERR_MFA_REQUIRED'],
])('a refusal on the page (%s) is %s', async (query, code) => {
  const { credential } = set()
  const pending = await credential.start({ redirectUri })
  const callback = `${redirectUri}?${query}&state=${pending.state}`
  await expect(credential.finish(callback, pending)).rejects.toMatchObject({ code })
})

test('keeps no sign-in that passed no MFA', async () => {
  let nonce = ''
  const { credential, store } = set(
    {},
    signedIn(() => nonce, { access_token: withoutMfa() }),
  )
  const pending = await credential.start({ redirectUri })
  nonce = pending.nonce
  const callback = `${redirectUri}?code=c&state=${pending.state}`
  await expect(credential.finish(callback, pending)).rejects.toMatchObject({
    code: 'ERR_MFA_REQUIRED',
  })
  expect(store.map.size).toBe(0)
})

test('a code is redeemed once, even when the sign-in service fails', async () => {
  const { credential, requests } = set({}, new Response('', { status: 503 }))
  const pending = await credential.start({ redirectUri })
  const callback = `${redirectUri}?code=c&state=${pending.state}`
  await expect(credential.finish(callback, pending)).rejects.toMatchObject({
    code: 'ERR_SIGN_IN_UNAVAILABLE',
  })
  expect(requests).toHaveLength(1)
})

test('without anybody to ask, it says so', async () => {
  await expect(set().credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_SIGN_IN_REQUIRED',
  })
})

test('a redirect must stay safe', async () => {
  const { credential } = set()
  await expect(
    credential.start({ redirectUri: 'http://partner.contoso.example/' }),
  ).rejects.toThrow(TypeError)
})

/** What a browser does with the page: it comes back with a code. */
function browse(page: string, query: (state: string) => string): Promise<number> {
  const { searchParams } = new URL(page)
  const target = new URL(searchParams.get('redirect_uri') ?? '')
  target.hostname = '127.0.0.1'
  target.search = query(searchParams.get('state') ?? '')
  return new Promise((resolve, reject) => {
    get(target, { headers: { host: target.host } }, response => {
      response.resume()
      resolve(response.statusCode ?? 0)
    }).on('error', reject)
  })
}

test('a command line receives the browser on this machine', async () => {
  let nonce = ''
  const statuses: number[] = []
  const open = vi.fn(async (page: string) => {
    nonce = new URL(page).searchParams.get('nonce') ?? ''
    statuses.push(await browse(page, () => '?code=forged&state=other'))
    statuses.push(await browse(page, state => `?code=the-code&state=${state}`))
  })
  const receiver: Receiver = loopback({ open })
  const { credential, requests } = set(
    { clientSecret: undefined, receiver },
    signedIn(() => nonce),
  )
  await credential.getToken(scope)
  expect(statuses).toEqual([400, 200])
  expect(requests[0]?.form).toMatchObject({
    code: 'the-code',
    redirect_uri: expect.stringMatching(/^http:\/\/localhost:\d+\/$/),
  })
  expect(requests[0]?.form).not.toHaveProperty('client_secret')
  expect(requests[1]?.form).toMatchObject({ refresh_token: 'first' })
})

test('a command line does not wait for ever', async () => {
  const receiver = loopback({ open: () => {}, timeoutMs: 1 })
  const { credential } = set({ receiver })
  await expect(credential.signIn()).rejects.toMatchObject({ code: 'ERR_SIGN_IN_DECLINED' })
})

test('a command line stops waiting when it is told to', async () => {
  const controller = new AbortController()
  const receiver = loopback({ open: () => controller.abort(new Error('enough')) })
  const { credential } = set({ receiver })
  await expect(credential.signIn({ signal: controller.signal })).rejects.toThrow('enough')
})
