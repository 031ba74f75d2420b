import { beforeEach, expect, test, vi } from 'vitest'
import { type DevicePrompt, deviceCode, mfaClaims, secureApplicationModel } from '../src/index.ts'
import {
  clientId,
  granted,
  mapStore,
  refused,
  type Step,
  scope,
  scriptedEntra,
  tenantId,
  withoutMfa,
} from './entra.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  return () => {
    vi.useRealTimers()
  }
})

const device = () =>
  Response.json({
    device_code: 'the-device-code',
    user_code: 'ABCD-1234',
    verification_uri: 'https://microsoft.com/devicelogin',
    message: 'Open https://microsoft.com/devicelogin and enter ABCD-1234.',
    expires_in: 900,
    interval: 5,
  })
const waiting = (error = 'authorization_pending') => refused(70016, { error })

function set(...script: Step[]) {
  const entra = scriptedEntra(device(), ...script)
  const prompt = vi.fn<(prompt: DevicePrompt) => void>()
  const store = mapStore()
  const settings = { tenantId, clientId, fetch: entra.fetch, store }
  return { credential: deviceCode({ ...settings, prompt }), prompt, settings, store, ...entra }
}

/** Lets the time pass until the work is done. */
async function after<Value>(work: Promise<Value>): Promise<Value> {
  let done = false
  const finish = () => {
    done = true
  }
  work.then(finish, finish)
  while (!done) {
    await vi.advanceTimersToNextTimerAsync()
    await new Promise(resolve => setImmediate(resolve))
  }
  return work
}

test('shows the code, waits for the person and keeps the sign-in', async () => {
  const { credential, prompt, requests, store } = set(
    waiting(),
    waiting('slow_down'),
    granted({ refresh_token: 'first' }),
  )
  const start = Date.now()
  expect(await after(credential.signIn())).toEqual({ refreshToken: 'first' })
  expect(Date.now() - start).toBe(20_000)
  expect(prompt).toHaveBeenCalledExactlyOnceWith({
    userCode: 'ABCD-1234',
    verificationUri: 'https://microsoft.com/devicelogin',
    message: 'Open https://microsoft.com/devicelogin and enter ABCD-1234.',
    expiresOnTimestamp: start + 900_000,
  })
  expect(requests[0]?.url.pathname).toBe(`/${tenantId}/oauth2/v2.0/devicecode`)
  expect(requests[0]?.form).toEqual({
    client_id: clientId,
    scope: `${scope} offline_access`,
    claims: mfaClaims,
  })
  expect(requests[1]?.form).toEqual({
    client_id: clientId,
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    device_code: 'the-device-code',
  })
  expect(store.refreshToken).toBe('first')
})

test('its sign-in serves the secure application model on the same store', async () => {
  const { credential, settings, requests } = set(granted({ refresh_token: 'first' }), granted())
  await after(credential.signIn())
  const application = secureApplicationModel({ ...settings, clientSecret: 'the-secret' })
  await application.getToken(scope)
  expect(requests.at(-1)?.form).toMatchObject({
    refresh_token: 'first',
    client_secret: 'the-secret',
  })
})

test('answers a step-up of the secure application model', async () => {
  const { credential, settings, requests } = set(
    granted({ refresh_token: 'stepped-up' }),
    granted(),
  )
  const refusing = scriptedEntra(refused(50078))
  const application = secureApplicationModel({
    ...settings,
    store: mapStore(),
    clientSecret: 'the-secret',
    refreshToken: 'old',
    fetch: request => (refusing.requests.length === 0 ? refusing : settings).fetch(request),
    onStepUp: credential.signIn,
  })
  await after(application.getToken(scope))
  expect(requests.at(-1)?.form.refresh_token).toBe('stepped-up')
})

test('asks when there is no sign-in yet, and not again', async () => {
  const { credential, prompt, requests } = set(granted({ refresh_token: 'first' }), granted())
  const { token } = await after(credential.getToken(scope))
  expect((await credential.getToken(scope)).token).toBe(token)
  expect(prompt).toHaveBeenCalledOnce()
  expect(requests).toHaveLength(3)
})

test('asks again when the sign-in has expired', async () => {
  const { credential, prompt } = set(
    granted({ refresh_token: 'first' }),
    refused(700082),
    device(),
    granted({ refresh_token: 'second' }),
    granted(),
  )
  await after(credential.signIn())
  await after(credential.getToken(scope))
  expect(prompt).toHaveBeenCalledTimes(2)
})

test.each(['authorization_declined', 'access_denied', 'expired_token'])(
  '%s ends it',
  async error => {
    const { credential, store } = set(refused(70018, { error }))
    await expect(after(credential.signIn())).rejects.toMatchObject({ code: 'ERR_SIGN_IN_DECLINED' })
    expect(store.map.size).toBe(0)
  },
)

test('stops waiting when the code has expired', async () => {
  const { credential } = set(waiting())
  await expect(after(credential.signIn())).rejects.toMatchObject({
    code: 'ERR_SIGN_IN_DECLINED',
    message: expect.stringContaining('in time'),
  })
})

test('stops waiting when it is told to', async () => {
  const { credential, prompt } = set(waiting())
  const controller = new AbortController()
  prompt.mockImplementation(() => controller.abort(new Error('enough')))
  await expect(after(credential.signIn({ signal: controller.signal }))).rejects.toThrow('enough')
})

test('keeps no sign-in that passed no MFA', async () => {
  const { credential, store } = set(
    granted({ access_token: withoutMfa(), refresh_token: 'without' }),
  )
  await expect(after(credential.signIn())).rejects.toMatchObject({ code: 'ERR_MFA_REQUIRED' })
  expect(store.map.size).toBe(0)
})
