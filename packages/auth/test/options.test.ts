import { expect, test } from 'vitest'
import {
  type AppOnlyOptions,
  appOnly,
  authorizationCode,
  cloudIds,
  clouds,
  deviceCode,
  errorCodes,
  fromMsal,
  isAuthError,
  MfaRequiredError,
  secureApplicationModel,
} from '../src/index.ts'
import { loopback } from '../src/loopback.ts'
import { clientId, tenantId } from './entra.ts'

const valid = { tenantId, clientId, clientSecret: 'the-secret' }
const keyless = { privateKey: '-----BEGIN PRIVATE KEY-----', thumbprint: 'xyz' }

test.each([
  ['tenantId', { tenantId: undefined }],
  ['tenantId', { tenantId: 'common' }],
  ['tenantId', { tenantId: '../other' }],
  ['clientId', { clientId: '' }],
  ['clientSecret', { clientSecret: undefined }],
  ['clientSecret', { clientSecret: '' }],
  ['not both', { certificate: keyless }],
  ['certificate.thumbprint', { clientSecret: undefined, certificate: keyless }],
  [
    'PKCS #8',
    {
      clientSecret: undefined,
      certificate: { ...keyless, privateKey: '-----BEGIN RSA PRIVATE KEY-----' },
    },
  ],
  ['cloud', { cloud: 'germany' }],
  ['authorityHost', { authorityHost: 'http://login.example' }],
  ['authorityHost', { authorityHost: 'https://login.example/path' }],
  ['authorityHost', { authorityHost: 'login.example' }],
  ['fetch', { fetch: 'x' }],
  ['now', { now: 5 }],
  ['timeoutMs', { timeoutMs: '5' }],
  ['onWarning', { onWarning: true }],
  ['store', { store: {} }],
  ['store', { store: null }],
  ["doesn't know 'tenant'", { tenant: 'x' }],
])('names the option that is wrong: %s (%o)', (name, options) => {
  const given = { ...valid, ...options } as AppOnlyOptions
  expect(() => appOnly(given)).toThrow(TypeError)
  expect(() => appOnly(given)).toThrow(name)
})

test.each([0, -1, Number.NaN, 2 ** 31])('timeoutMs %d is out of range', timeoutMs => {
  expect(() => appOnly({ ...valid, timeoutMs })).toThrow(RangeError)
})

test('undefined stands for the default', () => {
  const open = { cloud: undefined, authorityHost: undefined, fetch: undefined, store: undefined }
  expect(() => appOnly({ ...valid, ...open, now: undefined, timeoutMs: undefined })).not.toThrow()
})

test('what only some credentials take is checked too', () => {
  for (const make of [
    () => secureApplicationModel({ ...valid, refreshToken: '' }),
    () => secureApplicationModel({ ...valid, onStepUp: 'x' as never }),
    () => secureApplicationModel({ ...valid, requireMfa: 1 as never }),
    () => secureApplicationModel({ ...valid, account: '' }),
    () => deviceCode({ ...valid, prompt: undefined as never }),
    () => authorizationCode({ ...valid, receiver: 1 as never }),
    () => authorizationCode({ ...valid, loginHint: '' }),
    () => fromMsal({ acquireTokenSilent: async () => null }, {}, { cloud: 'x' as never }),
    () => loopback({ open: undefined as never }),
    () => loopback({ open: () => {}, timeoutMs: '1' as never }),
    () => secureApplicationModel(undefined as never),
  ]) {
    expect(make).toThrow(TypeError)
  }
  expect(() => loopback({ open: () => {}, port: 70_000 })).toThrow(RangeError)
})

test.each([
  [[]],
  ['openid'],
  ['User.Read'],
  [['https://a.example/.default', 'https://b.example/.default']],
])('scopes that name no resource, or several, are refused (%o)', async scopes => {
  await expect(appOnly(valid).getToken(scopes)).rejects.toThrow(TypeError)
})

test('a tenant in getToken is checked', async () => {
  const asked = appOnly(valid).getToken('https://a.example/.default', { tenantId: 'a/../b' })
  await expect(asked).rejects.toThrow('tenantId')
})

test('each cloud has its sign-in service and Partner Center', () => {
  expect(Object.keys(clouds)).toEqual([...cloudIds])
  expect(cloudIds.map(id => clouds[id].authorityHost)).toEqual([
    'https://login.microsoftonline.com',
    'https://login.microsoftonline.us',
    'https://login.partner.microsoftonline.cn',
  ])
  expect(cloudIds.map(id => clouds[id].audiences['partner-center'])).toEqual([
    'https://api.partnercenter.microsoft.com',
    'https://api.partnercenter.microsoft.com',
    'https://partner.partnercenterapi.microsoftonline.cn',
  ])
})

test("an error of another copy of the package is recognised, and the client's is not", () => {
  const error = new MfaRequiredError('What', { remedy: 'Do.' })
  expect(isAuthError(error)).toBe(true)
  expect(isAuthError({ [Symbol.for('@partnergate/auth/error')]: true })).toBe(true)
  for (const other of [new Error('x'), { code: 'ERR_MFA_REQUIRED' }, null, 'x']) {
    expect(isAuthError(other)).toBe(false)
  }
  expect(error.message).toBe('What. Do.')
  expect(errorCodes).toContain(error.code)
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: 'MfaRequiredError',
    code: 'ERR_MFA_REQUIRED',
    remedy: 'Do.',
  })
})
