import { rootCertificates } from 'node:tls'
import { expect, test } from 'vitest'
import {
  createWebhookVerifier,
  microsoftRoots,
  type WebhookVerifierOptions,
  webhookEventNames,
} from '../src/index.ts'
import { today } from './support/certificates.ts'
import {
  certificateUrl,
  createHosts,
  delivery,
  encode,
  optionsFor,
  sample,
} from './support/partner-center.ts'

const verifierWith = (options: WebhookVerifierOptions = {}) =>
  createWebhookVerifier({ ...optionsFor(createHosts()), ...options })
const day = 86_400_000

test('accepts what Partner Center signed, and reads it', async () => {
  const result = await verifierWith().verify(await delivery())
  expect(result).toMatchObject({
    ok: true,
    event: {
      known: true,
      name: 'subscription-updated',
      resourceUri: sample.ResourceUri,
      resourceName: 'subscription',
      auditUri: null,
      changedAt: new Date(today - 60_000),
      payload: sample,
    },
  })
})

test('the certificate is fetched once, from its own address', async () => {
  const hosts = createHosts()
  const verifier = createWebhookVerifier(optionsFor(hosts))
  const events = await Promise.all(
    ['a', 'b', 'c'].map(AuditUri => delivery({ ...sample, AuditUri })),
  )
  for (const result of await Promise.all(events.map(verifier.verify))) expect(result.ok).toBe(true)
  expect((await verifier.verify(await delivery({ ...sample, AuditUri: 'd' }))).ok).toBe(true)
  expect(hosts.asked).toEqual([certificateUrl])
})

test('takes the signature from x-ms-signature where the registration asked for it', async () => {
  const { headers, body } = await delivery()
  const signature = headers.get('authorization') ?? ''
  headers.set('authorization', 'Bearer something-else')
  expect((await verifierWith().verify({ headers, body })).ok).toBe(false)
  for (const value of [signature, signature.replace('Signature ', '')]) {
    headers.set('x-ms-signature', value)
    expect((await verifierWith().verify({ headers, body })).ok).toBe(true)
  }
})

test('takes headers as Node has them', async () => {
  const { headers, body } = await delivery()
  const plain = Object.fromEntries(headers)
  expect((await verifierWith().verify({ headers: plain, body })).ok).toBe(true)
  const capitals = Object.fromEntries(
    [...headers].map(([name, value]) => [name.toUpperCase(), [value]]),
  )
  expect((await verifierWith().verify({ headers: capitals, body: body.buffer })).ok).toBe(true)
  const twice = { ...plain, 'x-ms-signature-algorithm': ['rsa-sha256', 'rsa-sha256'] }
  expect(await verifierWith().verify({ headers: twice, body })).toMatchObject({
    reason: 'algorithm-not-allowed',
  })
})

test.each(webhookEventNames)('knows the event %s', async EventName => {
  const result = await verifierWith().verify(await delivery({ ...sample, EventName }))
  expect(result).toMatchObject({ ok: true, event: { known: true, name: EventName } })
})

test('hands on events that are not documented', async () => {
  const result = await verifierWith().verify(
    await delivery({ ...sample, EventName: 'moon-phase-changed', Phase: 'full' }),
  )
  expect(result).toMatchObject({
    event: { known: false, name: 'moon-phase-changed', payload: { Phase: 'full' } },
  })
})

test('reads the names of the fields in any case', async () => {
  const camel = Object.entries(sample).map(([name, value]) => [
    name.charAt(0).toLowerCase() + name.slice(1),
    value,
  ])
  const result = await verifierWith().verify(
    await delivery({ ...Object.fromEntries(camel), auditUrl: 'https://a' }),
  )
  expect(result).toMatchObject({
    event: { name: 'subscription-updated', resourceName: 'subscription' },
  })
})

test.each([
  ['2026-11-03T11:59:00.5485487+00:00', '2026-11-03T11:59:00.548Z'],
  ['2026-11-03T11:59:00', '2026-11-03T11:59:00.000Z'],
  ['2026-11-03T13:59:00+02:00', '2026-11-03T11:59:00.000Z'],
])('reads the date %s', async (ResourceChangeUtcDate, date) => {
  const result = await verifierWith().verify(await delivery({ ...sample, ResourceChangeUtcDate }))
  expect(result.ok && result.event.changedAt.toISOString()).toBe(date)
})

