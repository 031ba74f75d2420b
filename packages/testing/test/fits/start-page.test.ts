import { createHash } from 'node:crypto'
import { createMockTenant } from '@partnergate/testing'
import { expect, test } from 'vitest'

test('every server shows the start page at its root', async () => {
  const tenant = createMockTenant({ customers: 2, now: new Date('2026-06-15T09:00:00Z') })
  await using server = await tenant.listen()
  const response = await fetch(`${server.url}/`)
  const text = await response.text()
  const { confidential, public: open } = tenant.apps
  for (const said of [tenant.tenantId, tenant.domain, server.url, '2026-06-15T09:00:00.000Z'])
    expect(text).toContain(said)
  for (const { clientId } of [confidential, open]) expect(text).toContain(clientId)
  for (const persona of tenant.personas) expect(text).toContain(`<code>${persona}</code>`)
  expect(text).toContain(tenant.account('billing-admin/none').userPrincipalName)
  expect(tenant.unexpectedRequests).toEqual([])
})

test('the policy of the page allows its own style and nothing else', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const response = await fetch(`${server.url}/`)
  const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(await response.text()) ?? []
  const hash = createHash('sha256').update(style).digest('base64')
  expect(response.headers.get('content-security-policy')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
  )
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test('it is a page, no operation: it has no other method, and the real hosts have none', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const head = await fetch(`${server.url}/`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect((await fetch(`${server.url}/`, { method: 'POST' })).status).toBe(501)
  await expect(tenant.fetch('https://api.partnercenter.microsoft.com/')).rejects.toThrow(
    'No operation answers GET /',
  )
})

test('the refresh token on the page is good', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const text = await (await fetch(`${server.url}/`)).text()
  const [, token = ''] = /refresh_token=([\w.-]+)/.exec(text) ?? []
  const { clientId, clientSecret = '' } = tenant.apps.confidential
  const redeemed = await fetch(`${server.url}/${tenant.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token: token,
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'https://api.partnercenter.microsoft.com/user_impersonation',
    }),
  })
  expect(redeemed.status).toBe(200)
})
