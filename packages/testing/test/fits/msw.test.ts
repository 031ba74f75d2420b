import https from 'node:https'
import { createPartnerCenter } from '@partnergate/client'
import { createMockTenant } from '@partnergate/testing'
import { mockTenantHandlers } from '@partnergate/testing/msw'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

const tenant = createMockTenant({ customers: 3 })
const customersUrl = 'https://api.partnercenter.microsoft.com/v1/customers'
const server = setupServer(
  ...mockTenantHandlers(tenant),
  http.get('https://other.example/', () => HttpResponse.text('mine')),
)

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => tenant.reset())
afterAll(() => server.close())

const authorization = async () => `Bearer ${await tenant.token('admin-agent/entra')}`

test('the global fetch reaches the tenant', async () => {
  const headers = { Authorization: await authorization() }
  const response = await fetch(`${customersUrl}?size=1`, { headers })
  expect(await response.json()).toMatchObject({ totalCount: 3, items: [{}] })
  expect(tenant.calls('customers.list')).toHaveLength(1)
})

test('bodies, methods and refusals pass through', async () => {
  const headers = { Authorization: await authorization(), 'Content-Type': 'application/json' }
  const url = `${customersUrl}/${tenant.customers[0]?.id}`
  const body = JSON.stringify({ allowDelegatedAccess: false })
  const changed = await fetch(url, { method: 'PATCH', headers, body })
  expect(await changed.json()).toMatchObject({ allowDelegatedAccess: false })
  const refused = await fetch(url)
  expect(refused.status).toBe(401)
  expect(refused.headers.get('WWW-Authenticate')).toMatch(/^Bearer/)
})

test('our client reaches the tenant by its own fetch', async () => {
  const pc = createPartnerCenter({ credential: tenant.credential('admin-agent/entra') })
  const names: unknown[] = []
  for await (const customer of pc.customers.list()) names.push(customer.companyProfile?.companyName)
  expect(names).toEqual(tenant.customers.map(({ companyName }) => companyName))
})

test('requests of node:https reach the tenant', async () => {
  const headers = { Authorization: await authorization() }
  const [status, text] = await new Promise<[number | undefined, string]>((resolve, reject) => {
    const sent = https.request(customersUrl, { headers }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => resolve([response.statusCode, Buffer.concat(chunks).toString()]))
    })
    sent.on('error', reject).end()
  })
  expect(status).toBe(200)
  expect(JSON.parse(text).totalCount).toBe(3)
})

test('the sign-in service is played too', async () => {
  const { clientId, clientSecret = '' } = tenant.apps.confidential
  const response = await fetch(
    `https://login.microsoftonline.com/${tenant.tenantId}/oauth2/v2.0/token`,
    {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: 'https://api.partnercenter.microsoft.com/.default',
      }),
    },
  )
  expect(await response.json()).toMatchObject({ token_type: 'Bearer' })
})

test('other hosts are left to msw: to its other handlers, and to onUnhandledFrame', async () => {
  expect(await (await fetch('https://other.example/')).text()).toBe('mine')
  await using local = await createMockTenant().listen()
  server.use(http.all(`${local.url}/*`, () => HttpResponse.text('not the tenant')))
  expect(await (await fetch(`${local.url}/v1/customers`)).text()).toBe('not the tenant')
  server.resetHandlers()
  expect(tenant.requests).toEqual([])
  expect(tenant.unexpectedRequests).toEqual([])
})

test('the same paths on a host that the tenant does not play are not its own', async () => {
  server.use(
    http.all('https://api.partnercenter.microsoft.com.example/*', () => HttpResponse.text('x')),
  )
  const response = await fetch('https://api.partnercenter.microsoft.com.example/v1/customers')
  expect(await response.text()).toBe('x')
  server.resetHandlers()
})

test('what matches no operation says what was probably meant', async () => {
  const response = await fetch(`${customersUrl.slice(0, -1)}`)
  expect(response.status).toBe(501)
  const { code, message } = await response.json()
  expect(code).toBe('ERR_MOCK_TENANT_UNKNOWN_OPERATION')
  expect(message).toContain('/v1/customers')
  expect(tenant.unexpectedRequests).toHaveLength(1)
})

test('a fault that cuts the connection is a network error', async () => {
  tenant.fault({ drop: 'before' })
  await expect(fetch(customersUrl)).rejects.toThrow(TypeError)
  tenant.fault({ status: 503, html: true })
  expect((await fetch(customersUrl)).status).toBe(503)
})

test('handlers of your own can come first', async () => {
  server.use(http.get(customersUrl, () => HttpResponse.json({ items: [] })))
  expect(await (await fetch(customersUrl)).json()).toEqual({ items: [] })
  server.resetHandlers()
})
