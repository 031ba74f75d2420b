import { expect, test } from 'vitest'
import { createMockTenant } from '../../src/index.ts'
import { claimsOf } from '../support/sign-in.ts'

test.each([
  [
    'login.microsoftonline.com',
    'https://sts.windows.net',
    'https://api.partnercenter.microsoft.com',
  ],
  ['login.microsoftonline.us', 'https://sts.windows.net', 'https://graph.microsoft.us'],
  [
    'login.partner.microsoftonline.cn',
    'https://sts.chinacloudapi.cn',
    'https://partner.partnercenterapi.microsoftonline.cn',
  ],
])('%s has issuers of its own', async (host, sts, resource) => {
  const tenant = createMockTenant()
  const json = async (path: string) =>
    (await tenant.fetch(`https://${host}/${tenant.tenantId}${path}`)).json()
  const one = await json('/.well-known/openid-configuration')
  const two = await json('/v2.0/.well-known/openid-configuration')
  expect(one.issuer).toBe(`${sts}/${tenant.tenantId}/`)
  expect(two.issuer).toBe(`https://${host}/${tenant.tenantId}/v2.0`)

  const { clientId, clientSecret = '' } = tenant.apps.confidential
  const response = await tenant.fetch(one.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: tenant.refreshToken('admin-agent/entra'),
      client_id: clientId,
      client_secret: clientSecret,
      resource,
    }),
  })
  const body = await response.json()
  expect(claimsOf({ body })).toMatchObject({ iss: one.issuer, aud: resource })
})

test('the token of the Chinese cloud is good at its Partner Center', async () => {
  const tenant = createMockTenant()
  const host = 'https://partner.partnercenterapi.microsoftonline.cn'
  const { clientId, clientSecret = '' } = tenant.apps.confidential
  const response = await tenant.fetch(
    `https://login.chinacloudapi.cn/${tenant.tenantId}/oauth2/token`,
    {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: tenant.refreshToken('admin-agent/entra'),
        client_id: clientId,
        client_secret: clientSecret,
        resource: host,
      }),
    },
  )
  const { access_token } = await response.json()
  const headers = { Authorization: `Bearer ${access_token}` }
  expect((await tenant.fetch(`${host}/v1/customers`, { headers })).status).toBe(200)
})

test("Microsoft's libraries learn which hosts are one cloud, and every one of them answers", async () => {
  const tenant = createMockTenant()
  const path = 'common/discovery/instance?api-version=1.1'
  const response = await tenant.fetch(`https://login.microsoftonline.com/${path}`)
  const { metadata } = await response.json()
  const names: string[] = metadata.flatMap(({ aliases }: { aliases: string[] }) => aliases)
  expect(names).toContain('login.windows.net')
  for (const name of names) expect((await tenant.fetch(`https://${name}/${path}`)).status).toBe(200)
})
