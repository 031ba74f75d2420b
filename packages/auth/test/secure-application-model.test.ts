import { exportPKCS8, generateKeyPair, jwtVerify } from 'jose'
import { expect, test, vi } from 'vitest'
import { type SecureApplicationModelOptions, secureApplicationModel } from '../src/index.ts'
import {
  clientId,
  clockAt,
  customerId,
  deferred,
  granted,
  graph,
  mapStore,
  minutes,
  refused,
  type Step,
  scope,
  scriptedEntra,
  tenantId,
  withMfa,
  withoutMfa,
} from './entra.ts'

function set(options: Partial<SecureApplicationModelOptions>, ...script: Step[]) {
  const entra = scriptedEntra(...script)
  const store = mapStore()
  const clock = clockAt()
  const onWarning = vi.fn()
  const credential = secureApplicationModel({
    tenantId,
    clientId,
    clientSecret: 'the-secret',
    refreshToken: 'first',
    store,
    now: clock.now,
    fetch: entra.fetch,
    onWarning,
    ...options,
  })
  return { credential, clock, onWarning, requests: entra.requests, store }
}

test('redeems the refresh token at the tenant of the partner', async () => {
  const token = withMfa()
  const { credential, clock, requests } = set({}, granted({ access_token: token }))
  expect(await credential.getToken(scope)).toEqual({
    token,
    expiresOnTimestamp: clock.now() + minutes(60),
  })
  expect(requests).toHaveLength(1)
  expect(requests[0]?.url.href).toBe(
    `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`,
  )
  expect(requests[0]?.form).toEqual({
    grant_type: 'refresh_token',
    refresh_token: 'first',
    client_id: clientId,
    client_secret: 'the-secret',
    scope: `${scope} offline_access`,
  })
})

test('redeems the refresh token that came last', async () => {
  const { credential, clock, requests, store } = set(
    {},
    granted({ refresh_token: 'second' }),
    granted({ refresh_token: 'third' }),
  )
  await credential.getToken(scope)
  expect(store.refreshToken).toBe('second')
  clock.advance(minutes(61))
  await credential.getToken(scope)
  expect(requests[1]?.form.refresh_token).toBe('second')
  expect(store.refreshToken).toBe('third')
})

test('saves the rotated refresh token before it gives out the access token', async () => {
  const order: string[] = []
  const store = mapStore()
  const { set: write } = store
  const saving = deferred()
  const slow = {
    get: store.get,
    delete: store.delete,
    async set(key: string, value: string) {
      if (key.includes(':sign-in:')) {
        order.push('saving')
        await saving.promise
        order.push('saved')
      }
      write(key, value)
    },
  }
  const { credential } = set({ store: slow }, granted({ refresh_token: 'second' }))
  const asked = credential.getToken(scope).then(() => order.push('given'))
  await vi.waitFor(() => expect(order).toEqual(['saving']))
  saving.resolve()
  await asked
  expect(order).toEqual(['saving', 'saved', 'given'])
})

test('goes on from the store after a start with the old settings', async () => {
  const { credential, store } = set({}, granted({ refresh_token: 'second' }))
  await credential.getToken(scope)
  const next = set({ store }, granted({ refresh_token: 'third' }))
  next.clock.advance(minutes(61))
  await next.credential.getToken(scope)
  expect(next.requests[0]?.form.refresh_token).toBe('second')
})

test('takes a new refresh token from the settings over the stored one', async () => {
  const { credential, store } = set({}, granted({ refresh_token: 'second' }))
  await credential.getToken(scope)
  const next = set({ store, refreshToken: 'fresh' }, granted({ refresh_token: 'fresh-2' }))
  next.clock.advance(minutes(61))
  await next.credential.getToken(scope)
  expect(next.requests[0]?.form.refresh_token).toBe('fresh')
  expect(store.refreshToken).toBe('fresh-2')
})

test('says what to do where there is no sign-in', async () => {
  const { credential, requests } = set({ refreshToken: undefined }, granted())
  await expect(credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_SIGN_IN_REQUIRED',
    remedy: expect.stringContaining('deviceCode'),
  })
  expect(requests).toHaveLength(0)
})

test('gets tokens of a customer by the same sign-in', async () => {
  const { credential, requests, store } = set({}, granted({ refresh_token: 'second' }), granted())
  await credential.getToken(`${graph}/.default`, { tenantId: customerId })
  expect(requests[0]?.url.pathname).toBe(`/${customerId}/oauth2/v2.0/token`)
  await credential.getToken(`${graph}/.default`)
  expect(requests[1]?.url.pathname).toBe(`/${tenantId}/oauth2/v2.0/token`)
  expect(requests[1]?.form.refresh_token).toBe('second')
  expect(store.refreshToken).toBe('second')
})

