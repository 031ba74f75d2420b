import { expect, test } from 'vitest'
import { appOnly } from '../src/index.ts'
import {
  accessToken,
  clientId,
  clockAt,
  customerId,
  granted,
  graph,
  mapStore,
  minutes,
  refused,
  type Step,
  scope,
  scriptedEntra,
  tenantId,
} from './entra.ts'

function set(...script: Step[]) {
  const entra = scriptedEntra(...script)
  const clock = clockAt()
  const store = mapStore()
  const credential = appOnly({
    tenantId,
    clientId,
    clientSecret: 'the-secret',
    fetch: entra.fetch,
    now: clock.now,
    store,
  })
  return { credential, clock, requests: entra.requests, store }
}

const appToken = () => accessToken({ idtyp: 'app', amr: undefined, upn: undefined, scp: undefined })

test('gets a token of the application alone', async () => {
  const token = appToken()
  const { credential, clock, requests } = set(granted({ access_token: token, expires_in: '3599' }))
  expect(await credential.getToken([scope])).toEqual({
    token,
    expiresOnTimestamp: clock.now() + 3_599_000,
  })
  expect(requests[0]?.form).toEqual({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: 'the-secret',
    scope,
  })
})

test('keeps no refresh token, even when there is one in the answer', async () => {
  const { credential, store } = set(granted({ refresh_token: 'not-wanted' }))
  await credential.getToken(scope)
  expect(JSON.stringify([...store.map])).not.toContain('not-wanted')
})

test('keeps a token for each tenant and resource', async () => {
  const { credential, requests } = set(() => granted())
  const first = await credential.getToken(scope)
  const others = [
    await credential.getToken(`${graph}/.default`),
    await credential.getToken(scope, { tenantId: customerId }),
  ]
  expect(new Set([first, ...others].map(({ token }) => token)).size).toBe(3)
  expect(await credential.getToken(`${scope} offline_access`)).toEqual(first)
  expect(requests).toHaveLength(3)
})

test('tries once more when the sign-in service fails, and not when it refuses', async () => {
  const down = new Response('<html>', { status: 503 })
  const { credential, requests } = set(down, granted())
  await credential.getToken(scope)
  expect(requests).toHaveLength(2)

  const refusing = set(refused(7000222, { error: 'invalid_client' }, 401))
  await expect(refusing.credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_CLIENT_CREDENTIAL',
    status: 401,
  })
  expect(refusing.requests).toHaveLength(1)
})

test('reads the refusal also beside a challenge header', async () => {
  const response = refused(7000215, { error: 'invalid_client' }, 401)
  response.headers.set('WWW-Authenticate', 'Bearer realm=""')
  const { credential } = set(response)
  await expect(credential.getToken(scope)).rejects.toMatchObject({ code: 'ERR_CLIENT_CREDENTIAL' })
})

test('hands on how long to wait', async () => {
  const busy = new Response('{}', { status: 429, headers: { 'Retry-After': '7' } })
  const { credential, requests } = set(busy)
  await expect(credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_SIGN_IN_UNAVAILABLE',
    retryable: true,
    retryAfterMs: 7000,
  })
  expect(requests).toHaveLength(1)
})

test('says so when there is no network', async () => {
  const broken = new TypeError('fetch failed', {
    cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
  })
  const { credential, requests } = set(broken)
  await expect(credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_SIGN_IN_UNAVAILABLE',
    message: expect.stringContaining('ECONNREFUSED'),
  })
  expect(requests).toHaveLength(2)
})

test.each([
  ['a page', new Response('<html>')],
  ['nothing', Response.json(null)],
  ['no token', Response.json({ token_type: 'Bearer', expires_in: 3600 })],
  ['no life', granted({ expires_in: undefined })],
  ['an endless life', granted({ expires_in: 1e12 })],
  ['a token with a line break', granted({ access_token: 'a\nb' })],
  ['another kind of token', granted({ token_type: 'MAC' })],
])('an answer with %s is refused', async (_, response) => {
  const { credential } = set(response)
  await expect(credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_INVALID_TOKEN_RESPONSE',
  })
})

test('shares tokens with other processes by the store', async () => {
  const { credential, store, clock } = set(granted())
  const first = await credential.getToken(scope)
  const other = set()
  const sharing = appOnly({
    tenantId,
    clientId,
    clientSecret: 'the-secret',
    fetch: other.credential.getToken as never,
    now: clock.now,
    store,
  })
  expect(await sharing.getToken(scope)).toEqual(first)
  clock.advance(minutes(1))
  expect(await sharing.getToken(scope)).toEqual(first)
})
