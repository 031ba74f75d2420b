import { expect, test, vi } from 'vitest'
import { fromMsal, type MsalRequest } from '../src/index.ts'
import { customerId, scope } from './entra.ts'

const expiresOn = new Date('2026-11-23T13:00:00Z')
const result = (accessToken: string) => ({ accessToken, expiresOn })
const account = { homeAccountId: 'ada' }

test('gets tokens of the user from MSAL', async () => {
  const acquireTokenSilent = vi.fn(async (_: MsalRequest) => result('users'))
  const credential = fromMsal({ acquireTokenSilent }, account)
  expect(await credential.getToken(scope)).toEqual({
    token: 'users',
    expiresOnTimestamp: expiresOn.getTime(),
  })
  expect(acquireTokenSilent).toHaveBeenCalledExactlyOnceWith({ scopes: [scope], account })
})

test('hands on the challenge and the tenant', async () => {
  const acquireTokenSilent = vi.fn(async (_: MsalRequest) => result('users'))
  const credential = fromMsal({ acquireTokenSilent }, account, { cloud: 'us-government' })
  await credential.getToken(scope, { claims: '{}', tenantId: customerId })
  expect(acquireTokenSilent).toHaveBeenCalledWith({
    scopes: [scope],
    claims: '{}',
    authority: `https://login.microsoftonline.us/${customerId}`,
    account,
  })
})

test('gets tokens of the application alone without an account', async () => {
  const application = {
    acquireTokenSilent: vi.fn(),
    acquireTokenByClientCredential: vi.fn(async () => result('applications')),
  }
  expect((await fromMsal(application).getToken(scope)).token).toBe('applications')
  expect(() => fromMsal({ acquireTokenSilent: vi.fn() })).toThrow('account is missing')
})

test.each([
  [
    { errorCode: 'invalid_grant', errorMessage: 'AADSTS50076: MFA.', claims: '{}' },
    'ERR_MFA_REQUIRED',
  ],
  [{ errorCode: 'interaction_required', errorMessage: '' }, 'ERR_MFA_REQUIRED'],
  [{ errorCode: 'invalid_grant', errorMessage: '', subError: 'bad_token' }, 'ERR_SIGN_IN_REVOKED'],
  [
    { errorCode: 'invalid_client', errorMessage: '7000215: AADSTS7000215: x' },
    'ERR_CLIENT_CREDENTIAL',
  ],
  [{ errorCode: 'no_tokens_found' }, 'ERR_SIGN_IN_REQUIRED'],
  [{}, 'ERR_SIGN_IN_FAILED'],
])("MSAL's %o is %s", async (fields, code) => {
  const acquireTokenSilent = () => Promise.reject(Object.assign(new Error('x'), fields))
  await expect(fromMsal({ acquireTokenSilent }, account).getToken(scope)).rejects.toMatchObject({
    code,
  })
})

test('no token of MSAL is an error', async () => {
  const credential = fromMsal({ acquireTokenSilent: async () => null }, account)
  await expect(credential.getToken(scope)).rejects.toMatchObject({
    code: 'ERR_INVALID_TOKEN_RESPONSE',
  })
})
