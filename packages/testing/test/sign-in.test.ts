import { createLocalJWKSet, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'

const tenant = createMockTenant()
const signIn = 'https://login.microsoftonline.com'
const json = async (path: string) => (await tenant.fetch(signIn + path)).json()

test.each(['', '/v2.0'])(
  'a resource finds the keys by discovery (%s) and verifies a token',
  async version => {
    const configuration = await json(
      `/${tenant.tenantId}${version}/.well-known/openid-configuration`,
    )
    const keys = await (await tenant.fetch(configuration.jwks_uri)).json()
    const token = await tenant.token('admin-agent/entra')
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      algorithms: ['RS256'],
      issuer: `https://sts.windows.net/${tenant.tenantId}/`,
      audience: 'https://api.partnercenter.microsoft.com',
    })
    expect(payload.tid).toBe(tenant.tenantId)
  },
)

test('each version names its own issuer', async () => {
  const one = await json(`/${tenant.tenantId}/.well-known/openid-configuration`)
  const two = await json(`/${tenant.tenantId}/v2.0/.well-known/openid-configuration`)
  expect(one.issuer).toBe(`https://sts.windows.net/${tenant.tenantId}/`)
  expect(two.issuer).toBe(`${signIn}/${tenant.tenantId}/v2.0`)
  expect(two.token_endpoint).toBe(`${signIn}/${tenant.tenantId}/oauth2/v2.0/token`)
})

test.each(['common', 'organizations'])('%s leaves the tenant in the issuer open', async alias => {
  const { issuer } = await json(`/${alias}/.well-known/openid-configuration`)
  expect(issuer).toBe('https://sts.windows.net/{tenantid}/')
})

test('the tenant is also known by its domain', async () => {
  const { issuer } = await json(`/${tenant.domain}/.well-known/openid-configuration`)
  expect(issuer).toBe(`https://sts.windows.net/${tenant.tenantId}/`)
})

test('shows no private part of a key', async () => {
  const { keys } = await json('/common/discovery/keys')
  expect(keys).toHaveLength(1)
  expect(Object.keys(keys[0]).sort()).toEqual(['e', 'kid', 'kty', 'n', 'use'])
})

test('refuses a tenant that it does not know as Entra does', async () => {
  const response = await tenant.fetch(`${signIn}/fabrikam.example/.well-known/openid-configuration`)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: 'invalid_tenant', error_codes: [90002] })
})

test('names the pages that there are when another is asked for', async () => {
  await expect(tenant.fetch(`${signIn}/common/oauth2/token`)).rejects.toThrow('/discovery/keys')
})
