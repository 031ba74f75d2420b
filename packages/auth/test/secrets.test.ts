import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import {
  appOnly,
  authorizationCode,
  deviceCode,
  encryptedStore,
  fromMsal,
  isAuthError,
  secureApplicationModel,
} from '../src/index.ts'
import {
  accessToken,
  clientId,
  granted,
  mapStore,
  type Step,
  scope,
  scriptedEntra,
  tenantId,
} from './entra.ts'

const secret = 'planted-secret-9f2'
const withSecret = (claims: object = {}) => accessToken({ jti: secret, ...claims })

/** An answer that repeats what was sent, and more, wherever it can. */
const echo =
  (status: number, error: string): Step =>
  ({ form }) =>
    Response.json(
      {
        ...form,
        error,
        error_description: `AADSTS50173: ${JSON.stringify(form)}`,
        suberror: secret,
        claims: secret,
        trace_id: secret,
        correlation_id: secret,
        access_token: withSecret(),
      },
      { status, headers: { 'WWW-Authenticate': `Bearer error="${secret}"` } },
    )

const steps: [string, Step][] = [
  ['a refusal', echo(400, 'invalid_grant')],
  ['a refusal of the secret', echo(401, 'invalid_client')],
  ['a refusal with another error', echo(400, `${secret}-x`)],
  ['a failure', echo(500, 'server_error')],
  ['a page', ({ form }) => new Response(`<p>${JSON.stringify(form)}`, { status: 502 })],
  ['a page where a token should be', ({ form }) => new Response(JSON.stringify(form))],
  ['a token without a life', granted({ access_token: withSecret(), expires_in: undefined })],
  ['a token that cannot be sent', granted({ access_token: `${secret}\n` })],
  [
    'a token without MFA',
    granted({ access_token: withSecret({ amr: [] }), refresh_token: secret }),
  ],
  ['a network failure', new TypeError(`fetch failed for ${secret}`, { cause: new Error(secret) })],
]

const settings = { tenantId, clientId, store: mapStore(), onWarning: () => {} }

test.each(steps)('%s shows no secret anywhere', async (_, step) => {
  const { fetch } = scriptedEntra(step)
  const common = { ...settings, store: mapStore(), fetch, clientSecret: secret }
  const errors = [
    await errorOf(secureApplicationModel({ ...common, refreshToken: secret }).getToken(scope)),
  ]
  if (!(step instanceof Response)) errors.push(await errorOf(appOnly(common).getToken(scope)))
  errors.push(await errorOf(deviceCode({ ...common, prompt: () => {} }).signIn()))
  const web = authorizationCode(common)
  const pending = await web.start({ redirectUri: 'https://x.example/' })
  const callback = `https://x.example/?code=${secret}&state=${pending.state}`
  errors.push(await errorOf(web.finish(callback, pending)))
  for (const error of errors) {
    expect(isAuthError(error)).toBe(true)
    expectNoSecret(error)
  }
})

test('a callback shows no secret', async () => {
  const web = authorizationCode({ ...settings, fetch: scriptedEntra().fetch })
  const pending = await web.start({ redirectUri: 'https://x.example/' })
  for (const query of [`code=${secret}&state=x`, `error=${secret}&state=${pending.state}`]) {
    expectNoSecret(await errorOf(web.finish(`https://x.example/?${query}`, pending)))
  }
})

test('a store that fails, or holds what it should not, shows no secret', async () => {
  const throwing = () => {
    throw new Error(secret)
  }
  const store = { get: throwing, set: throwing, delete: throwing }
  const { fetch } = scriptedEntra(granted())
  const onWarning = vi.fn()
  const common = { ...settings, fetch, onWarning, clientSecret: secret }
  const credential = secureApplicationModel({ ...common, store })
  expectNoSecret(await errorOf(credential.getToken(scope)))
  expect(inspect(onWarning.mock.calls, { depth: 9 })).not.toContain(secret)

  const foreign = encryptedStore({ ...store, get: () => secret }, [
    { id: 'a', key: new Uint8Array(32) },
  ])
  expectNoSecret(await errorOf(Promise.resolve(foreign.get('key'))))
})

test('options that are wrong show no secret', () => {
  const certificate = { privateKey: secret, thumbprint: secret }
  for (const make of [
    () => appOnly({ ...settings, certificate }),
    () => appOnly({ ...settings, certificate, clientSecret: secret }),
    () => appOnly({ ...settings, clientSecret: [secret] as never }),
    () => encryptedStore(mapStore(), [{ id: 'a', key: secret }]),
  ]) {
    let error: unknown
    try {
      make()
    } catch (reason) {
      error = reason
    }
    expect(error).toBeInstanceOf(TypeError)
    expectNoSecret(error)
  }
})

test('a private key that is none shows nothing of it', async () => {
  const privateKey = `-----BEGIN PRIVATE KEY-----\n${btoa(secret)}\n-----END PRIVATE KEY-----`
  const certificate = { privateKey, thumbprint: 'a1'.repeat(20) }
  const { fetch } = scriptedEntra(granted())
  const error = await errorOf(appOnly({ ...settings, fetch, certificate }).getToken(scope))
  expect(error).toBeInstanceOf(TypeError)
  expectNoSecret(error)
  expect(inspect(error)).not.toContain(btoa(secret))
})

test("MSAL's errors show no secret", async () => {
  const failure = Object.assign(new Error(secret), { errorCode: 'x', errorMessage: secret })
  const application = { acquireTokenSilent: () => Promise.reject(failure) }
  expectNoSecret(await errorOf(fromMsal(application, {}).getToken(scope)))
})

test('a credential itself shows no secret', async () => {
  const { fetch } = scriptedEntra(granted({ access_token: withSecret(), refresh_token: secret }))
  const credential = secureApplicationModel({
    ...settings,
    store: undefined,
    fetch,
    clientSecret: secret,
    refreshToken: secret,
  })
  const { token } = await credential.getToken(scope)
  expect(inspect(credential, { depth: 9, showHidden: true })).not.toContain(secret)
  expect(inspect(credential, { depth: 9, showHidden: true })).not.toContain(token)
  expect(JSON.stringify(credential)).toBe('{}')
})

async function errorOf(work: PromiseLike<unknown>): Promise<unknown> {
  try {
    await work
  } catch (error) {
    return error
  }
  return expect.unreachable('it should have failed')
}

/** Everything that a log could make of an error and of what caused it. */
function expectNoSecret(error: unknown): void {
  expect(error).toBeInstanceOf(Error)
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const shown = inspect(at, { depth: 9, showHidden: true })
    for (const trace of [at.message, `${at.stack}`, JSON.stringify(at), String(at), shown]) {
      expect(trace).not.toContain(secret)
    }
  }
}
