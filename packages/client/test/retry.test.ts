import { expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { settled, useFastClock } from './fast-clock.ts'
import { connectionRefused, json } from './scripted-fetch.ts'
import { credentialOf, tokenOf, tokens } from './tokens.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const failing = (status: number, headers: Record<string, string> = {}) =>
  json({ code: 1, description: 'x' }, { status, headers })
const throttled = (seconds: string) => failing(429, { 'Retry-After': seconds })

useFastClock()

test.each([408, 429, 500, 502, 503, 504, 520, 599])(
  'a read is tried again after %i',
  async status => {
    const { pc, requests } = clientOf({}, failing(status), failing(status), json({ id: 'a' }))
    const { outcome } = await settled(pc.customers.get({ customerId }))
    expect(outcome).toEqual({ id: 'a' })
    expect(requests).toHaveLength(3)
  },
)

test('a read is tried again when the connection fails', async () => {
  const { pc, requests } = clientOf({}, connectionRefused(), json({ id: 'a' }))
  const { outcome } = await settled(pc.customers.get({ customerId }))
  expect(outcome).toEqual({ id: 'a' })
  expect(requests).toHaveLength(2)
})

test('a failure that another fetch reports by its code is one of the connection, too', async () => {
  const reset = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
  const { pc, requests } = clientOf({ retry: 1 }, reset(), reset())
  const { outcome } = await settled(pc.customers.get({ customerId }))
  expect(outcome).toMatchObject({ code: 'ERR_NETWORK', cause: { code: 'ECONNRESET' } })
  expect(requests).toHaveLength(2)
})

test("any other error of a fetch that was passed in is the caller's own", async () => {
  const error = new Error('no handler for this request')
  const { pc, requests } = clientOf({}, error)
  const { outcome } = await settled(pc.customers.get({ customerId }))
  expect(outcome).toBe(error)
  expect(requests).toHaveLength(1)
})

test.each([400, 403, 404, 409, 412, 501, 505])('nothing is tried again after %i', async status => {
  const { pc, requests } = clientOf({}, failing(status))
  const { outcome } = await settled(pc.customers.get({ customerId }))
  expect(outcome).toMatchObject({ status })
  expect(requests).toHaveLength(1)
})

test('tries share the ids of the call', async () => {
  const { pc, requests } = clientOf({}, failing(503), json({}))
  await settled(pc.customers.get({ customerId }))
  const [first, second] = requests.map(({ headers }) => headers)
  for (const name of ['MS-RequestId', 'MS-CorrelationId']) {
    expect(second?.get(name)).toBe(first?.get(name))
  }
})

test('each try has the token of its time, and is decided on', async () => {
  const fresh = tokenOf({ amr: ['mfa'], scp: 'x', upn: 'ada@contoso.example' })
  const credential = credentialOf(tokens.entra, fresh, tokens.none)
  const { pc, requests } = clientOf({ credential }, failing(503), failing(503))
  const { outcome } = await settled(pc.customers.get({ customerId }))
  expect(outcome).toMatchObject({ code: 'ERR_MFA_REQUIRED', origin: 'guard' })
  expect(requests.map(({ headers }) => headers.get('Authorization'))).toEqual([
    `Bearer ${tokens.entra}`,
    `Bearer ${fresh}`,
  ])
})

test('Retry-After is kept to the second, without jitter', async () => {
  const { pc } = clientOf({}, throttled('7'), json({}))
  const { took } = await settled(pc.customers.get({ customerId }))
  expect(took).toBe(7000)
})

test('a longer Retry-After than the client wants to wait for fails at once', async () => {
  const { pc, requests } = clientOf({ retry: { maxRetryAfterMs: 5000 } }, throttled('6'))
  const { outcome, took } = await settled(pc.customers.get({ customerId }))
  expect(outcome).toMatchObject({ code: 'ERR_THROTTLED', retryAfterMs: 6000, retryable: true })
  expect(took).toBe(0)
  expect(requests).toHaveLength(1)
})

test('without Retry-After the pauses grow, with jitter, up to a limit', async () => {
  const answers = [1, 2, 3, 4].map(() => failing(503))
  const retry = { limit: 3, maxBackoffMs: 500 }
  const { pc } = clientOf({ retry }, ...answers)
  const { took } = await settled(pc.customers.get({ customerId }))
  // Half of 300, 600 and 1200 ms; the last one is cut to the limit.
  expect(took).toBe(150 + 300 + 500)
})

test.each([
  ['the client says so', { retry: 0 }, {}],
  ['the call says so', {}, { retry: 0 }],
  ['the call says so in detail', {}, { retry: { limit: 0 } }],
])('there is one try when %s', async (_, options, callOptions) => {
  const { pc, requests } = clientOf(options, failing(503))
  const { outcome } = await settled(pc.customers.get({ customerId }, callOptions))
  expect(outcome).toMatchObject({ code: 'ERR_SERVICE', status: 503 })
  expect(requests).toHaveLength(1)
})

test('when every try fails, the last failure is the error', async () => {
  const { pc, requests } = clientOf({}, failing(503), connectionRefused(), failing(500))
  const { outcome } = await settled(pc.customers.get({ customerId }))
  expect(outcome).toMatchObject({ code: 'ERR_SERVICE', status: 500 })
  expect(requests).toHaveLength(3)
})

test('the timeout is for each try', async () => {
  const never = () => new Promise<Response>(() => {})
  const { pc, requests } = clientOf({}, never, never, never)
  const call = pc.customers.get({ customerId }, { timeout: 1000 })
  const { outcome, took } = await settled(call)
  expect(outcome).toMatchObject({
    code: 'ERR_TIMEOUT',
    retryable: true,
    message: expect.stringContaining('no answer within 1000 ms'),
  })
  expect(requests).toHaveLength(3)
  expect(took).toBe(3 * 1000 + 150 + 300)
})

test('an abort ends the wait for the next try', async () => {
  const controller = new AbortController()
  const { pc, requests } = clientOf({}, throttled('30'))
  const call = pc.customers.get({ customerId }, { signal: controller.signal })
  setTimeout(() => controller.abort('enough'), 2000)
  const { outcome, took } = await settled(call)
  expect(outcome).toBe('enough')
  expect(took).toBe(2000)
  expect(requests).toHaveLength(1)
})
