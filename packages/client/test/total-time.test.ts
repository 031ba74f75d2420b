import { expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { settled, useFastClock } from './fast-clock.ts'
import { json } from './scripted-fetch.ts'
import { credentialOf, tokenOf, tokens } from './tokens.ts'

useFastClock()

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const never = () => new Promise<never>(() => {})
const failing = (status: number, headers: Record<string, string> = {}) =>
  json({}, { status, headers })

test('the total time ends a call among its tries', async () => {
  const { pc, requests } = clientOf(
    { totalTimeout: 2500, timeout: 1000, retry: 9 },
    never,
    never,
    never,
  )
  const { outcome, took } = await settled(pc.customers.get({ customerId }))
  expect(outcome).toMatchObject({
    code: 'ERR_TIMEOUT',
    message: expect.stringContaining('2500 ms in all'),
    attempts: [{ attempt: 1 }, { attempt: 2 }, { attempt: 3 }],
  })
  expect(requests).toHaveLength(3)
  expect(took).toBe(2500)
})

test('a Retry-After beyond the total time fails at once, as what it is', async () => {
  const { pc } = clientOf({ totalTimeout: 5000 }, failing(429, { 'Retry-After': '5' }))
  const { outcome, took } = await settled(pc.customers.get({ customerId }))
  expect(outcome).toMatchObject({ code: 'ERR_THROTTLED', retryAfterMs: 5000 })
  expect(took).toBe(0)
})

test('the total time counts a sign-in that hangs, too', async () => {
  const { pc } = clientOf({ credential: { getToken: never } })
  const call = pc.customers.get({ customerId }, { totalTimeout: 300 })
  const { outcome, took } = await settled(call)
  expect(outcome).toMatchObject({ code: 'ERR_TIMEOUT', attempts: [] })
  expect(took).toBe(300)
})

test('the total time goes on while a token is renewed', async () => {
  const fresh = tokenOf({ amr: ['pwd', 'mfa'], scp: 'user_impersonation', fresh: true })
  const credential = credentialOf(tokens.entra, tokens.entra, fresh)
  const options = { credential, totalTimeout: 1000, timeout: 800 }
  const { pc } = clientOf(options, failing(503, { 'Retry-After': '0' }), failing(401), never, never)
  const { outcome, took } = await settled(pc.customers.get({ customerId }))
  expect(outcome).toMatchObject({ code: 'ERR_TIMEOUT' })
  expect(took).toBe(1000)
})

test.each([0, -1, 1.5, Number.NaN])('%j is no total time', totalTimeout => {
  expect(() => clientOf({ totalTimeout })).toThrow(RangeError)
})
