import { expect, test, vi } from 'vitest'
import { mfaClaims, type StepUp, secureApplicationModel } from '../src/index.ts'
import {
  clientId,
  clockAt,
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

function set(onStepUp: StepUp | undefined, ...script: Step[]) {
  const entra = scriptedEntra(...script)
  const store = mapStore()
  const clock = clockAt()
  const onWarning = vi.fn()
  const credential = secureApplicationModel({
    tenantId,
    clientId,
    clientSecret: 'the-secret',
    refreshToken: 'old',
    store,
    now: clock.now,
    fetch: entra.fetch,
    onWarning,
    ...(onStepUp && { onStepUp }),
  })
  return { credential, clock, onWarning, requests: entra.requests, store }
}

const challenge = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'

test.each([50076, 50078, 50079, 50158])('AADSTS%i is missing MFA', async code => {
  const { credential } = set(undefined, refused(code, { claims: challenge }))
  await expect(credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_MFA_REQUIRED',
    entraCodes: [code],
    claims: challenge,
    remedy: expect.stringContaining('MFA'),
  })
})

test.each([50076, 50078, 50079, 50158])(
  'AADSTS%i leads to one step-up and one retry',
  async code => {
    const onStepUp = vi.fn(async () => ({ refreshToken: 'after-mfa' }))
    const token = withMfa()
    const { credential, requests, store } = set(
      onStepUp,
      refused(code),
      granted({ access_token: token, refresh_token: 'next' }),
    )
    expect((await credential.getToken(scope)).token).toBe(token)
    expect(onStepUp).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ claims: mfaClaims, scope, tenantId }),
    )
    expect(requests.map(({ form }) => form.refresh_token)).toEqual(['old', 'after-mfa'])
    expect(store.refreshToken).toBe('next')
  },
)

test('a token without MFA leads to a step-up as well', async () => {
  const token = withMfa()
  const { credential } = set(
    () => ({ refreshToken: 'after-mfa' }),
    granted({ access_token: withoutMfa() }),
    granted({ access_token: token }),
  )
  expect((await credential.getToken(scope)).token).toBe(token)
})

test('a service that challenges gets a new token for its claims', async () => {
  const { credential, requests } = set(undefined, granted(), granted(), granted())
  const first = await credential.getToken(scope)
  const second = await credential.getToken(scope, { claims: challenge })
  expect(second.token).not.toBe(first.token)
  expect(requests[1]?.form.claims).toBe(challenge)
  expect(await credential.getToken(scope)).toEqual(second)
  expect(requests).toHaveLength(2)
})

test('the claims of a challenge reach the step-up', async () => {
  const onStepUp = vi.fn(async () => ({ refreshToken: 'after-mfa' }))
  const { credential, requests } = set(onStepUp, refused(50076), granted())
  await credential.getToken(scope, { claims: challenge })
  expect(onStepUp).toHaveBeenCalledWith(expect.objectContaining({ claims: challenge }))
  expect(requests[1]?.form).toMatchObject({ refresh_token: 'after-mfa', claims: challenge })
})

test('a step-up that did not help is not repeated', async () => {
  const onStepUp = vi.fn(async () => ({ refreshToken: 'after-mfa' }))
  const { credential, requests, store } = set(
    onStepUp,
    refused(50076),
    granted({ access_token: withoutMfa() }),
  )
  await expect(credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_MFA_REQUIRED',
    message: expect.stringContaining('The new sign-in did not pass MFA either'),
  })
  expect(onStepUp).toHaveBeenCalledOnce()
  expect(requests).toHaveLength(2)
  expect(store.map.size).toBe(0)
})

test('without anybody to ask, the refusal stays', async () => {
  const { credential } = set(() => undefined, refused(50076))
  await expect(credential.getToken(scope)).rejects.toMatchObject({ code: 'ERR_MFA_REQUIRED' })
})

