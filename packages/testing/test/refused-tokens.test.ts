import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'

const url = 'https://api.partnercenter.microsoft.com/v1/customers'
const graphUrl = 'https://graph.microsoft.com/v1.0/tenantRelationships/delegatedAdminRelationships'

const tenant = createMockTenant()
const ask = (authorization?: string, at = url) =>
  tenant.fetch(at, authorization === undefined ? {} : { headers: { Authorization: authorization } })

test('no token: a challenge that names no error', async () => {
  const response = await ask()
  expect(response.status).toBe(401)
  expect(response.headers.get('WWW-Authenticate')).toBe('Bearer')
  expect(await response.json()).toMatchObject({ code: '400', source: 'PartnerFD' })
})

test.each(['Bearer', 'Bearer garbage', 'Bearer a.b.c', 'Basic dXNlcjpwYXNz'])(
  '%s is refused',
  async given => {
    const response = await ask(given)
    expect(response.status).toBe(401)
    expect(await response.json()).not.toMatchObject({ code: '900421' })
  },
)

test('a token that was signed with another key is refused, whatever it claims', async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const header = JSON.parse(atob((await tenant.token('admin-agent/entra')).split('.')[0] ?? ''))
  const jwk = await exportJWK(publicKey)
  const forged = await new SignJWT({
    amr: ['mfa'],
    tid: tenant.tenantId,
    scp: 'user_impersonation',
  })
    .setProtectedHeader({ ...header, jwk })
    .setIssuer(`https://sts.windows.net/${tenant.tenantId}/`)
    .setAudience('https://api.partnercenter.microsoft.com')
    .setExpirationTime('1h')
    .sign(privateKey)
  expect((await ask(`Bearer ${forged}`)).status).toBe(401)
})

test('a token without a signature is refused', async () => {
  const token = new UnsecuredJWT({ amr: ['mfa'] })
    .setIssuer(`https://sts.windows.net/${tenant.tenantId}/`)
    .setAudience('https://api.partnercenter.microsoft.com')
    .setExpirationTime('1h')
    .encode()
  expect((await ask(`Bearer ${token}`)).status).toBe(401)
})

test("another partner's token is refused", async () => {
  const token = await createMockTenant({ seed: 'another' }).token('admin-agent/entra')
  expect((await ask(`Bearer ${token}`)).status).toBe(401)
})

test('a token expires as the clock goes on', async () => {
  const { clock, token, fetch } = createMockTenant()
  const headers = {
    Authorization: `Bearer ${await token('admin-agent/entra', { expiresInSeconds: 60 })}`,
  }
  expect((await fetch(url, { headers })).status).toBe(200)
  clock.advance(61_000)
  const response = await fetch(url, { headers })
  expect(response.status).toBe(401)
  expect(response.headers.get('WWW-Authenticate')).toContain('expired')
})

test('a token is not valid before its time', async () => {
  const later = Math.floor(tenant.clock.now() / 1000) + 600
  const token = await tenant.token('admin-agent/entra', { claims: { nbf: later } })
  expect((await ask(`Bearer ${token}`)).status).toBe(401)
})

test.each([
  'https://graph.windows.net',
  'https://graph.microsoft.com',
  'https://partner.partnercenterapi.microsoftonline.cn',
])('a token for %s is refused by Partner Center with 900420', async audience => {
  const response = await ask(`Bearer ${await tenant.token('admin-agent/entra', { audience })}`)
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ code: '900420' })
})

test('the wrong audience is found before missing MFA', async () => {
  const token = await tenant.token('admin-agent/none', { audience: 'https://graph.windows.net' })
  expect(await (await ask(`Bearer ${token}`)).json()).toMatchObject({ code: '900420' })
})

test('the resource may be named by its application id, or with a slash at the end', async () => {
  for (const audience of [
    'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd',
    'https://api.partnercenter.microsoft.com/',
  ]) {
    expect(
      (await ask(`Bearer ${await tenant.token('admin-agent/entra', { audience })}`)).status,
    ).toBe(200)
  }
})

test('the host in China takes the audience of China', async () => {
  const audience = 'https://partner.partnercenterapi.microsoftonline.cn'
  const at = `${audience}/v1/customers`
  expect(
    (await ask(`Bearer ${await tenant.token('admin-agent/entra', { audience })}`, at)).status,
  ).toBe(200)
  expect((await ask(`Bearer ${await tenant.token('admin-agent/entra')}`, at)).status).toBe(401)
})

test('Microsoft Graph refuses in its own words', async () => {
  const response = await ask(`Bearer ${await tenant.token('admin-agent/entra')}`, graphUrl)
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } })
})
