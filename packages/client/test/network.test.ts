import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createPartnerCenter, type PartnerCenter, type PartnerCenterOptions } from '../src/index.ts'
import { credentialOf, tokens } from './tokens.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A service that answers like this, on a port of its own. */
async function listen(listener: RequestListener): Promise<URL> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return new URL(`http://127.0.0.1:${port}`)
}

/** A client whose requests go through a socket to a service that answers like this. */
async function clientOver(
  listener: RequestListener,
  options: Partial<PartnerCenterOptions> = {},
): Promise<PartnerCenter> {
  const endpoints = { 'partner-center': await listen(listener) }
  return createPartnerCenter({ credential: credentialOf(tokens.entra), endpoints, ...options })
}

test('a call goes over the wire and back', async () => {
  const pc = await clientOver((request, response) => {
    expect(request.headers.authorization).toBe(`Bearer ${tokens.entra}`)
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ path: request.url, method: request.method }))
  })
  expect(await pc.customers.get({ customerId })).toEqual({
    path: `/v1/customers/${customerId}`,
    method: 'GET',
  })
})

test('the classic MFA refusal is known by its reason phrase', async () => {
  const pc = await clientOver((_, response) => {
    const challenge = { 'WWW-Authenticate': 'Bearer error="invalid_token"' }
    response.writeHead(401, 'Unauthorized - MFA required', challenge).end()
  })
  await expect(pc.customers.get({ customerId })).rejects.toMatchObject({
    code: 'ERR_MFA_REQUIRED',
    origin: 'service',
    status: 401,
  })
})

test('a POST without a body is sent with an empty one', async () => {
  let length: string | undefined
  const pc = await clientOver((request, response) => {
    length = request.headers['content-length']
    response.writeHead(201).end('{}')
  })
  await pc.customers.carts.checkout({ customerId, cartId: customerId })
  expect(length).toBe('0')
})

test('a connection that breaks before the answer is tried again', async () => {
  let tries = 0
  const pc = await clientOver((request, response) => {
    tries += 1
    if (tries === 1) request.socket.destroy()
    else response.end('{}')
  })
  expect(await pc.customers.get({ customerId })).toEqual({})
  expect(tries).toBe(2)
})

test('a connection that breaks within the answer is a network error', async () => {
  const pc = await clientOver((_, response) => {
    response.writeHead(200, { 'Content-Length': '1000' })
    response.write('{"items":', () => response.destroy())
  })
  await expect(pc.customers.get({ customerId })).rejects.toMatchObject({
    code: 'ERR_NETWORK',
    retryable: true,
  })
})

test('a service that is not there is a network error without an invented status', async () => {
  const pc = await clientOver((_, response) => response.end(), { retry: 0 })
  for (const server of servers) await new Promise(resolve => server.close(resolve))
  await expect(pc.customers.get({ customerId })).rejects.toMatchObject({
    code: 'ERR_NETWORK',
    status: undefined,
  })
})

test('an answer that stops half-way runs into the timeout', async () => {
  const pc = await clientOver((_, response) => {
    response.writeHead(200)
    response.write('{"items":')
  })
  const call = pc.customers.get({ customerId }, { timeout: 50, retry: 0 })
  await expect(call).rejects.toMatchObject({ code: 'ERR_TIMEOUT' })
})

test('an abort stops a request on its way', async () => {
  const controller = new AbortController()
  const pc = await clientOver(() => controller.abort('enough'))
  const call = pc.customers.get({ customerId }, { signal: controller.signal })
  await expect(call).rejects.toBe('enough')
})

test('a redirect is not followed, and the token not taken there', async () => {
  let elsewhere = 0
  const { origin } = await listen((_, response) => {
    elsewhere += 1
    response.end('{}')
  })
  const pc = await clientOver((_, response) => {
    response.writeHead(302, { Location: `${origin}/v1/customers` }).end()
  })
  const error = await pc.customers.get({ customerId }).catch(reason => reason)
  expect(error).toMatchObject({ code: 'ERR_UNSAFE_LINK', status: 302, origin })
  expect(elsewhere).toBe(0)
})
