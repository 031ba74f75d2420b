import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { createMockTenant } from '@partnergate/testing'
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { expect, test } from 'vitest'

const partnerCenter = 'https://api.partnercenter.microsoft.com'

test('curl gets a token from the port, as in the documentation', async ({ skip }) => {
  const run = promisify(execFile)
  await run('curl', ['--version']).catch(() => skip('there is no curl here'))
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const { clientId, clientSecret } = tenant.apps.confidential
  const fields = {
    resource: partnerCenter,
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'refresh_token',
    refresh_token: tenant.refreshToken('admin-agent/entra'),
    scope: 'openid',
  }
  const data = Object.entries(fields).flatMap(([name, value]) => [
    '--data-urlencode',
    `${name}=${value}`,
  ])
  const url = `${server.url}/${tenant.tenantId}/oauth2/token`
  const { stdout } = await run('curl', ['--silent', '--noproxy', '*', ...data, url])
  expect(decodeJwt(JSON.parse(stdout).access_token)).toMatchObject({ amr: ['pwd', 'mfa'] })
})

test('a resource finds the keys on the port, also after a rotation', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const configuration = await fetch(
    `${server.url}/${tenant.tenantId}/.well-known/openid-configuration`,
  )
  const { jwks_uri, issuer } = await configuration.json()
  const keys = createRemoteJWKSet(new URL(jwks_uri), { cooldownDuration: 0 })
  const verify = async () =>
    jwtVerify(await tenant.token('admin-agent/entra'), keys, { issuer, audience: partnerCenter })
  const before = await verify()
  tenant.rotateKeys()
  const after = await verify()
  expect(after.protectedHeader.kid).not.toBe(before.protectedHeader.kid)
})
