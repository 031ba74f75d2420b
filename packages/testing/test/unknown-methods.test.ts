import { expect, test } from 'vitest'
import { createMockTenant, UnknownOperationError } from '../src/index.ts'

const tenant = createMockTenant({ unknownRequests: 'service' })
const at = 'https://api.partnercenter.microsoft.com'
const graph = 'https://graph.microsoft.com'

async function ask(url: string, method: string) {
  const audience = url.startsWith(graph) ? graph : at
  const token = await tenant.token('admin-agent/entra', { audience })
  return tenant.fetch(url, { method, headers: { Authorization: `Bearer ${token}` } })
}

test('a method that there is not is refused with those that there are', async () => {
  const response = await ask(`${at}/v1/customers`, 'DELETE')
  expect(response.status).toBe(405)
  expect(response.headers.get('Allow')).toBe('GET, HEAD, POST, OPTIONS')
  expect(await response.json()).toMatchObject({ code: '405', source: 'PartnerFD' })
})

test('OPTIONS names the methods', async () => {
  const response = await ask(`${at}/v1/customers`, 'OPTIONS')
  expect(response.status).toBe(204)
  expect(response.headers.get('Allow')).toBe('GET, HEAD, POST, OPTIONS')
})

test('HEAD is GET without the body', async () => {
  const response = await ask(`${at}/v1/customers`, 'HEAD')
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toContain('application/json')
  expect(await response.text()).toBe('')
  expect(tenant.requests.at(-1)).toMatchObject({ operation: 'customers.list', method: 'HEAD' })
})

test.each([
  [`${at}/v1/costumers`, { code: '1000' }],
  [`${graph}/v1.0/me`, { error: { code: '1000' } }],
])('%s is not found', async (url, body) => {
  const response = await ask(url, 'GET')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject(body)
})

test('a port answers in the same way', async () => {
  await using server = await tenant.listen()
  expect((await fetch(`${server.url}/v1/costumers`)).status).toBe(404)
  expect((await fetch(`${server.url}/v1/customers`, { method: 'PUT', body: '{}' })).status).toBe(
    405,
  )
})

test('without the option such requests are mistakes of the test', async () => {
  const strict = createMockTenant()
  await expect(strict.fetch(`${at}/v1/customers`, { method: 'OPTIONS' })).rejects.toThrow(
    UnknownOperationError,
  )
})