test.each(['us-government', 'china'] as const)('signs in where %s does', async cloud => {
  const { credential, requests } = set({ cloud }, granted())
  await credential.getToken(scope)
  const hosts = {
    'us-government': 'login.microsoftonline.us',
    china: 'login.partner.microsoftonline.cn',
  }
  expect(requests[0]?.url.host).toBe(hosts[cloud])
})

test('keeps nothing of a sign-in without MFA, and says what to do', async () => {
  const { credential, store } = set({}, granted({ access_token: withoutMfa(), refresh_token: 'x' }))
  await expect(credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_MFA_REQUIRED',
    remedy: expect.stringMatching(/Sign the dedicated user in again/),
  })
  expect(store.map.size).toBe(0)
})

test('lets a third-party MFA that the token cannot show pass with a warning', async () => {
  const token = withoutMfa()
  const { credential, onWarning, store } = set(
    { requireMfa: false },
    granted({ access_token: token, refresh_token: 'second' }),
  )
  expect((await credential.getToken(scope)).token).toBe(token)
  expect(onWarning).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ kind: 'mfa-missing' }),
  )
  expect(store.refreshToken).toBe('second')
})

test.each([true, false])(
  'never saves a token without MFA over one that had it (requireMfa: %s)',
  async requireMfa => {
    const { credential, clock, store } = set(
      { requireMfa },
      granted({ refresh_token: 'second' }),
      granted({ access_token: withoutMfa(), refresh_token: 'third' }),
    )
    await credential.getToken(scope)
    const before = new Map(store.map)
    clock.advance(minutes(61))
    await expect(credential.getToken(scope)).rejects.toMatchObject({
      code: 'ERR_MFA_REQUIRED',
      message: expect.stringContaining('where those before it showed MFA; it was not saved'),
    })
    expect(store.map).toEqual(before)
  },
)

test('keeps serving the token with MFA when the renewal in the background lost it', async () => {
  const good = withMfa()
  const { credential, clock, onWarning, requests } = set(
    {},
    granted({ access_token: good }),
    granted({ access_token: withoutMfa() }),
  )
  await credential.getToken(scope)
  clock.advance(minutes(55))
  expect((await credential.getToken(scope)).token).toBe(good)
  await vi.waitFor(() => expect(onWarning).toHaveBeenCalled())
  expect(onWarning.mock.calls[0]?.[0]).toMatchObject({
    kind: 'refresh-failed',
    error: { code: 'ERR_MFA_REQUIRED' },
  })
  expect((await credential.getToken(scope)).token).toBe(good)
  expect(requests).toHaveLength(2)
})

test('redeems what another process saved when its own refresh token is refused', async () => {
  const { credential, store } = set({}, granted({ refresh_token: 'second' }))
  await credential.getToken(scope)
  const late = set(
    { store },
    ({ form }) => {
      // While this one is on its way, the other process saves its own.
      const [key = '', text = ''] = [...store.map].find(([name]) => name.includes('sign-in')) ?? []
      store.set(key, text.replace('second', 'of-the-other'))
      return form.refresh_token === 'second' ? refused(70008) : granted()
    },
    granted(),
  )
  late.clock.advance(minutes(61))
  await late.credential.getToken(scope)
  expect(late.requests.map(({ form }) => form.refresh_token)).toEqual(['second', 'of-the-other'])
})

test.each([
  ['SHA-1 in hexadecimal', 'A1'.repeat(20), 'RS256', 'x5t', 27],
  ['SHA-256 in hexadecimal, with colons', 'a1:'.repeat(31).concat('a1'), 'PS256', 'x5t#S256', 43],
] as const)(
  'signs an assertion with a certificate, thumbprint %s',
  async (_, thumbprint, alg, name, length) => {
    const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
    const certificate = { privateKey: await exportPKCS8(privateKey), thumbprint }
    const { credential, requests } = set(
      { clientSecret: undefined, certificate, now: undefined },
      granted(),
    )
    await credential.getToken(scope)
    const { client_assertion: assertion = '', client_assertion_type: type } =
      requests[0]?.form ?? {}
    expect(type).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
    const { payload, protectedHeader } = await jwtVerify(assertion, publicKey)
    expect(protectedHeader).toMatchObject({ alg, typ: 'JWT', [name]: expect.any(String) })
    expect(String(protectedHeader[name])).toHaveLength(length)
    expect(payload).toMatchObject({
      iss: clientId,
      sub: clientId,
      aud: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      jti: expect.any(String),
    })
  },
)
