import { expect, test } from 'vitest'
import {
  createMockTenant,
  isMockTenantError,
  UnknownHostError,
  UnknownOperationError,
} from '../src/index.ts'

const tenant = createMockTenant()
const base = 'https://api.partnercenter.microsoft.com'

const rejectionOf = (url: string, init?: RequestInit) =>
  tenant.fetch(url, init).then(
    () => undefined,
    error => error,
  )

test('an unknown path is an error that names the nearest operations', async () => {
  const { id } = tenant.customers[0] ?? { id: '' }
  const error = await rejectionOf(`${base}/v1/customers/${id}/subscription?x=1`)
  expect(error).toBeInstanceOf(UnknownOperationError)
  expect(isMockTenantError(error)).toBe(true)
  expect(error).toMatchObject({
    name: 'UnknownOperationError',
    code: 'ERR_MOCK_TENANT_UNKNOWN_OPERATION',
    method: 'GET',
    path: `/v1/customers/${id}/subscription`,
  })
  expect(error.nearest[0]).toEqual({
    operation: 'customers.subscriptions.list',
    method: 'GET',
    path: '/v1/customers/{customerId}/subscriptions',
  })
  expect(error.message).toContain('GET /v1/customers/{customerId}/subscriptions')
})

test('a known path with another method names what it takes', async () => {
  const error = await rejectionOf(`${base}/v1/customers`, { method: 'PUT', body: '{}' })
  expect(error.nearest.slice(0, 2).map((near: { method: string }) => near.method)).toEqual([
    'GET',
    'POST',
  ])
})

test('an unknown host is an error, and nothing is sent to it', async () => {
  const error = await rejectionOf('https://management.azure.com/subscriptions')
  expect(error).toBeInstanceOf(UnknownHostError)
  expect(error).toMatchObject({
    code: 'ERR_MOCK_TENANT_UNKNOWN_HOST',
    host: 'management.azure.com',
  })
  expect(error.message).toContain('api.partnercenter.microsoft.com')
})

test('unexpected requests can be looked at, without what could be secret', async () => {
  const tenant = createMockTenant()
  const headers = { Authorization: 'Bearer secret' }
  await tenant.fetch(`${base}/v1/customer?code=secret`, { headers }).catch(() => {})
  await tenant.fetch('https://example.com/', { method: 'POST', body: 'secret' }).catch(() => {})
  await using server = await tenant.listen()
  await fetch(`${server.url}/nowhere`)
  expect(tenant.unexpectedRequests).toMatchObject([
    {
      method: 'GET',
      url: `${base}/v1/customer`,
      queryNames: ['code'],
      headers: { authorization: 'Bearer ***' },
      reason: 'unknown-operation',
    },
    { method: 'POST', url: 'https://example.com/', reason: 'unknown-host', nearest: [] },
    { url: `${server.url}/nowhere`, reason: 'unknown-operation' },
  ])
  expect(tenant.unexpectedRequests[0]?.nearest[0]).toMatchObject({ operation: 'customers.list' })
  expect(JSON.stringify(tenant.unexpectedRequests)).not.toContain('secret')
  tenant.reset()
  expect(tenant.unexpectedRequests).toEqual([])
})

test('an unknown request is not recorded as one of the service', () => {
  expect(tenant.requests).toEqual([])
})

test('other values are no errors of the mock tenant', () => {
  for (const value of [undefined, null, 'text', new Error('x'), {}])
    expect(isMockTenantError(value)).toBe(false)
})
