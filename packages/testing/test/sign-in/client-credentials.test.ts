import { decodeJwt, generateKeyPair, importPKCS8, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { createMockTenant } from '../../src/index.ts'
import { certificatePem, privateKeyPem, thumbprintSha256 } from '../support/certificate.ts'
import { askForToken, claimsOf, login, partnerCenter, post } from '../support/sign-in.ts'

const forItself = { grant_type: 'client_credentials', scope: `${partnerCenter}/.default` }

test('an application gets a token of its own, which says that it is one', async () => {
  const tenant = createMockTenant()
  const answer = await askForToken(tenant, forItself)
  expect(claimsOf(answer)).toMatchObject({
    aud: partnerCenter,
    idtyp: 'app',
    appid: tenant.apps.confidential.clientId,
  })
  expect(claimsOf(answer)).not.toHaveProperty('amr')
  expect(answer.body).not.toHaveProperty('refresh_token')
  const response = await tenant.fetch(`${partnerCenter}/v1/invoices`, {
    headers: { Authorization: `Bearer ${answer.body.access_token}` },
  })
  expect(response.status).toBe(200)
})

test('the secret may come as basic authentication', async () => {
  const tenant = createMockTenant()
  const { clientId, clientSecret = '' } = tenant.apps.confidential
  const response = await tenant.fetch(`${login}/${tenant.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${clientId}:${encodeURIComponent(clientSecret)}`)}` },
    body: new URLSearchParams(forItself),
  })
  expect(response.status).toBe(200)
})

test.each([
  ['another secret', { client_secret: 'wrong' }, 401, 'invalid_client', 7000215],
  ['no secret', { client_secret: '' }, 401, 'invalid_client', 7000215],
  ['an unknown application', { client_id: 'nobody' }, 400, 'unauthorized_client', 700016],
  [
    'scopes of users',
    { scope: `${partnerCenter}/user_impersonation` },
    400,
    'invalid_scope',
    70011,
  ],
  [
    'an unknown resource',
    { scope: 'https://evil.example/.default' },
    400,
    'invalid_resource',
    500011,
  ],
  ['no grant type', { grant_type: '' }, 400, 'invalid_request', 900144],
  ['an unknown grant type', { grant_type: 'magic' }, 400, 'unsupported_grant_type', 70003],
])('refuses %s', async (_, changes, status, error, code) => {
  const answer = await askForToken(createMockTenant(), { ...forItself, ...changes })
  expect(answer.status).toBe(status)
  expect(answer.body).toMatchObject({
    error,
    error_description: expect.stringMatching(
      new RegExp(
        `^AADSTS${code}: .* Trace ID: \\S+ Correlation ID: \\S+ Timestamp: [\\d-]+ [\\d:]+Z$`,
      ),
    ),
    error_codes: [code],
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/),
    trace_id: expect.any(String),
    correlation_id: expect.any(String),
  })
})

test('refuses a tenant that it does not know, and none at all', async () => {
  const tenant = createMockTenant()
  const unknown = await askForToken(tenant, forItself, { at: 'fabrikam.example' })
  expect(unknown.body).toMatchObject({ error: 'invalid_tenant', error_codes: [90002] })
  const none = await askForToken(tenant, forItself, { at: 'common' })
  expect(none.body.error_codes).toEqual([50059])
})

test('refuses a secret that has expired', async () => {
  const tenant = createMockTenant({ now: 0 })
  const app = tenant.registerApp({ secretExpires: new Date(1000) })
  const fields = { ...forItself, client_id: app.clientId, client_secret: app.clientSecret ?? '' }
  expect((await askForToken(tenant, fields)).status).toBe(200)
  tenant.clock.advance(1000)
  expect((await askForToken(tenant, fields)).body.error_codes).toEqual([7000222])
})

test('refuses a public client that shows a secret', async () => {
  const tenant = createMockTenant()
  const { body } = await askForToken(tenant, {
    ...forItself,
    client_id: tenant.apps.public.clientId,
  })
  expect(body).toMatchObject({ error: 'invalid_client', error_codes: [700025] })
})

test("acts in a customer's tenant once it was let in", async () => {
  const tenant = createMockTenant()
  const at = tenant.customers[0]?.id ?? ''
  expect((await askForToken(tenant, forItself, { at })).body.error_codes).toEqual([7000229])
  tenant.grantConsent(tenant.apps.confidential.clientId, at)
  expect(claimsOf(await askForToken(tenant, forItself, { at })).tid).toBe(at)
})

async function withCertificate() {
  const tenant = createMockTenant()
  const { clientId } = tenant.registerApp({ certificates: [certificatePem], secret: false })
  const path = `/${tenant.tenantId}/oauth2/v2.0/token`
  const key = await importPKCS8(privateKeyPem, 'PS256')
  const thumbprint = Buffer.from(thumbprintSha256, 'hex').toString('base64url')
  async function ask(claims: Record<string, unknown> = {}, header = {}, signingKey = key) {
    const now = Math.floor(Date.now() / 1000)
    const assertion = await new SignJWT({
      iss: clientId,
      sub: clientId,
      aud: `${login}${path}`,
      jti: 'one',
      nbf: now,
      exp: now + 300,
      ...claims,
    })
      .setProtectedHeader({ alg: 'PS256', 'x5t#S256': thumbprint, ...header })
      .sign(signingKey)
    return post(tenant, path, {
      ...forItself,
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    })
  }
  return { tenant, ask }
}

test('a certificate takes the place of the secret', async () => {
  const { ask } = await withCertificate()
  const { status, body } = await ask()
  expect(status).toBe(200)
  expect(decodeJwt(body.access_token).appidacr).toBe('2')
})

test('refuses an assertion that is not in order', async () => {
  const { ask } = await withCertificate()
  const { privateKey: other } = await generateKeyPair('PS256')
  const codes = async (...given: Parameters<typeof ask>) => (await ask(...given)).body.error_codes
  expect(await codes({}, {}, other)).toEqual([700027])
  expect(await codes({}, { 'x5t#S256': 'another' })).toEqual([700027])
  expect(await codes({ iss: 'somebody' })).toEqual([700027])
  expect(await codes({ aud: 'https://evil.example/token' })).toEqual([700023])
  expect(await codes({ nbf: 0, exp: 1 })).toEqual([700024])
})
