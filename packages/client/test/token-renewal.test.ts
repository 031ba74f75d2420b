import { expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { json } from './scripted-fetch.ts'
import { credentialOf, tokenOf, tokens } from './tokens.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const fresh = tokenOf({ amr: ['pwd', 'mfa'], scp: 'user_impersonation', fresh: true })
const unauthorized = (headers: Record<string, string> = {}, body: unknown = {}) =>
  json(body, { status: 401, headers })

test('a stale token is renewed once, and the call goes out again with the new one', async () => {
  const credential = credentialOf(tokens.entra, fresh)
  const { pc, requests } = clientOf({ credential }, unauthorized(), json({ id: 'a' }))
  expect(await pc.customers.get({ customerId })).toEqual({ id: 'a' })
  const sent = requests.map(({ headers }) => headers)
  expect(sent.map(headers => headers.get('Authorization'))).toEqual([
    `Bearer ${tokens.entra}`,
    `Bearer ${fresh}`,
  ])
  expect(sent[0]?.get('MS-RequestId')).toBe(sent[1]?.get('MS-RequestId'))
})

test('a write is sent again after a 401 too: the service has not looked at it', async () => {
  const credential = credentialOf(tokens.entra, fresh)
  const { pc, requests } = clientOf({ credential }, unauthorized(), json({}))
  await pc.request('customers.create', { body: {} as never })
  expect(requests.map(({ body }) => body)).toEqual(['{}', '{}'])
})

test('a second 401 is the end', async () => {
  const credential = credentialOf(tokens.entra, fresh, tokens.entra)
  const { pc, requests } = clientOf({ credential }, unauthorized(), unauthorized())
  await expect(pc.customers.get({ customerId })).rejects.toMatchObject({
    code: 'ERR_UNAUTHORIZED',
    status: 401,
  })
  expect(requests).toHaveLength(2)
})

test('the same token is not sent twice', async () => {
  const { pc, requests } = clientOf({}, unauthorized())
  await expect(pc.customers.get({ customerId })).rejects.toMatchObject({ code: 'ERR_UNAUTHORIZED' })
  expect(requests).toHaveLength(1)
})

test("the credential hears the challenge's claims", async () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}'
  const challenge = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`
  const credential = credentialOf(tokens.entra, fresh)
  const { pc } = clientOf({ credential }, unauthorized({ 'WWW-Authenticate': challenge }), json({}))
  await pc.customers.get({ customerId })
  expect(credential.asked.map(({ options }) => options?.claims)).toEqual([undefined, claims])
})

test('a challenge whose claims cannot be read is answered with a plain renewal', async () => {
  const credential = credentialOf(tokens.entra, fresh)
  const challenge = { 'WWW-Authenticate': 'Bearer claims="a"' }
  const { pc } = clientOf({ credential }, unauthorized(challenge), json({}))
  await pc.customers.get({ customerId })
  expect(credential.asked[1]?.options?.claims).toBeUndefined()
})

test('the renewed token is decided on as well', async () => {
  const credential = credentialOf(tokens.entra, tokens.none)
  const { pc, requests } = clientOf({ credential }, unauthorized())
  await expect(pc.customers.get({ customerId })).rejects.toMatchObject({
    code: 'ERR_MFA_REQUIRED',
    origin: 'guard',
  })
  expect(requests).toHaveLength(1)
})

test.each([
  ['MFA', { code: 900421 }, 'ERR_MFA_REQUIRED'],
  ['MFA, the old way', 'Authentication failed. MFA required. (10001)', 'ERR_MFA_REQUIRED'],
  ['another audience', { code: 900420 }, 'ERR_AUDIENCE'],
])('a 401 for %s is not answered with another token', async (_, body, code) => {
  const credential = credentialOf(tokens.entra, fresh)
  const { pc, requests } = clientOf({ credential }, unauthorized({}, body))
  await expect(pc.customers.get({ customerId })).rejects.toMatchObject({ code })
  expect(requests).toHaveLength(1)
  expect(credential.asked).toHaveLength(1)
})
