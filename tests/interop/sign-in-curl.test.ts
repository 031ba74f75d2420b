import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createMockTenant } from '@partnergate/testing'
import { expect, onTestFinished, test } from 'vitest'

const run = promisify(execFile)
const partnerCenter = 'https://api.partnercenter.microsoft.com'
const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
)

/** What curl prints, as JSON. */
async function curl(...parameters: string[]) {
  const { stdout } = await run('curl', [
    '--silent',
    '--show-error',
    '--noproxy',
    '*',
    ...parameters,
  ])
  return JSON.parse(stdout)
}

test.skipIf(!hasCurl).each([{ https: false }, { https: true }])(
  'curl discovers the tenant, gets a token and calls Partner Center (%o)',
  async ({ https }) => {
    const tenant = createMockTenant({ customers: 3 })
    await using server = await tenant.listen({ https })
    const trust = await trusting(server.ca)
    const issuer = `${server.url}/${tenant.tenantId}/v2.0`
    const found = await curl(...trust, `${issuer}/.well-known/openid-configuration`)
    const { keys } = await curl(...trust, found.jwks_uri)
    expect(keys[0]).toMatchObject({ kty: 'RSA', use: 'sig' })

    const { clientId, clientSecret } = tenant.apps.confidential
    const fields = [
      'grant_type=refresh_token',
      `refresh_token=${tenant.refreshToken('admin-agent/entra')}`,
      `client_id=${clientId}`,
      `client_secret=${clientSecret}`,
      `scope=${partnerCenter}/.default`,
    ].flatMap(field => ['--data-urlencode', field])
    const { access_token } = await curl(...trust, ...fields, found.token_endpoint)
    const header = ['--header', `Authorization: Bearer ${access_token}`]
    const customers = await curl(...trust, ...header, `${server.url}/v1/customers`)
    expect(customers).toMatchObject({ totalCount: 3 })
  },
)

test.skipIf(!hasCurl)('curl trusts no tenant whose authority it was not given', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen({ https: true })
  await expect(curl(`${server.url}/v1/customers`)).rejects.toMatchObject({ code: 60 })
})

/** The authority in a file, as curl wants it. */
async function trusting(ca: string | undefined): Promise<string[]> {
  if (ca === undefined) return []
  const folder = await mkdtemp(join(tmpdir(), 'mock-tenant-curl-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'ca.pem')
  await writeFile(file, ca)
  return ['--cacert', file]
}