test('calls that need MFA at the same time ask once', async () => {
  const onStepUp = vi.fn(async () => ({ refreshToken: 'after-mfa' }))
  const answer: Step = ({ form }) => (form.refresh_token === 'old' ? refused(50076) : granted())
  const { credential } = set(onStepUp, answer)
  await Promise.all([credential.getToken(scope), credential.getToken(`${graph}/.default`)])
  expect(onStepUp).toHaveBeenCalledOnce()
})

test('nobody is asked in the background', async () => {
  const onStepUp = vi.fn(async () => ({ refreshToken: 'after-mfa' }))
  const { credential, clock, onWarning } = set(
    onStepUp,
    granted(),
    refused(50078),
    refused(50078),
    granted(),
  )
  await credential.getToken(scope)
  clock.advance(minutes(55))
  await credential.getToken(scope)
  await vi.waitFor(() => expect(onWarning).toHaveBeenCalledOnce())
  expect(onStepUp).not.toHaveBeenCalled()
  clock.advance(minutes(10))
  await credential.getToken(scope)
  expect(onStepUp).toHaveBeenCalledOnce()
})

test.each([
  [700082, 'ERR_SIGN_IN_EXPIRED'],
  [70008, 'ERR_SIGN_IN_EXPIRED'],
  [70043, 'ERR_SIGN_IN_EXPIRED'],
  [700084, 'ERR_SIGN_IN_EXPIRED'],
  [50173, 'ERR_SIGN_IN_REVOKED'],
  [50133, 'ERR_SIGN_IN_REVOKED'],
  [53000, 'ERR_CONDITIONAL_ACCESS'],
  [53001, 'ERR_CONDITIONAL_ACCESS'],
  [53003, 'ERR_CONDITIONAL_ACCESS'],
  [530003, 'ERR_CONDITIONAL_ACCESS'],
  [65001, 'ERR_CONSENT_REQUIRED'],
  [65004, 'ERR_CONSENT_REQUIRED'],
  [700016, 'ERR_CONSENT_REQUIRED'],
  [50020, 'ERR_NO_GDAP_ACCESS'],
  [90072, 'ERR_NO_GDAP_ACCESS'],
  [7000215, 'ERR_CLIENT_CREDENTIAL'],
  [7000222, 'ERR_CLIENT_CREDENTIAL'],
  [700027, 'ERR_CLIENT_CREDENTIAL'],
  [90002, 'ERR_SIGN_IN_FAILED'],
])('AADSTS%i is %s, and asks for no MFA', async (code, expected) => {
  const onStepUp = vi.fn(async () => undefined)
  const { credential } = set(onStepUp, refused(code))
  const error = await credential.getToken(scope).catch(reason => reason)
  expect(error).toMatchObject({ code: expected, entraCodes: [code], status: 400, retryable: false })
  expect(error.message).toContain(`AADSTS${code}`)
  expect(error.correlationId).toMatch(/^7a2f1c1e-/)
  expect(onStepUp).not.toHaveBeenCalled()
})

test.each([
  ['a suberror', { error_codes: [99999], suberror: 'basic_action' }, 'ERR_MFA_REQUIRED'],
  ['a suberror', { error_codes: [99999], suberror: 'bad_token' }, 'ERR_SIGN_IN_REVOKED'],
  ['a suberror', { error_codes: [99999], suberror: 'consent_required' }, 'ERR_CONSENT_REQUIRED'],
  ['an error', { error_codes: [99999], error: 'interaction_required' }, 'ERR_MFA_REQUIRED'],
  ['an error', { error_codes: [99999], error: 'invalid_client' }, 'ERR_CLIENT_CREDENTIAL'],
  [
    'its sentence alone',
    { error_codes: undefined, error_description: 'AADSTS50079: enroll.' },
    'ERR_MFA_REQUIRED',
  ],
  [
    'words without a code',
    { error_codes: undefined, error_description: 'You must use multi-factor authentication.' },
    'ERR_MFA_REQUIRED',
  ],
])('a refusal is known by %s too (%o)', async (_, body, code) => {
  const { credential } = set(undefined, refused(0, body))
  await expect(credential.getToken(scope)).rejects.toMatchObject({ code })
})
