import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { WebhookEvent } from '@partnergate/guards'
import { createWebhookVerifier, receiveWebhooks } from '@partnergate/guards'
import { expect, onTestFinished, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const now = new Date('2026-06-15T09:30:00Z')
const minuteMs = 60_000

/** A receiver as a partner runs one: on a port, with the verifier of guards that trusts the tenant's root. */
async function receiver(tenant: MockTenant) {
  const events: WebhookEvent[] = []
  const roots = [await tenant.webhooks.rootCertificate()]
  const verifier = createWebhookVerifier({ roots, fetch: tenant.fetch, now: tenant.clock.now })
  const receive = receiveWebhooks(verifier, event => events.push(event))
  return { events, url: await serve(receive) }
}

async function serve(answer: (request: Request) => Response | Promise<Response>): Promise<string> {
  const server = createAdaptorServer({ overrideGlobalObjects: false, fetch: answer })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`
}

const register = (tenant: MockTenant, WebhookUrl: string, more = {}) =>
  get(tenant, 'webhooks.registration.create', {
    body: { WebhookUrl, WebhookEvents: ['test-created', 'subscription-updated'], ...more },
  })

const askForTest = (tenant: MockTenant) =>
  send(tenant, 'webhooks.registration.validationEvents.create')

async function resultOf(tenant: MockTenant, response: Response) {
  const { correlationId } = (await response.json()) as { correlationId: string }
  return get(tenant, 'webhooks.registration.validationEvents.get', {
    parameters: { correlationId },
  })
}

test.each([{}, { SignatureTokenToMsSignatureHeader: true }])(
  "a change of a subscription reaches the receiver, and guards' verifier accepts it (%o)",
  async more => {
    const tenant = createMockTenant({ now })
    const { events, url } = await receiver(tenant)
    await register(tenant, url, more)
    const customerId = tenant.customers[0]?.id ?? ''
    const { items } = await get(tenant, 'customers.subscriptions.list', {
      parameters: { customerId },
    })
    const subscriptionId = items[0]?.id ?? ''
    await get(tenant, 'customers.subscriptions.update', {
      parameters: { customerId, subscriptionId },
      body: { quantity: 29 },
    })
    await tenant.webhooks.settled()
    expect(events).toMatchObject([
      { name: 'subscription-updated', known: true, changedAt: now, resourceName: 'subscription' },
    ])
    const [event] = events
    expect(event?.resourceUri).toBe(
      `https://api.partnercenter.microsoft.com/webhooks/v1/customers/${customerId}/subscriptions/${subscriptionId}`,
    )
    const record = await fetchAs(tenant, event?.auditUri ?? '')
    expect(record).toMatchObject({ operationType: 'update_subscription', customerId })
    expect(tenant.webhooks.deliveries).toMatchObject([
      { state: 'delivered', attempts: [{ status: 200 }] },
    ])
  },
)

async function fetchAs(tenant: MockTenant, url: string): Promise<unknown> {
  const headers = { Authorization: `Bearer ${await tenant.token('admin-agent/entra')}` }
  return (await tenant.fetch(url, { headers })).json()
}

test('a test event is sent, and its result can be asked for over seven days', async () => {
  const tenant = createMockTenant({ now })
  const { events, url } = await receiver(tenant)
  await register(tenant, url)
  const asked = await askForTest(tenant)
  await tenant.webhooks.settled()
  expect(events).toMatchObject([{ name: 'test-created', auditUri: null }])
  const copy = asked.clone()
  expect(await resultOf(tenant, asked)).toMatchObject({
    partnerId: tenant.tenantId,
    status: 'completed',
    callbackUrl: url,
    results: [{ responseCode: 'OK', systemError: false, dateTimeUtc: '2026-06-15T09:30:00.000' }],
  })
  tenant.clock.advance(7 * 24 * 60 * minuteMs)
  await expect(resultOf(tenant, copy)).rejects.toThrow('404')
})

test('the third test event within a minute is one too many', async () => {
  const tenant = createMockTenant({ now, webhookFetch: async () => new Response(null) })
  await register(tenant, 'https://receiver.example/')
  expect((await askForTest(tenant)).status).toBe(200)
  tenant.clock.advance(20_000)
  expect((await askForTest(tenant)).status).toBe(200)
  const refused = await askForTest(tenant)
  expect(refused.status).toBe(429)
  expect(refused.headers.get('Retry-After')).toBe('40')
  expect(await refused.json()).toEqual({
    statusCode: 429,
    message: 'Rate limit is exceeded. Try again in 40 seconds.',
  })
  tenant.clock.advance(40_000)
  expect((await askForTest(tenant)).status).toBe(200)
})

