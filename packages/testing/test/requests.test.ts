import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { send } from './support/send.ts'

test('a request is recorded with what was asked and how it was answered', async () => {
  const tenant = createMockTenant({ now: 0 })
  const { id: customerId } = tenant.customers[0] ?? { id: '' }
  await send(tenant, 'customers.users.list', {
    parameters: { customerId, size: 2 },
    headers: { 'MS-CorrelationId': 'a-correlation' },
    persona: 'helpdesk-agent/third-party',
  })
  expect(tenant.requests).toHaveLength(1)
  expect(tenant.requests[0]).toMatchObject({
    operation: 'customers.users.list',
    method: 'GET',
    parameters: { customerId, size: 2 },
    body: undefined,
    status: 200,
    subject: 'user',
    persona: 'helpdesk-agent/third-party',
    mfaCompliant: true,
    correlationId: 'a-correlation',
    time: '1970-01-01T00:00:00.000Z',
    faulty: false,
  })
})

test('a body is recorded in the spelling of the description', async () => {
  const tenant = createMockTenant()
  const { id: customerId } = tenant.customers[0] ?? { id: '' }
  await send(tenant, 'customers.update', {
    parameters: { customerId },
    body: { AllowDelegatedAccess: false },
  })
  expect(tenant.requests[0]?.body).toEqual({ allowDelegatedAccess: false })
})

test('refused requests are recorded too', async () => {
  const tenant = createMockTenant()
  await send(tenant, 'customers.list', { persona: 'admin-agent/none' })
  await tenant.fetch('https://api.partnercenter.microsoft.com/v1/customers')
  expect(tenant.requests.map(({ status, mfaCompliant }) => [status, mfaCompliant])).toEqual([
    [401, false],
    [401, undefined],
  ])
})

test('the record says how it was answered, by whose token and how long it took', async () => {
  const tenant = createMockTenant({ customers: 2 })
  const { id: customerId = '', companyName } = tenant.customers[1] ?? {}
  await send(tenant, 'customers.get', { parameters: { customerId } })
  await send(tenant, 'customers.list', { parameters: { size: 1 }, persona: 'app-only' })
  const [got, listed] = tenant.requests
  expect(got).toMatchObject({
    response: { id: customerId, companyProfile: { companyName } },
    application: tenant.apps.confidential.clientId,
    refusedBy: undefined,
  })
  expect(got?.durationMs).toBeGreaterThan(0)
  expect(listed).toMatchObject({ query: { size: '1' }, parameters: { size: 1 } })
})

test('the record says what refused a request', async () => {
  const tenant = createMockTenant({ customers: 1 })
  const { id: customerId = '' } = tenant.customers[0] ?? {}
  await tenant.fetch('https://api.partnercenter.microsoft.com/v1/customers')
  await send(tenant, 'customers.list', { persona: 'admin-agent/none' })
  await send(tenant, 'gdap.relationships.list', { persona: 'app-only' })
  await send(tenant, 'customers.list', { parameters: { size: 0.5 } })
  await send(tenant, 'customers.get', { parameters: { customerId: tenant.tenantId } })
  tenant.fault({ status: 503 })
  await send(tenant, 'customers.get', { parameters: { customerId } })
  await send(tenant, 'customers.get', { parameters: { customerId } })
  expect(tenant.requests.map(({ refusedBy }) => refusedBy)).toEqual([
    ...['token', 'mfa', 'caller', 'description', 'rules', 'fault'],
    undefined,
  ])
})

test('the calls of one operation are found by its id', async () => {
  const tenant = createMockTenant({ customers: 2 })
  for (const { id: customerId } of tenant.customers) {
    await send(tenant, 'customers.get', { parameters: { customerId } })
    await send(tenant, 'customers.users.list', { parameters: { customerId } })
  }
  const asked = tenant.calls('customers.get').map(({ parameters }) => parameters.customerId)
  expect(asked).toEqual(tenant.customers.map(({ id }) => id))
  expect(tenant.calls('customers.delete')).toEqual([])
  const misspelt = 'customer.get' as 'customers.get'
  expect(() => tenant.calls(misspelt)).toThrow('did you mean customers.get?')
})

test('the log goes back as far as its limit', async () => {
  const tenant = createMockTenant({ customers: 3, logLimit: 2 })
  for (const { id: customerId } of tenant.customers)
    await send(tenant, 'customers.get', { parameters: { customerId } })
  expect(tenant.requests.map(({ parameters }) => parameters.customerId)).toEqual(
    tenant.customers.slice(1).map(({ id }) => id),
  )
})

test('no token is in the record', async () => {
  const tenant = createMockTenant()
  await send(tenant, 'customers.list', {})
  const [, payload = 'missing'] = (await tenant.token('admin-agent/entra')).split('.')
  expect(tenant.requests[0]?.headers.authorization).toBe('Bearer ***')
  expect(JSON.stringify(tenant.requests)).not.toContain(payload.slice(0, 40))
})

test('the ids of a call are echoed, or made', async () => {
  const tenant = createMockTenant()
  const requestId = '4f2c8d0e-4b7e-4c8e-9d38-000000000001'
  const echoed = await send(tenant, 'customers.list', { headers: { 'MS-RequestId': requestId } })
  expect(echoed.headers.get('MS-RequestId')).toBe(requestId)
  expect(echoed.headers.get('X-Locale')).toBe('en-US')
  const german = await send(tenant, 'customers.list', { headers: { 'X-Locale': 'de-DE' } })
  expect(german.headers.get('X-Locale')).toBe('de-DE')
  const made = await send(tenant, 'customers.list', {})
  expect(made.headers.get('MS-RequestId')).toMatch(/^[0-9a-f-]{36}$/)
  expect(made.headers.get('MS-CorrelationId')).toMatch(/^[0-9a-f-]{36}$/)
  expect(made.headers.get('MS-CV')).toBeTruthy()
})

test('fetch takes what the global one takes', async () => {
  const tenant = createMockTenant()
  const headers = { Authorization: `Bearer ${await tenant.token('admin-agent/entra')}` }
  const url = 'https://api.partnercenter.microsoft.com/v1/customers?size=1'
  for (const input of [url, new URL(url), new Request(url)]) {
    const response = await tenant.fetch(input, { headers })
    expect(response.status).toBe(200)
    expect(response.url).toBe(url)
  }
  expect((await tenant.fetch(new Request(url, { headers }))).status).toBe(200)
  await expect(tenant.fetch('/v1/customers')).rejects.toThrow(TypeError)
})
