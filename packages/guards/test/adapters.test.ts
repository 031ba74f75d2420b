import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import express from 'express'
import fastify from 'fastify'
import { Hono } from 'hono'
import { afterAll, describe, expect, test } from 'vitest'
import * as forExpress from '../src/express.ts'
import * as forFastify from '../src/fastify.ts'
import * as forHono from '../src/hono.ts'
import { createGuard, protect } from '../src/index.ts'
import { createAuthority, optionsFor, tenant } from './support/authority.ts'

const authority = await createAuthority()
const guard = createGuard(optionsFor(authority))
const transact = { scenario: 'transact' } as const
const billing = { page: 'billing', roles: ['sales-agent'] } as const
const handled: string[] = []
const closing: (() => unknown)[] = []
afterAll(() => Promise.all(closing.map(close => close())))

const addressOf = (server: Server) => {
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

async function expressServer() {
  const app = express()
  app.get('/orders/:id', forExpress.protect(guard, transact), (request, response) => {
    handled.push('express')
    response.json({ oid: response.locals.admission.claims.oid, id: request.params.id })
  })
  app.get('/billing', forExpress.protect(guard, billing), () => handled.push('billing'))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close())
  return addressOf(server)
}

async function fastifyServer() {
  const app = fastify()
  await app.register(forFastify.admissions)
  app.get('/orders/:id', { onRequest: forFastify.protect(guard, transact) }, request => {
    handled.push('fastify')
    const { id } = request.params as { id: string }
    return { oid: request.admission?.claims.oid, id }
  })
  app.get('/billing', { onRequest: forFastify.protect(guard, billing) }, () =>
    handled.push('billing'),
  )
  app.get('/open', request => ({ admission: request.admission }))
  closing.push(() => app.close())
  return app.listen({ port: 0, host: '127.0.0.1' })
}

function honoApp() {
  const app = new Hono()
  app.get('/orders/:id', forHono.protect(guard, transact), c => {
    handled.push('hono')
    return c.json({ oid: c.get('admission').claims.oid, id: c.req.param('id') })
  })
  app.get('/billing', forHono.protect(guard, billing), c => {
    handled.push('billing')
    return c.text('')
  })
  return app
}

const served = protect(guard, transact, (request, { claims }, env: { path: string }) => {
  handled.push('fetch')
  return Response.json({
    oid: claims.oid,
    id: new URL(request.url).pathname.slice(env.path.length),
  })
})
const servedBilling = protect(guard, billing, () => new Response(`${handled.push('billing')}`))

/** A web handler on a socket, as runtimes other than Node put it there. */
async function socketOf(handler: (request: Request) => Response | Promise<Response>) {
  const server = createServer(async (incoming, outgoing) => {
    const headers = new Headers()
    for (const [name, values = []] of Object.entries(incoming.headersDistinct)) {
      for (const value of values) headers.append(name, value)
    }
    const response = await handler(new Request(`http://host${incoming.url}`, { headers }))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(await response.text())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close())
  return addressOf(server)
}

describe.each<[name: string, base: string]>([
  ['express', await expressServer()],
  ['fastify', await fastifyServer()],
  ['hono', await socketOf(request => honoApp().fetch(request))],
  [
    'fetch',
    await socketOf(request =>
      request.url.endsWith('/billing')
        ? servedBilling(request)
        : served(request, { path: '/orders/' }),
    ),
  ],
])('%s', (name, base) => {
  const get = (token?: string, path = '/orders/7') =>
    fetch(base + path, token ? { headers: { authorization: `Bearer ${token}` } } : {})

  test('hands admitted callers on, with their claims', async () => {
    const response = await get(await authority.token())
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      oid: '4988e250-5aee-482a-9136-6d269cb755c0',
      id: '7',
    })
    expect(handled.pop()).toBe(name)
  })

  test('asks who brings no token for one', async () => {
    const response = await get()
    expect(response.status).toBe(401)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('www-authenticate')).toBe(
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    )
    expect(await response.json()).toMatchObject({ status: 401, code: 'token-missing' })
    expect(handled).toEqual([])
  })

  test('asks for MFA and explains', async () => {
    const response = await get(await authority.token({ amr: ['pwd'] }))
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toMatch(
      new RegExp(`^Bearer realm="${tenant}", .*error="insufficient_claims", claims="[\\w=]+"$`),
    )
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Unauthorized',
      status: 401,
      code: 'no-mfa',
      detail: expect.stringContaining('denied'),
      remedy: expect.stringContaining('Sign in again'),
      reference: expect.objectContaining({ url: expect.stringContaining('learn.microsoft.com') }),
    })
    expect(handled).toEqual([])
  })

  test('refuses what signing in cannot cure', async () => {
    const response = await get(await authority.token(), '/billing')
    expect(response.status).toBe(403)
    expect(response.headers.has('www-authenticate')).toBe(false)
    expect(await response.json()).toMatchObject({ title: 'Forbidden', code: 'role-required' })
    expect(handled).toEqual([])
  })

  test('takes no request with two tokens: a proxy may have looked at the other', async () => {
    const tokens = [await authority.token(), await authority.token({ amr: ['pwd'] })]
    for (const order of [tokens, tokens.toReversed()]) {
      const authorization = order.map(token => `Bearer ${token}`)
      expect(await statusOf(`${base}/orders/7`, { authorization })).toBe(401)
    }
    expect(handled).toEqual([])
  })

  test('names no more than the error of a bad token', async () => {
    const token = await authority.token({ exp: 1 })
    const response = await get(token)
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"')
    const body = await response.text()
    expect(JSON.parse(body)).toMatchObject({ code: 'token-expired', title: 'Unauthorized' })
    for (const secret of token.split('.')) expect(body).not.toContain(secret)
  })
})

/** `fetch` would join the values of a header that is there twice. */
async function statusOf(url: string, headers: Record<string, string[]>): Promise<unknown> {
  const sent = request(url, { headers }).end()
  const [response] = await once(sent, 'response')
  response.resume()
  return response.statusCode
}

test('fastify requests on open routes have no admission', async () => {
  const app = fastify()
  await app.register(forFastify.admissions)
  app.get('/open', request => ({ admission: request.admission }))
  const response = await app.inject('/open')
  expect(response.json()).toEqual({ admission: null })
})
