import { expect, test } from 'vitest'
import type { PartnerCenterError, Retry } from '../src/index.ts'
import { clientOf } from './client.ts'
import { settled, useFastClock } from './fast-clock.ts'
import { connectionRefused, json } from './scripted-fetch.ts'
import { credentialOf, tokenOf, tokens } from './tokens.ts'

useFastClock()

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const correlationId = 'b12260fb-82de-4701-a25f-dcd367690645'
const failing = (status: number, headers: Record<string, string> = {}) =>
  json({ code: 7, description: 'x' }, { status, headers })

test('the error keeps every try, and the correlation id', async () => {
  const { pc } = clientOf({}, failing(503), connectionRefused(), failing(429))
  const call = pc.customers.get({ customerId }, { correlationId })
  const { outcome } = await settled(call)
  expect(outcome).toMatchObject({
    code: 'ERR_THROTTLED',
    correlationId,
    attempts: [
      { attempt: 1, code: 'ERR_SERVICE', status: 503, serviceCode: '7', delayMs: 150 },
      { attempt: 2, code: 'ERR_NETWORK', status: undefined, delayMs: 300 },
      { attempt: 3, code: 'ERR_THROTTLED', status: 429, delayMs: undefined },
    ],
  })
  for (const { durationMs, message, error, code } of (outcome as PartnerCenterError).attempts) {
    expect(error).toMatchObject({ code, message })
    expect(durationMs).toBeGreaterThanOrEqual(0)
    expect(message).toContain('customers.get')
  }
  expect((outcome as PartnerCenterError).attempts[1]?.error.cause).toBeInstanceOf(TypeError)
  expect(JSON.parse(JSON.stringify(outcome)).attempts).toHaveLength(3)
})

test('a try knows how long it took', async () => {
  const { pc } = clientOf({ retry: 0 }, () => new Promise(() => {}))
  const { outcome } = await settled(pc.customers.get({ customerId }, { timeout: 700 }))
  expect(outcome).toMatchObject({ attempts: [{ code: 'ERR_TIMEOUT', durationMs: 700 }] })
})

test('concurrent calls count their tries by themselves', async () => {
  const { pc, requests } = clientOf({}, ...Array.from({ length: 9 }, () => failing(503)))
  const calls = [1, 2, 3].map(() => pc.customers.get({ customerId }))
  const { outcome } = await settled(Promise.allSettled(calls))
  expect(outcome).toMatchObject(
    Array(3).fill({ reason: { attempts: [{ attempt: 1 }, { attempt: 2 }, { attempt: 3 }] } }),
  )
  expect(requests).toHaveLength(9)
})

test('every further try is told of before it is waited for', async () => {
  const told: [Retry, number][] = []
  const start = Date.now()
  const onRetry = (retry: Retry) => told.push([retry, Date.now() - start])
  const never = () => new Promise<Response>(() => {})
  const { pc } = clientOf(
    { onRetry, retry: 4, timeout: 1000 },
    failing(429, { 'Retry-After': '7' }),
    failing(500),
    connectionRefused(),
    never,
    json({}),
  )
  await settled(pc.customers.get({ customerId }, { correlationId }))
  const operation = 'customers.get'
  expect(told).toMatchObject([
    [{ operation, correlationId, attempt: 1, reason: 'throttled', delayMs: 7000, status: 429 }, 0],
    [{ attempt: 2, reason: 'failed', delayMs: 300, code: 'ERR_SERVICE' }, 7000],
    [{ attempt: 3, reason: 'network', delayMs: 600, status: undefined }, 7300],
    [{ attempt: 4, reason: 'timeout', delayMs: 1200 }, 8900],
  ])
})

test('a renewed token is told of, too', async () => {
  const told: Retry[] = []
  const fresh = tokenOf({ amr: ['pwd', 'mfa'], scp: 'user_impersonation', fresh: true })
  const credential = credentialOf(tokens.entra, fresh)
  const onRetry = (retry: Retry) => told.push(retry)
  const { pc } = clientOf({ credential, onRetry }, failing(401), json({}))
  await settled(pc.customers.get({ customerId }))
  expect(told).toMatchObject([{ attempt: 1, reason: 'token', delayMs: 0, status: 401 }])
})

test('a listener that throws fails no call', async () => {
  const onRetry = () => {
    throw new Error('a bug of the listener')
  }
  const { pc } = clientOf({ onRetry }, failing(503), json({ id: 'a' }))
  expect((await settled(pc.customers.get({ customerId }))).outcome).toEqual({ id: 'a' })
})
