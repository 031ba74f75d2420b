import { once } from 'node:events'
import { request, type Server } from 'node:http'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import * as forExpress from '../src/express.ts'
import * as forFastify from '../src/fastify.ts'
import { createWebhookVerifier, receiveWebhooks, type WebhookEvent } from '../src/index.ts'
import { createHosts, delivery, optionsFor, sample } from './support/partner-center.ts'

const hosts = createHosts()
const verifier = createWebhookVerifier({ ...optionsFor(hosts), maxBodyBytes: 2000 })
const events: WebhookEvent[] = []
const closing: (() => unknown)[] = []
let failing = false
beforeEach(() => {
  events.length = 0
  failing = false
})
afterAll(() => Promise.all(closing.map(close => close())))

const onEvent = async (event: WebhookEvent) => {
  if (failing) throw new Error('the queue is down')
  events.push(event)
}

async function expressServer(...before: express.RequestHandler[]) {
  const app = express()
  app.set('env', 'test')
  for (const handler of before) app.use(handler)
  app.post('/webhooks', forExpress.receiveWebhooks(verifier, onEvent))
  const server: Server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

async function fastifyServer() {
  const app = fastify()
  await app.register(forFastify.webhooks, { verifier, onEvent, path: '/webhooks' })
  app.post('/json', request => ({ parsed: request.body }))
  closing.push(() => app.close())
  return app.listen({ port: 0, host: '127.0.0.1' })
}

const app = new Hono()
const receive = receiveWebhooks(verifier, onEvent)
app.post('/webhooks', c => receive(c.req.raw))
app.onError((_, c) => c.text('', 500))

const bases = {
  express: await expressServer(),
  'express behind express.raw': await expressServer(express.raw({ type: () => true })),
  fastify: await fastifyServer(),
}
const onSocket = (base: string) => (init: RequestInit) => fetch(`${base}/webhooks`, init)

describe.each<[name: string, post: (init: RequestInit) => Response | Promise<Response>]>([
  ...Object.entries(bases)
    .map(([name, base]) => [name, onSocket(base)] as const)
    .map(([name, post]): [string, typeof post] => [name, post]),
  ['hono', init => app.request('/webhooks', init)],
])('%s', (_, post) => {
  const send = async (event: Awaited<ReturnType<typeof delivery>>, body: BodyInit = event.body) => {
    event.headers.set('content-type', 'application/json')
    return post({ method: 'POST', headers: event.headers, body })
  }
  const fresh = () => delivery({ ...sample, id: crypto.randomUUID() })

  test('hands events on, once', async () => {
    const event = await fresh()
    expect((await send(event)).status).toBe(200)
    expect(events).toMatchObject([{ known: true, name: 'subscription-updated' }])
    const again = await send(event)
    expect(again.status).toBe(409)
    expect(await again.json()).toMatchObject({ code: 'event-replayed', title: 'Conflict' })
    expect(events).toHaveLength(1)
  })

  test('refuses altered bytes, and says what to do', async () => {
    const event = await fresh()
    const response = await send(event, `${new TextDecoder().decode(event.body)} `)
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({
      code: 'signature-invalid',
      remedy: expect.stringContaining('exact bytes'),
    })
    expect(events).toEqual([])
  })

  test('refuses bodies that are too long', async () => {
    const response = await send(await delivery({ ...sample, long: 'x'.repeat(5000) }))
    expect(response.status).toBe(413)
    expect(events).toEqual([])
  })

  test('an event that could not be handled may come again', async () => {
    failing = true
    const event = await fresh()
    expect((await send(event)).status).toBe(500)
    failing = false
    expect((await send(event)).status).toBe(200)
    expect(events).toHaveLength(1)
  })
})

test.each(Object.entries(bases))('%s takes no delivery with two signatures', async (_, base) => {
  const { headers, body } = await delivery({ ...sample, id: crypto.randomUUID() })
  const { authorization = '', ...rest } = Object.fromEntries(headers)
  const type = { 'content-type': 'application/json' }
  const sent = request(`${base}/webhooks`, { method: 'POST', headers: { ...rest, ...type } })
  sent.setHeader('authorization', [authorization, 'x'])
  sent.end(body)
  const [response] = await once(sent, 'response')
  response.resume()
  expect(response.statusCode).toBe(401)
  expect(events).toEqual([])
})

test('express says so when the body was parsed already', async () => {
  const base = express()
  base.use(express.json())
  base.post('/webhooks', forExpress.receiveWebhooks(verifier, onEvent))
  const seen: unknown[] = []
  base.use(((error, _request, response, _next) => {
    seen.push(error)
    response.sendStatus(500)
  }) satisfies express.ErrorRequestHandler)
  const server = base.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const { headers, body } = await delivery()
  headers.set('content-type', 'application/json')
  await onSocket(`http://127.0.0.1:${port}`)({ method: 'POST', headers, body })
  expect(seen).toEqual([
    expect.objectContaining({ message: expect.stringContaining('express.json') }),
  ])
})

test('fastify parses JSON elsewhere as before', async () => {
  const response = await fetch(`${bases.fastify}/json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"a":1}',
  })
  expect(await response.json()).toEqual({ parsed: { a: 1 } })
})

test('only POST delivers', async () => {
  const response = await receive(new Request('https://x.example/webhooks'))
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('POST')
})
