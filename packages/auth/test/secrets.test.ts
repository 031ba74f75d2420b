import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { spellingsOf, tracesOf } from '../../../tests/support/traces.ts'
import {
  type AuthErrorCode,
  type AuthWarning,
  appOnly,
  authorizationCode,
  deviceCode,
  encryptedStore,
  errorCodes,
  fromMsal,
  isAuthError,
  onBehalfOf,
  secureApplicationModel,
} from '../src/index.ts'
import {
  accessToken,
  clientId,
  clockAt,
  granted,
  mapStore,
  minutes,
  type Step,
  scope,
  scriptedEntra,
  tenantId,
} from './entra.ts'

const secret = 'planted-secret-9f2'
const withSecret = (claims: object = {}) => accessToken({ jti: secret, ...claims })

/** An answer that repeats what was sent, and more, wherever it can. */
const echo =
  (status: number, error: string, aadsts: number): Step =>
  ({ form }) =>
    Response.json(
      {
        ...form,
        error,
        error_description: `AADSTS${aadsts}: ${JSON.stringify(form)}`,
        suberror: secret,
        claims: secret,
        trace_id: secret,
        correlation_id: secret,
        access_token: withSecret(),
      },
      { status, headers: { 'WWW-Authenticate': `Bearer error="${secret}"` } },
    )

/** Refusals by Entra's numbers, each with all that was sent. */
const refusals: [code: AuthErrorCode, aadsts: number, status: number][] = [
  ['ERR_MFA_REQUIRED', 50076, 400],
  ['ERR_SIGN_IN_EXPIRED', 700082, 400],
  ['ERR_SIGN_IN_REVOKED', 50173, 400],
  ['ERR_SIGN_IN_DECLINED', 70018, 400],
  ['ERR_CONDITIONAL_ACCESS', 53003, 400],
  ['ERR_CONSENT_REQUIRED', 65001, 400],
  ['ERR_CLIENT_CREDENTIAL', 7000215, 401],
  ['ERR_NO_GDAP_ACCESS', 50020, 400],
  ['ERR_SIGN_IN_FAILED', 90014, 400],
  ['ERR_SIGN_IN_UNAVAILABLE', 90033, 503],
]

const steps: [string, Step][] = [
  ...refusals.map(([code, aadsts, status]): [string, Step] => [
    code,
    echo(status, 'invalid_grant', aadsts),
  ]),
  ['a refusal with another error', echo(400, `${secret}-x`, 1)],
  ['a failure', echo(500, 'server_error', 1)],
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

test('a sign-in that there is not, or of another tenant, shows no secret', async () => {
  const { fetch } = scriptedEntra(granted({ access_token: withSecret(), refresh_token: secret }))
  const common = { ...settings, fetch, clientSecret: secret }
  const nobody = secureApplicationModel({ ...common, store: mapStore() })
  expectNoSecret(await errorOf(nobody.getToken(scope)))
  const someone = secureApplicationModel({ ...common, store: mapStore(), refreshToken: secret })
  const customerTenantId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
  // A credential that overlooks the tenant.
  const careless = { getToken: () => someone.getToken(scope) }
  const customer = onBehalfOf({ credential: careless, customerTenantId })
  expectNoSecret(await errorOf(customer.getToken(scope)))
})

/** What makes a credential warn, by the kind of the warning: a new kind does not compile until it is here. */
const warnings: {
  readonly [Kind in AuthWarning['kind']]: (
    onWarning: (warning: AuthWarning) => void,
  ) => Promise<unknown>
} = {
  'mfa-missing': async onWarning => {
    const { fetch } = scriptedEntra(granted({ access_token: withSecret({ amr: [] }) }))
    const common = { ...settings, store: mapStore(), fetch, onWarning, clientSecret: secret }
    const given = { refreshToken: secret, requireMfa: false }
    await secureApplicationModel({ ...common, ...given }).getToken(scope)
  },
  'refresh-failed': async onWarning => {
    const { now, advance } = clockAt()
    const first = granted({ access_token: withSecret(), refresh_token: secret })
    const { fetch } = scriptedEntra(first, new Error(secret))
    const common = { ...settings, store: mapStore(), fetch, onWarning, now }
    const credential = secureApplicationModel({
      ...common,
      clientSecret: secret,
      refreshToken: secret,
    })
    await credential.getToken(scope)
    advance(minutes(52))
    await credential.getToken(scope)
  },
  'store-failed': async onWarning => {
    const { fetch } = scriptedEntra(granted({ access_token: withSecret(), refresh_token: secret }))
    const set = () => {
      throw new Error(secret)
    }
    const common = { ...settings, store: { ...mapStore(), set, compareAndSet: set }, fetch }
    await secureApplicationModel({
      ...common,
      onWarning,
      clientSecret: secret,
      refreshToken: secret,
    }).getToken(scope)
  },
}

test.each(Object.entries(warnings))('the warning %s shows no secret', async (kind, provoke) => {
  const heard: AuthWarning[] = []
  await provoke(warning => heard.push(warning))
  await vi.waitFor(() => expect(heard.map(warning => warning.kind)).toContain(kind))
  for (const warning of heard) {
    const traces = [warning, warning.message, warning.error].flatMap(tracesOf)
    for (const trace of traces) {
      for (const spelling of spellingsOf(secret)) expect(trace).not.toContain(spelling)
    }
  }
})

test('a warning that nobody listens to shows no secret on the console', async () => {
  const console = vi.spyOn(globalThis.console, 'warn').mockImplementation(() => {})
  const { fetch } = scriptedEntra(granted({ access_token: withSecret({ amr: [] }) }))
  const common = { tenantId, clientId, store: mapStore(), fetch, clientSecret: secret }
  const given = { refreshToken: secret, requireMfa: false }
  await secureApplicationModel({ ...common, ...given }).getToken(scope)
  expect(console).toHaveBeenCalledOnce()
  for (const trace of tracesOf(console.mock.calls)) expect(trace).not.toContain(secret)
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

/** The codes of all errors that were looked at. */
const seen = new Set<string>()

function expectNoSecret(error: unknown): void {
  expect(error).toBeInstanceOf(Error)
  if (isAuthError(error)) seen.add(error.code)
  for (const trace of tracesOf(error)) {
    for (const spelling of spellingsOf(secret)) expect(trace).not.toContain(spelling)
  }
}

test('every error of the package was looked at', () => {
  expect([...seen].sort()).toEqual([...errorCodes].sort())
})
