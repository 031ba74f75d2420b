import { expect, test } from 'vitest'
import { createMockTenant } from '../../src/index.ts'
import { askForToken, redeem } from '../support/sign-in.ts'

test('the log shows who asked for what, and nothing that proves who they are', async () => {
  const tenant = createMockTenant()
  const refreshToken = tenant.refreshToken('admin-agent/entra')
  const { body } = await redeem(tenant, refreshToken)
  await askForToken(tenant, {
    grant_type: 'client_credentials',
    scope: 'x',
    client_secret: 'wrong',
  })
  expect(tenant.signInRequests).toMatchObject([
    {
      page: 'token, v1',
      method: 'POST',
      parameters: {
        grant_type: 'refresh_token',
        client_id: tenant.apps.confidential.clientId,
        client_secret: '***',
        refresh_token: '***',
      },
      status: 200,
      aadsts: undefined,
      persona: 'admin-agent/entra',
    },
    { page: 'token, v2', status: 401, aadsts: 7000215, persona: undefined },
  ])
  const log = JSON.stringify(tenant.signInRequests)
  const secrets = [refreshToken, tenant.apps.confidential.clientSecret, body.access_token, 'wrong']
  for (const secret of secrets) expect(log).not.toContain(secret)
})

test('no error repeats a secret', async () => {
  const tenant = createMockTenant()
  const planted = 'planted-secret'
  for (const field of ['client_secret', 'refresh_token', 'code', 'assertion', 'client_assertion']) {
    for (const grant_type of ['refresh_token', 'authorization_code', 'client_credentials']) {
      const { body } = await redeem(tenant, planted)
      expect(JSON.stringify(body)).not.toContain(planted)
      const fields = { grant_type, [field]: planted, redirect_uri: 'http://localhost' }
      expect(JSON.stringify((await askForToken(tenant, fields)).body)).not.toContain(planted)
    }
  }
})

test('the log of operations knows nothing of sign-ins, and reset empties both', async () => {
  const tenant = createMockTenant()
  await redeem(tenant, tenant.refreshToken('admin-agent/entra'))
  expect(tenant.requests).toEqual([])
  tenant.reset()
  expect(tenant.signInRequests).toEqual([])
})

test('the same seed gives the same secrets and tokens', () => {
  const [one, other] = [createMockTenant({ seed: 1 }), createMockTenant({ seed: 1 })]
  expect(one.apps).toEqual(other.apps)
  expect(one.refreshToken('admin-agent/entra')).toBe(other.refreshToken('admin-agent/entra'))
  expect(createMockTenant({ seed: 2 }).apps.confidential.clientSecret).not.toBe(
    one.apps.confidential.clientSecret,
  )
})

test('what goes wrong with operations leaves the sign-in alone, and the other way round', async () => {
  const tenant = createMockTenant()
  const refreshToken = tenant.refreshToken('admin-agent/entra')
  const ask = () => redeem(tenant, refreshToken)
  using operations = tenant.fault({ status: 500 })
  expect((await ask()).status).toBe(200)
  expect(operations.hits).toBe(0)

  tenant.fault({ operation: 'sign-in', status: 503 })
  expect(await ask()).toMatchObject({ status: 503, body: { error: 'temporarily_unavailable' } })
  tenant.fault({ operation: 'sign-in', drop: 'after' })
  await expect(ask()).rejects.toThrow('fetch failed')
  expect((await ask()).status).toBe(200)
})