test('what a receiver does not take comes again, ten times in all, as the clock goes on', async () => {
  let open = false
  const tenant = createMockTenant({
    now,
    webhookFetch: async () => new Response(null, { status: open ? 202 : 503 }),
  })
  await register(tenant, 'https://receiver.example/')
  const asked = await askForTest(tenant)
  await tenant.webhooks.settled()
  expect(await resultOf(tenant, asked.clone())).toMatchObject({
    status: 'inProgress',
    results: [{ responseCode: 'ServiceUnavailable', systemError: false }],
  })
  open = true
  tenant.clock.advance(minuteMs)
  await tenant.webhooks.settled()
  expect(await resultOf(tenant, asked)).toMatchObject({ status: 'completed' })
  expect(tenant.webhooks.deliveries[0]?.attempts).toMatchObject([{ status: 503 }, { status: 202 }])

  open = false
  await askForTest(tenant)
  for (let minutes = 1; minutes < 2048; minutes *= 2) {
    await tenant.webhooks.settled()
    tenant.clock.advance(minutes * minuteMs)
  }
  await tenant.webhooks.settled()
  expect(tenant.webhooks.deliveries[1]).toMatchObject({ state: 'failed' })
  expect(tenant.webhooks.deliveries[1]?.attempts).toHaveLength(10)
})

test('nothing leaves this machine unless a fetch is passed for it', async () => {
  const tenant = createMockTenant({ now })
  await register(tenant, 'https://receiver.example/')
  const asked = await askForTest(tenant)
  await tenant.webhooks.settled()
  expect(tenant.webhooks.deliveries[0]?.attempts[0]).toMatchObject({
    status: undefined,
    error: expect.stringContaining('webhookFetch'),
  })
  expect(await resultOf(tenant, asked)).toMatchObject({ results: [{ systemError: true }] })
})

test('a redirect is not followed', async () => {
  const tenant = createMockTenant({ now })
  const elsewhere: string[] = []
  const target = await serve(request => {
    elsewhere.push(request.url)
    return new Response(null)
  })
  await register(tenant, await serve(() => Response.redirect(target)))
  await askForTest(tenant)
  await tenant.webhooks.settled()
  expect(elsewhere).toEqual([])
  expect(tenant.webhooks.deliveries[0]?.attempts).toMatchObject([{ status: 302 }])
})

test('events that are not registered for stay in', async () => {
  const tenant = createMockTenant({ now, webhookFetch: async () => new Response(null) })
  await register(tenant, 'https://receiver.example/', { WebhookEvents: ['invoice-ready'] })
  const refused = await askForTest(tenant)
  expect(refused.status).toBe(400)
  expect(tenant.webhooks.deliveries).toEqual([])
})

test('there is one registration: it is created once, read, and replaced', async () => {
  const tenant = createMockTenant({ now })
  expect((await send(tenant, 'webhooks.registration.get')).status).toBe(404)
  const body = { WebhookUrl: 'https://receiver.example/', WebhookEvents: ['invoice-ready'] }
  expect((await send(tenant, 'webhooks.registration.update', { body })).status).toBe(404)
  const created = await get(tenant, 'webhooks.registration.create', { body })
  expect(created).toMatchObject({ SubscriberId: tenant.tenantId, ...body })
  expect((await send(tenant, 'webhooks.registration.create', { body })).status).toBe(409)
  const changed = { ...body, WebhookEvents: ['test-created'] }
  await get(tenant, 'webhooks.registration.update', { body: changed })
  expect(await get(tenant, 'webhooks.registration.get')).toMatchObject(changed)
  tenant.reset()
  expect((await send(tenant, 'webhooks.registration.get')).status).toBe(404)
})

test.each([
  { WebhookUrl: 'receiver', WebhookEvents: ['test-created'] },
  { WebhookUrl: 'ftp://receiver.example/', WebhookEvents: ['test-created'] },
  { WebhookUrl: 'https://receiver.example/', WebhookEvents: ['subscription-deleted'] },
  { WebhookUrl: 'https://receiver.example/', WebhookEvents: [] },
])('a registration that makes no sense is refused: %o', async body => {
  const response = await send(createMockTenant(), 'webhooks.registration.create', { body })
  expect(response.status).toBe(400)
})

test('a change of the body in between is noticed', async () => {
  const tenant = createMockTenant({ now })
  let delivered: Request | undefined
  const url = await serve(async request => {
    delivered = new Request(request.url, { method: 'POST', headers: request.headers })
    return new Response(null)
  })
  await register(tenant, url)
  await askForTest(tenant)
  await tenant.webhooks.settled()
  const verifier = createWebhookVerifier({
    roots: [await tenant.webhooks.rootCertificate()],
    fetch: tenant.fetch,
    now: tenant.clock.now,
  })
  const { body = '' } = tenant.webhooks.deliveries[0] ?? {}
  const headers = delivered?.headers ?? new Headers()
  const encode = (text: string) => new TextEncoder().encode(text)
  const changed = await verifier.verify({ headers, body: encode(body.replace('test', 'Test')) })
  expect(changed).toMatchObject({ ok: false, reason: 'signature-invalid' })
  expect(await verifier.verify({ headers, body: encode(body) })).toMatchObject({ ok: true })
  const distrusting = createWebhookVerifier({ fetch: tenant.fetch, now: tenant.clock.now })
  const own = await distrusting.verify({ headers, body: encode(body) })
  expect(own).toMatchObject({ ok: false, reason: 'certificate-not-trusted' })
})
