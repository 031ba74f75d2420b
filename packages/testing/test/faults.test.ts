import { expect, test, vi } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const list = (tenant: MockTenant) => send(tenant, 'customers.list')

test('throttling has its own body, and says when to come back', async () => {
  const tenant = createMockTenant()
  tenant.fault({ operation: 'customers.list', status: 429, retryAfterSeconds: 57 })
  const response = await list(tenant)
  expect(response.status).toBe(429)
  expect(response.headers.get('Retry-After')).toBe('57')
  expect(await response.json()).toEqual({
    statusCode: 429,
    message: 'Rate limit is exceeded. Try again in 57 seconds.',
  })
  expect((await list(tenant)).status).toBe(200)
})

test('throttling can say when by a date', async () => {
  const tenant = createMockTenant({ now: new Date('2026-05-05T10:00:00Z') })
  tenant.fault({ status: 429, retryAfterSeconds: 30, retryAfterFormat: 'date' })
  const { headers } = await list(tenant)
  expect(headers.get('Date')).toBe('Tue, 05 May 2026 10:00:00 GMT')
  expect(headers.get('Retry-After')).toBe('Tue, 05 May 2026 10:00:30 GMT')
})

test('a broken body says so to fetch, where it is asked to', async () => {
  const tenant = createMockTenant()
  tenant.fault({ truncate: 'connection' })
  const response = await list(tenant)
  expect(response.status).toBe(200)
  await expect(response.text()).rejects.toMatchObject({
    message: 'terminated',
    cause: { code: 'UND_ERR_SOCKET' },
  })
})

test('a slow body ends with the reason of an abort', async () => {
  const tenant = createMockTenant()
  tenant.fault({ slowBodyMs: 60_000, timer: 'clock' })
  const controller = new AbortController()
  const headers = { Authorization: `Bearer ${await tenant.token('admin-agent/entra')}` }
  const url = 'https://api.partnercenter.microsoft.com/v1/customers'
  const response = await tenant.fetch(url, { headers, signal: controller.signal })
  const reading = response.text()
  const reason = new Error('enough')
  controller.abort(reason)
  await expect(reading).rejects.toBe(reason)
})

test('Microsoft Graph throttles in its own words', async () => {
  const tenant = createMockTenant()
  tenant.fault({ status: 429 })
  const response = await send(tenant, 'gdap.relationships.list')
  expect(response.headers.get('Retry-After')).toBe('1')
  expect(await response.json()).toMatchObject({ error: { code: 'TooManyRequests' } })
})

test('the service fails in JSON, and the gateway in HTML', async () => {
  const tenant = createMockTenant()
  tenant.fault({ status: 500, code: '800003', description: 'Out of order' })
  expect(await (await list(tenant)).json()).toEqual({
    code: '800003',
    description: 'Out of order',
    source: 'PartnerFD',
  })
  tenant.fault({ status: 503, html: true })
  const response = await list(tenant)
  expect(response.status).toBe(503)
  expect(response.headers.get('Content-Type')).toContain('text/html')
  expect(await response.text()).toMatch(/^<html>/)
})

test('a fault happens to its operation, as often as it says, and can be taken back', async () => {
  const tenant = createMockTenant()
  const fault = tenant.fault({ operation: 'customers.list', status: 503, times: 3 })
  expect((await send(tenant, 'serviceRequests.list')).status).toBe(200)
  expect((await list(tenant)).status).toBe(503)
  expect(fault.hits).toBe(1)
  fault.remove()
  expect((await list(tenant)).status).toBe(200)
  {
    using _always = tenant.fault({ status: 502, times: Number.POSITIVE_INFINITY })
    expect((await list(tenant)).status).toBe(502)
    expect((await list(tenant)).status).toBe(502)
  }
  expect((await list(tenant)).status).toBe(200)
})

test('a connection breaks as the real one does, before the work or after it', async () => {
  const tenant = createMockTenant()
  const body = {
    companyProfile: { domain: 'wingtip.onmicrosoft.com' },
    billingProfile: { companyName: 'Wingtip Toys' },
  }
  const headers = { 'MS-RequestId': '4f2c8d0e-4b7e-4c8e-9d38-000000000001' }
  const create = () => send(tenant, 'customers.create', { body, headers })

  tenant.fault({ operation: 'customers.create', drop: 'before' })
  await expect(create()).rejects.toThrow(TypeError)
  expect(tenant.customers).toHaveLength(12)

  tenant.fault({ operation: 'customers.create', drop: 'after' })
  await expect(create()).rejects.toMatchObject({
    message: 'fetch failed',
    cause: { code: 'ECONNRESET' },
  })
  expect(tenant.customers).toHaveLength(13)

  const retried = await create()
  expect(retried.status).toBe(201)
  expect(tenant.customers).toHaveLength(13)
  expect(tenant.customers.at(-1)?.id).toBe((await retried.json()).id)
  expect(tenant.requests.map(({ status, faulty }) => [status, faulty])).toEqual([
    [undefined, true],
    [undefined, true],
    [201, false],
  ])
})

test('a body ends in the middle', async () => {
  const tenant = createMockTenant()
  tenant.fault({ truncate: true })
  const response = await list(tenant)
  expect(response.status).toBe(200)
  await expect(response.json()).rejects.toThrow(SyntaxError)
})

test("latency goes by the tenant's clock", async () => {
  const tenant = createMockTenant()
  tenant.fault({ latencyMs: 5000, timer: 'clock' })
  const answered = vi.fn()
  const waiting = list(tenant).then(answered)
  await vi.waitFor(() => expect(tenant.requests).toHaveLength(1))
  expect(answered).not.toHaveBeenCalled()
  tenant.clock.advance(5000)
  await waiting
  expect(answered).toHaveBeenCalledOnce()
})

test.each(['real', 'clock'] as const)(
  'an abort ends the latency (%s) with its own reason',
  async timer => {
    const tenant = createMockTenant()
    tenant.fault({ latencyMs: 60_000, timer })
    const controller = new AbortController()
    const headers = { Authorization: `Bearer ${await tenant.token('admin-agent/entra')}` }
    const url = 'https://api.partnercenter.microsoft.com/v1/customers'
    const waiting = tenant.fetch(url, { headers, signal: controller.signal })
    await vi.waitFor(() => expect(tenant.requests).toHaveLength(1))
    const reason = new Error('enough')
    controller.abort(reason)
    await expect(waiting).rejects.toBe(reason)
    await expect(tenant.fetch(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  },
)

test('effects can be combined', async () => {
  const tenant = createMockTenant()
  tenant.fault({ latencyMs: 1, status: 503 })
  expect((await list(tenant)).status).toBe(503)
  expect((await get(tenant, 'customers.list')).items).toHaveLength(12)
})
