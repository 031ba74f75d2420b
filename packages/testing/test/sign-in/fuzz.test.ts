import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMockTenant } from '../../src/index.ts'
import { login } from '../support/sign-in.ts'

const tenant = createMockTenant()
const { clientId, clientSecret = '', redirectUris } = tenant.apps.confidential

const sensible: Readonly<Record<string, readonly string[]>> = {
  grant_type: [
    'authorization_code',
    'refresh_token',
    'client_credentials',
    'device_code',
    'urn:ietf:params:oauth:grant-type:jwt-bearer',
  ],
  client_id: [clientId, tenant.apps.public.clientId],
  client_secret: [clientSecret],
  client_assertion_type: ['urn:ietf:params:oauth:client-assertion-type:jwt-bearer'],
  client_assertion: ['a.b.c'],
  requested_token_use: ['on_behalf_of'],
  assertion: ['a.b.c'],
  scope: ['openid', 'https://graph.microsoft.com/.default', ' '],
  resource: ['https://api.partnercenter.microsoft.com'],
  redirect_uri: [...redirectUris],
  response_type: ['code'],
  refresh_token: ['x'],
  code: ['x'],
}

const fields = fc.record(
  Object.fromEntries(
    Object.entries(sensible).map(([name, values]) => [
      name,
      fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'grapheme' })),
    ]),
  ),
  { requiredKeys: [] },
)

const pages = fc.constantFrom(
  'oauth2/token',
  'oauth2/v2.0/token',
  'oauth2/devicecode',
  'oauth2/v2.0/devicecode',
  'oauth2/v2.0/authorize',
)

const formOf = (given: Record<string, string | undefined>) =>
  new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

test('whatever is posted is answered: with what was asked for, or with an error in its place', async () => {
  await fc.assert(
    fc.asyncProperty(pages, fields, async (page, given) => {
      const query = page.endsWith('authorize') ? `?${formOf(given)}` : ''
      const response = await tenant.fetch(`${login}/${tenant.tenantId}/${page}${query}`, {
        method: 'POST',
        body: formOf(given),
      })
      expect([200, 302, 400, 401]).toContain(response.status)
      if (page.endsWith('authorize') || response.ok) return
      expect(await response.json()).toMatchObject({
        error: expect.any(String),
        error_codes: [expect.any(Number)],
      })
    }),
    { numRuns: 500 },
  )
})
