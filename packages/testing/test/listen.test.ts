import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'

const json = { 'Content-Type': 'application/json' }

test('a plain HTTP client lists, creates and reads over the port', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const headers = { ...json, Authorization: `Bearer ${await tenant.token('admin-agent/entra')}` }
  const created = await fetch(`${server.url}/v1/customers`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      companyProfile: { domain: 'wingtip.onmicrosoft.com' },
      billingProfile: { companyName: 'Wingtip Toys' },
    }),
  })
  expect(created.status).toBe(201)
  const { id } = await created.json()
  const read = await fetch(`${server.url}/v1/customers/${id}`, { headers })
  expect(await read.json()).toMatchObject({ id })
  expect(tenant.requests.map(({ operation }) => operation)).toEqual([
    'customers.create',
    'customers.get',
  ])
})

test('the services are told apart by the path', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const audience = 'https://graph.microsoft.com'
  const graph = { Authorization: `Bearer ${await tenant.token('admin-agent/entra', { audience })}` }
  const first = await fetch(
    `${server.url}/v1.0/tenantRelationships/delegatedAdminRelationships?$top=2`,
    {
      headers: graph,
    },
  )
  const page = await first.json()
  expect(page.value).toHaveLength(2)
  expect(page['@odata.nextLink'].startsWith(`${server.url}/v1.0/`)).toBe(true)
  expect((await fetch(page['@odata.nextLink'], { headers: graph })).status).toBe(200)

  const openid = await fetch(
    `${server.url}/${tenant.tenantId}/v2.0/.well-known/openid-configuration`,
  )
  const { jwks_uri } = await openid.json()
  expect(jwks_uri.startsWith(server.url)).toBe(true)
  expect((await (await fetch(jwks_uri)).json()).keys).toHaveLength(1)
})

test('a user without MFA is refused over the port too', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const headers = { Authorization: `Bearer ${await tenant.token('admin-agent/none')}` }
  const response = await fetch(`${server.url}/v1/customers`, { headers })
  expect(response.status).toBe(401)
  expect(response.headers.get('WWW-Authenticate')).toBe('Bearer error="invalid_token"')
  expect(await response.json()).toMatchObject({ code: '900421' })
})

test('an unknown request is answered with 501 and the nearest operations', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const response = await fetch(`${server.url}/v1/costumers`)
  expect(response.status).toBe(501)
  expect(await response.json()).toMatchObject({
    code: 'ERR_MOCK_TENANT_UNKNOWN_OPERATION',
    path: '/v1/costumers',
    nearest: [{ operation: 'customers.list' }, {}, {}],
  })
  const signIn = await fetch(`${server.url}/common/discovery/key`)
  expect(await signIn.json()).toMatchObject({
    nearest: [{ path: '/{tenant}/discovery/keys' }, {}, {}],
  })
})

test('a dropped connection breaks for real', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  tenant.fault({ drop: 'before' })
  await expect(fetch(`${server.url}/v1/customers`)).rejects.toThrow('fetch failed')
})

test('close frees the port, and the same port can be taken again', async () => {
  const tenant = createMockTenant()
  const first = await tenant.listen()
  await first.close()
  await expect(fetch(first.url)).rejects.toThrow('fetch failed')
  await using again = await tenant.listen({ port: first.port })
  expect(again.port).toBe(first.port)
  await expect(tenant.listen({ port: first.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('a port that is none is refused', async () => {
  await expect(createMockTenant().listen({ port: 70_000 })).rejects.toThrow(RangeError)
})