test.each<[why: string, payload: unknown]>([
  ['no JSON', '{'],
  ['no object', []],
  ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
  ['no name', { ...sample, EventName: undefined }],
  ['a name that is a number', { ...sample, EventName: 7 }],
  ['no date', { ...sample, ResourceChangeUtcDate: undefined }],
  ['a date that is none', { ...sample, ResourceChangeUtcDate: 'yesterday' }],
  ['a date in the 13th month', { ...sample, ResourceChangeUtcDate: '2026-13-03T11:59:00Z' }],
  ['a field in two spellings', { ...sample, eventName: 'test-created' }],
  ['a field given twice', JSON.stringify(sample).replace('{', '{"EventName":"test-created",')],
])('a signed body with %s is no event', async (_, payload) => {
  const result = await verifierWith().verify(await delivery(payload))
  expect(result).toMatchObject({ ok: false, status: 400, reason: 'payload-malformed' })
})

test('an event is accepted once', async () => {
  const verifier = verifierWith()
  const event = await delivery()
  expect((await verifier.verify(event)).ok).toBe(true)
  expect(await verifier.verify(event)).toMatchObject({ status: 409, reason: 'event-replayed' })
  const results = await Promise.all(
    Array.from({ length: 5 }, async () => verifier.verify(await delivery({ ...sample, n: 1 }))),
  )
  expect(results.filter(result => result.ok)).toHaveLength(1)
})

test('an event that could not be handled may come again', async () => {
  const verifier = verifierWith()
  const event = await delivery()
  const first = await verifier.verify(event)
  if (first.ok) await first.release()
  expect((await verifier.verify(event)).ok).toBe(true)
})

test.each<[age: number, answer: string]>([
  [2 * day, 'accepted'],
  [3 * day, 'accepted'],
  [3 * day + 1, 'event-too-old'],
  [-300_000, 'accepted'],
  [-300_001, 'event-not-yet-valid'],
])('an event of %i ms ago: %s', async (age, answer) => {
  const ResourceChangeUtcDate = new Date(today - age).toISOString()
  const result = await verifierWith().verify(await delivery({ ...sample, ResourceChangeUtcDate }))
  expect(result.ok ? 'accepted' : result.reason).toBe(answer)
})

test('several processes can share what was seen', async () => {
  const keys = new Map<string, number>()
  const seen = {
    add: async (key: string, until: number) => !keys.has(key) && !!keys.set(key, until),
    delete: async (key: string) => keys.delete(key),
  }
  const event = await delivery()
  expect((await verifierWith({ seen }).verify(event)).ok).toBe(true)
  expect(await verifierWith({ seen }).verify(event)).toMatchObject({ reason: 'event-replayed' })
  expect([...keys.values()]).toEqual([today - 60_000 + 3 * day])
})

test('bodies are limited, and must be bytes', async () => {
  const event = await delivery(encode(`{"x":"${'y'.repeat(300_000)}"}`))
  expect(await verifierWith().verify(event)).toMatchObject({
    status: 413,
    reason: 'body-too-large',
  })
  for (const body of ['{}', {}, undefined]) {
    const parsed = { headers: new Headers(), body: body as Uint8Array }
    await expect(verifierWith().verify(parsed)).rejects.toThrow(TypeError)
  }
})

test('the pinned roots are those that Node trusts', () => {
  expect(microsoftRoots).toHaveLength(3)
  const plain = (pem: string) => pem.replace(/\s/g, '')
  const trusted = rootCertificates.map(plain)
  for (const pem of microsoftRoots) expect(trusted).toContain(plain(pem))
})

test.each<[name: string, options: object, error?: typeof RangeError]>([
  ['algorithms', { algorithms: ['md5'] }],
  ['certificateHosts', { certificateHosts: ['127.0.0.1'] }],
  ['certificateHosts', { certificateHosts: ['localhost'] }],
  ['certificateHosts', { certificateHosts: ['.com'] }],
  ['certificateHosts', { certificateHosts: ['cert.internal'] }],
  ['certificateHosts', { certificateHosts: ['https://microsoft.com'] }],
  ['certificateHosts', { certificateHosts: [] }],
  ['issuerHosts', { issuerHosts: ['[::1]'] }],
  ['roots', { roots: [] }],
  ['roots', { roots: ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'] }],
  ['intermediates', { intermediates: ['x'] }],
  ['certificates', { certificates: { timeout: 5 } }],
  ['certificates.timeoutMs', { certificates: { timeoutMs: 0 } }, RangeError],
  ['maxBodyBytes', { maxBodyBytes: -1 }, RangeError],
  ['maxAgeMs', { maxAgeMs: Number.POSITIVE_INFINITY }, RangeError],
  ['clockToleranceSeconds', { clockToleranceSeconds: 3600 }, RangeError],
  ['seen', { seen: 5 }],
  ['seen.add', { seen: {} }],
  ['fetch', { fetch: 'x' }],
  ['now', { now: 5 }],
  ['root', { root: '' }],
])('a wrong %s shows when the verifier is made: %j', (name, options, error = TypeError) => {
  const make = () => createWebhookVerifier(options as WebhookVerifierOptions)
  expect(make).toThrow(error)
  expect(make).toThrow(name)
})
