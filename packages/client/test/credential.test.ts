import { expect, test } from 'vitest'
import { CredentialError, NotFoundError } from '../src/index.ts'
import { clientOf } from './client.ts'
import { credentialOf } from './tokens.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'

test('a credential without a token is an error that says for which audience', async () => {
  const { pc, requests } = clientOf({ credential: credentialOf(null) })
  const error = await pc.customers.get({ customerId }).catch(reason => reason)
  expect(error).toBeInstanceOf(CredentialError)
  expect(error.message).toContain('audience https://api.partnercenter.microsoft.com')
  expect(error).toMatchObject({ code: 'ERR_CREDENTIAL', operation: 'customers.get' })
  expect(requests).toHaveLength(0)
})

test('a credential that fails is the cause of the error', async () => {
  const cause = new Error('AADSTS700082: the refresh token has expired')
  const { pc } = clientOf({ credential: { getToken: () => Promise.reject(cause) } })
  await expect(pc.customers.get({ customerId })).rejects.toMatchObject({
    code: 'ERR_CREDENTIAL',
    cause,
  })
})

test.each([
  ['its code', Object.assign(new Error('no MFA'), { code: 'ERR_MFA_REQUIRED', remedy: 'Do it.' })],
  ["Entra's code", new Error('invalid_grant: AADSTS50076: Due to a configuration change ...')],
  ['an error behind it', new Error('failed', { cause: new Error('AADSTS50079: register') })],
])('a credential whose sign-in lacks MFA says so by %s', async (_how, cause) => {
  const { pc, requests } = clientOf({ credential: { getToken: () => Promise.reject(cause) } })
  const error = await pc.customers.get({ customerId }).catch(reason => reason)
  expect(error).toMatchObject({
    code: 'ERR_MFA_REQUIRED',
    origin: 'credential',
    scenario: 'transact',
    decision: undefined,
    remedy: 'remedy' in cause ? 'Do it.' : expect.stringContaining('Sign in again interactively'),
    cause,
  })
  expect(requests).toHaveLength(0)
})

test('a credential that fails in a circle of causes is a credential that fails', async () => {
  const cause = new Error('round')
  cause.cause = cause
  const { pc } = clientOf({ credential: { getToken: () => Promise.reject(cause) } })
  await expect(pc.customers.get({ customerId })).rejects.toMatchObject({ code: 'ERR_CREDENTIAL' })
})

test('a credential may throw one of our own errors', async () => {
  const error = new NotFoundError('no such tenant')
  const getToken = () => {
    throw error
  }
  const { pc } = clientOf({ credential: { getToken } })
  await expect(pc.customers.get({ customerId })).rejects.toBe(error)
})

test.each(['a\nb', 'a b', 'é', '\u0000'])(
  'a token that no header can carry is refused, and not shown: %j',
  async part => {
    const { pc, requests } = clientOf({ credential: credentialOf(`secret${part}secret`) })
    const error = await pc.customers.get({ customerId }).catch(reason => reason)
    expect(error).toBeInstanceOf(CredentialError)
    expect(`${error.stack}`).not.toContain('secret')
    expect(requests).toHaveLength(0)
  },
)
