import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:https'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { MockServer, MockTenant } from '../../src/index.ts'
import { createMockTenant } from '../../src/index.ts'
import { certificatePem, privateKeyPem } from '../support/certificate.ts'

interface Asking {
  readonly path?: string
  /** Name that is asked for, as behind a proxy or in a hosts file. */
  readonly name?: string
  readonly ca?: string | undefined
  readonly headers?: Record<string, string>
}

async function ask({ port, ca: own }: MockServer, asking: Asking) {
  const { path = '/v1/customers', name, ca = own, headers = {} } = asking
  const call = request({
    ...{ host: '127.0.0.1', port, path, ca, agent: false },
    ...(name !== undefined && { servername: name }),
    headers: { ...headers, ...(name !== undefined && { Host: name }) },
  })
  call.end()
  const [response] = await once(call, 'response')
  return { status: response.statusCode, body: JSON.parse(await text(response)) }
}

const bearer = async (
  tenant: MockTenant,
  audience = 'https://api.partnercenter.microsoft.com',
) => ({
  Authorization: `Bearer ${await tenant.token('admin-agent/entra', { audience })}`,
})

test('serves https with a certificate that its authority vouches for', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen({ https: true })
  expect(server.url).toBe(`https://127.0.0.1:${server.port}`)
  const { status, body } = await ask(server, { headers: await bearer(tenant) })
  expect(status).toBe(200)
  expect(body.items).toHaveLength(12)

  const [shown, authority] = [server.certificate, server.ca].map(
    pem => new X509Certificate(pem ?? ''),
  )
  expect(authority?.ca).toBe(true)
  expect(shown?.ca).toBe(false)
  expect(authority && shown?.checkIssued(authority)).toBe(true)
  expect(shown?.checkHost('localhost')).toBe('localhost')
})

test('who does not trust the authority is not served', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen({ https: true })
  await using other = await tenant.listen({ https: true })
  await expect(fetch(`${server.url}/v1/customers`)).rejects.toThrow('fetch failed')
  await expect(ask(server, { ca: other.ca })).rejects.toThrow(/certificate|signature/)
})

test('answers under the names of the real hosts, and tells them apart by them', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen({ https: true })
  const headers = await bearer(tenant)
  const own = { name: 'api.partnercenter.microsoft.com', headers }
  expect((await ask(server, own)).status).toBe(200)

  const graph = {
    name: 'graph.microsoft.com',
    path: '/v1.0/tenantRelationships/delegatedAdminRelationships',
  }
  expect((await ask(server, { ...graph, headers })).status).toBe(401)
  const forGraph = await bearer(tenant, 'https://graph.microsoft.com')
  const page = await ask(server, { ...graph, path: `${graph.path}?$top=2`, headers: forGraph })
  expect(page.body['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\//)

  const wrong = await ask(server, { ...graph, path: '/v1/customers', headers })
  expect(wrong.status).toBe(501)
  const signIn = {
    name: 'login.microsoftonline.com',
    path: `/${tenant.tenantId}/v2.0/.well-known/openid-configuration`,
  }
  expect((await ask(server, signIn)).body.jwks_uri).toMatch(
    /^https:\/\/login\.microsoftonline\.com\//,
  )
})

test('serves https with a key and a certificate of your own', async () => {
  const tenant = createMockTenant()
  const https = { key: privateKeyPem, cert: certificatePem }
  await using server = await tenant.listen({ https })
  expect(server.certificate).toBe(certificatePem)
  const call = request(`${server.url}/v1/customers`, {
    ca: server.ca,
    checkServerIdentity: () => undefined,
    headers: await bearer(tenant),
  })
  call.end()
  const [response] = await once(call, 'response')
  expect(response.statusCode).toBe(200)
  response.destroy()
})

test('a reset and a cut break the connection under TLS too', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen({ https: true })
  tenant.fault({ drop: 'after' })
  await expect(ask(server, { headers: await bearer(tenant) })).rejects.toMatchObject({
    code: 'ECONNRESET',
  })
  tenant.fault({ truncate: true })
  await expect(ask(server, { headers: await bearer(tenant) })).rejects.toMatchObject({
    message: 'aborted',
  })
})

test('close ends a connection on which nobody has spoken TLS', async () => {
  const server = await createMockTenant().listen({ https: true })
  const silent = connect(server.port, '127.0.0.1')
  await once(silent, 'connect')
  silent.resume()
  await Promise.all([once(silent, 'close'), server.close()])
})

test('http has no certificate to trust', async () => {
  await using server = await createMockTenant().listen()
  expect(server).toMatchObject({ certificate: undefined, ca: undefined })
})

test.each([
  [{ https: 'yes' }, TypeError],
  [{ https: { key: 'a', cert: 'b' } }, TypeError],
  [{ https: { key: privateKeyPem, cert: privateKeyPem } }, TypeError],
  [{ prot: 1 }, TypeError],
  [{ host: '' }, TypeError],
  [{ port: 1.5 }, RangeError],
])('listen refuses %j', async (options, error) => {
  await expect(createMockTenant().listen(options as never)).rejects.toThrow(error)
})
