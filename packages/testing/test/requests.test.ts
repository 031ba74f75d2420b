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
