import { expect, test } from 'vitest'
import type { Pace, PacedAttempt, PacedOutcome } from '../src/index.ts'
import { clientOf } from './client.ts'
import { connectionRefused, json } from './scripted-fetch.ts'
import { credentialOf, tokens } from './tokens.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const unavailable = () => json({}, { status: 503, headers: { 'Retry-After': '0' } })

/** A pace that lets everybody pass, and notes who came and how it went. */
function notingPace(): { pace: Pace; log: (PacedAttempt | PacedOutcome)[] } {
  const log: (PacedAttempt | PacedOutcome)[] = []
  return {
    log,
    pace: {
      async admit(attempt) {
        log.push(attempt)
        return { done: outcome => log.push(outcome) }
      },
    },
  }
}

test('every try has a permit of its own, which is given back with its outcome', async () => {
  const { pace, log } = notingPace()
  const { pc } = clientOf(
    { pace, retry: { maxBackoffMs: 0 } },
    unavailable(),
    connectionRefused(),
    json({}),
  )
  await pc.customers.get({ customerId })
  expect(log).toMatchObject([
    { operation: 'customers.get', host: 'partner-center', customerId, attempt: 1 },
    { kind: 'answered', status: 503, retryAfterMs: 0 },
    { attempt: 2 },
    { kind: 'network' },
    { attempt: 3 },
    { kind: 'answered', status: 200, retryAfterMs: undefined },
  ])
})

test('a denied call asks for no permit', async () => {
  const { pace, log } = notingPace()
  const { pc } = clientOf({ pace, credential: credentialOf(tokens.none) })
  await expect(pc.customers.get({ customerId })).rejects.toThrow('customers.get')
  expect(log).toEqual([])
})

test('the wait for a permit is no part of the timeout of a try', async () => {
  let open = () => {}
  const pace: Pace = {
    admit: () =>
      new Promise(resolve => {
        open = () => resolve({ done: () => {} })
      }),
  }
  const { pc } = clientOf({ pace, timeout: 20, retry: 0 }, json({ id: 'a' }))
  const call = pc.customers.get({ customerId }).then(({ id }) => id)
  await new Promise(resolve => setTimeout(resolve, 40))
  open()
  expect(await call).toBe('a')
})

test('an abort ends the wait for a permit, and one that comes late is given back unused', async () => {
  const controller = new AbortController()
  const log: PacedOutcome[] = []
  let late = () => {}
  const pace: Pace = {
    admit: () =>
      new Promise(resolve => {
        late = () => resolve({ done: outcome => log.push(outcome) })
        queueMicrotask(() => controller.abort('enough'))
      }),
  }
  const { pc, requests } = clientOf({ pace })
  const call = pc.customers.get({ customerId }, { signal: controller.signal })
  await expect(call).rejects.toBe('enough')
  late()
  await expect.poll(() => log).toEqual([{ kind: 'unsent' }])
  expect(requests).toEqual([])
})

test('a try that is aborted or runs out of time says so', async () => {
  const never = () => new Promise<never>(() => {})
  const { pace, log } = notingPace()
  const { pc } = clientOf({ pace, timeout: 5, retry: 0 }, never)
  await expect(pc.customers.get({ customerId })).rejects.toMatchObject({ code: 'ERR_TIMEOUT' })
  expect(log.at(-1)).toEqual({ kind: 'timeout' })

  const controller = new AbortController()
  const other = clientOf({ pace }, () => {
    controller.abort('enough')
    return never()
  })
  const call = other.pc.customers.get({ customerId }, { signal: controller.signal })
  await expect(call).rejects.toBe('enough')
  expect(log.at(-1)).toEqual({ kind: 'aborted' })
})

test('what has an admit must be able to admit', () => {
  expect(() => clientOf({ pace: { admit: true } as unknown as Pace })).toThrow(/pace\.admit/)
})
