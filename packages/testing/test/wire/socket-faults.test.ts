import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { expect, test, vi } from 'vitest'
import type { MockServer, MockTenant } from '../../src/index.ts'
import { createMockTenant } from '../../src/index.ts'

const newCustomer = {
  companyProfile: { domain: 'wingtip.onmicrosoft.com' },
  billingProfile: { companyName: 'Wingtip Toys' },
}

async function headersOf(tenant: MockTenant): Promise<Record<string, string>> {
  return { Authorization: `Bearer ${await tenant.token('admin-agent/entra')}` }
}

/** What comes over the wire, byte by byte, until the other side closes. */
async function readRaw({ port }: MockServer, headers: Record<string, string>): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const lines = ['GET /v1/customers HTTP/1.1', 'Host: localhost']
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`)
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  const chunks: Buffer[] = []
  socket.on('data', chunk => chunks.push(chunk))
  await once(socket, 'close')
  return Buffer.concat(chunks).toString()
}

test.each(['before', 'after'] as const)('a drop %s the work resets the connection', async drop => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const headers = { ...(await headersOf(tenant)), 'Content-Type': 'application/json' }
  tenant.fault({ operation: 'customers.create', drop })
  const call = request(`${server.url}/v1/customers`, { method: 'POST', headers })
  call.end(JSON.stringify(newCustomer))
  const [error] = await once(call, 'error')
  expect(error).toMatchObject({ code: 'ECONNRESET' })
  expect(tenant.customers).toHaveLength(drop === 'before' ? 12 : 13)
})

test('a cut answer announces the whole body, sends half of it and closes', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const headers = await headersOf(tenant)
  tenant.fault({ truncate: true })
  const [head = '', body = ''] = (await readRaw(server, headers)).split('\r\n\r\n')
  const announced = Number(/^content-length: (\d+)$/im.exec(head)?.[1])
  expect(head).toMatch(/^HTTP\/1\.1 200 OK/)
  expect(body.length).toBeGreaterThan(100)
  expect(Math.abs(announced - 2 * body.length)).toBeLessThanOrEqual(1)

  tenant.fault({ truncate: 'connection' })
  const response = await fetch(`${server.url}/v1/customers`, { headers })
  expect(response.status).toBe(200)
  await expect(response.json()).rejects.toMatchObject({
    message: 'terminated',
    cause: { code: 'UND_ERR_SOCKET' },
  })
})

test('half a JSON can also come as a whole answer', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  tenant.fault({ truncate: 'json' })
  const headers = await headersOf(tenant)
  const response = await fetch(`${server.url}/v1/customers`, { headers })
  const text = await response.text()
  expect(response.headers.get('Content-Length')).toBe(String(Buffer.byteLength(text)))
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
})

test("a slow body drips over the wire as the tenant's clock goes on", async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  tenant.fault({ slowBodyMs: 15_000, timer: 'clock' })
  const headers = await headersOf(tenant)
  const response = await fetch(`${server.url}/v1/customers`, { headers })
  const whole = Number(response.headers.get('Content-Length'))
  let read = 0
  const reading = (async () => {
    for await (const chunk of response.body ?? []) read += chunk.length
  })()
  await vi.waitFor(() => expect(read).toBeGreaterThan(0))
  expect(read).toBeLessThan(whole / 4)
  await vi.waitFor(() => {
    tenant.clock.advance(1000)
    expect(read).toBe(whole)
  })
  await reading
})

test('a request that is never answered ends with its own time-out, and with the server', async () => {
  const tenant = createMockTenant()
  const server = await tenant.listen()
  tenant.fault({ latencyMs: Number.POSITIVE_INFINITY, times: 2 })
  const headers = await headersOf(tenant)
  const url = `${server.url}/v1/customers`
  await expect(fetch(url, { headers, signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
    name: 'TimeoutError',
  })
  const hanging = fetch(url, { headers })
  await vi.waitFor(() => expect(tenant.requests).toHaveLength(2))
  await Promise.all([expect(hanging).rejects.toThrow('fetch failed'), server.close()])
})

test("a gateway's page and its status come over the wire", async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  tenant.fault({ status: 502, html: true, retryAfterSeconds: 3 })
  const response = await fetch(`${server.url}/v1/customers`, { headers: await headersOf(tenant) })
  expect(response.status).toBe(502)
  expect(response.headers.get('Retry-After')).toBe('3')
  expect(await response.text()).toContain('<h2>502')
})

test('the refusal without MFA has its own reason phrase on the wire', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const headers = { Authorization: `Bearer ${await tenant.token('admin-agent/none')}` }
  const response = await fetch(`${server.url}/v1/customers`, { headers })
  expect(response.statusText).toBe('Unauthorized - MFA required')
})

test('close ends connections that are kept alive, that say nothing, and that wait', async () => {
  const tenant = createMockTenant()
  const server = await tenant.listen()
  await (await fetch(`${server.url}/v1/customers`)).text()
  const silent = connect(server.port, '127.0.0.1')
  await once(silent, 'connect')
  silent.resume()
  await Promise.all([once(silent, 'close'), server.close()])
  await server.close()
})
