import { expect, test } from 'vitest'
import type { CallEvent, PartnerCenterOptions } from '../src/index.ts'
import { clientOf } from './client.ts'
import { settled, useFastClock } from './fast-clock.ts'
import { connectionRefused, customersPage, json, type Script } from './scripted-fetch.ts'
import { credentialOf, tokenOf, tokens } from './tokens.ts'

useFastClock()

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const mfaRequired = () => json({ code: 900421, description: 'MFA required' }, { status: 401 })

/** A client that notes what `onCall` hears. */
function observed(options: Partial<PartnerCenterOptions>, ...script: Script[]) {
  const events: CallEvent[] = []
  const onCall = (event: CallEvent) => void events.push(event)
  const quiet = { onWarning: () => {} }
  return { events, ...clientOf({ ...quiet, ...options, onCall }, ...script) }
}

test('a call that is done tells all of it in one flat event', async () => {
  const compliant = json({ id: 'a' }, { headers: { isMfaCompliant: 'true' } })
  const { pc, events } = observed({ validateMfa: true }, compliant)
  const startedAt = Date.now()
  const correlationId = 'b12260fb-82de-4701-a25f-dcd367690645'
  const requestId = '0ac2b5d6-0d41-4d6e-a2ef-8f4dd1ef7b26'
  await settled(pc.customers.get({ customerId }, { correlationId, requestId }))
  expect(events).toEqual([
    {
      operation: 'customers.get',
      method: 'GET',
      path: '/v1/customers/{customerId}',
      host: 'partner-center',
      customerId,
      scenario: 'transact',
      guard: 'enforce',
      evidence: { subject: 'user', mfa: 'entra', basis: 'amr', amr: ['pwd', 'mfa'] },
      decision: expect.objectContaining({ allowed: true, reason: 'mfa-supported' }),
      local: 'allowed',
      outcome: 'done',
      attempts: 1,
      service: 'allowed',
      compliant: true,
      drift: false,
      status: 200,
      serviceCode: undefined,
      code: undefined,
      startedAt,
      durationMs: 0,
      correlationId,
      requestId,
    },
  ])
  expect(Object.isFrozen(events[0])).toBe(true)
})

test('a call that the guard stops was never sent', async () => {
  const { pc, events, requests } = observed({ credential: credentialOf(tokens.none) })
  const error = await pc.customers.get({ customerId }).catch((thrown: unknown) => thrown)
  expect(requests).toHaveLength(0)
  expect(events).toMatchObject([
    {
      outcome: 'stopped',
      attempts: 0,
      local: 'denied',
      decision: { reason: 'no-mfa' },
      evidence: { mfa: 'none' },
      code: 'ERR_MFA_REQUIRED',
      drift: false,
    },
  ])
  expect(events[0]).toHaveProperty('status', undefined)
  expect(events[0]?.error).toBe(error)
  expect(Object.keys(events[0] ?? {})).not.toContain('error')
})

test.each([
  ['the service refuses what the policy allows', tokens.entra, mfaRequired(), 'allowed', 'refused'],
  ['the service allows what the policy denies', tokens.none, json({}), 'denied', 'allowed'],
] as const)('%s: the event is marked, and onDrift heard of it before', async (...given) => {
  const [, token, answer, local, service] = given
  const drifts: string[] = []
  const { pc, events } = observed(
    {
      credential: credentialOf(token),
      guard: 'warn',
      onDrift: ({ requestId }) => drifts.push(`${requestId}, after ${events.length} events`),
    },
    answer,
  )
  await pc.customers.get({ customerId }).catch(() => {})
  expect(events).toMatchObject([{ guard: 'warn', local, service, drift: true }])
  expect(drifts).toEqual([`${events[0]?.requestId}, after 0 events`])
})

test('a call with several tries is one event, with the time that it took in all', async () => {
  const failing = () => json({ code: 7 }, { status: 503 })
  const { pc, events } = observed({}, failing(), connectionRefused(), json({}))
  await settled(pc.customers.get({ customerId }))
  expect(events).toMatchObject([{ outcome: 'done', attempts: 3, durationMs: 450, status: 200 }])
})

test.each([
  ['the service fails', json({ code: 7 }, { status: 500 }), 500, '7', 'ERR_SERVICE'],
  ['nothing is found', json({ code: 1000 }, { status: 404 }), 404, '1000', 'ERR_NOT_FOUND'],
  ['no answer comes', connectionRefused(), undefined, undefined, 'ERR_NETWORK'],
  ['what comes is no JSON', new Response('<html>'), undefined, undefined, 'ERR_INVALID_RESPONSE'],
] as const)('%s: the call has failed, after it was sent', async (...given) => {
  const [, answer, status, serviceCode, code] = given
  const { pc, events } = observed({ retry: 0 }, answer)
  await pc.customers.get({ customerId }).catch(() => {})
  expect(events).toMatchObject([{ outcome: 'failed', attempts: 1, code, local: 'allowed' }])
  expect(events[0]).toHaveProperty('serviceCode', serviceCode)
  if (code !== 'ERR_INVALID_RESPONSE') expect(events[0]).toHaveProperty('status', status)
})

test('a credential without a token stops the call before anything is decided', async () => {
  const { pc, events } = observed({ credential: credentialOf(null) })
  await pc.customers.get({ customerId }).catch(() => {})
  expect(events).toMatchObject([{ outcome: 'stopped', code: 'ERR_CREDENTIAL', attempts: 0 }])
  for (const name of ['evidence', 'decision', 'local', 'service'])
    expect(events[0]).toHaveProperty(name, undefined)
})

test('an application has no decision where MFA does not apply', async () => {
  const { pc, events } = observed({ credential: credentialOf(tokens.app) }, json({ items: [] }))
  await pc.invoices.list()
  expect(events).toMatchObject([
    { local: 'allowed', evidence: { subject: 'app' }, outcome: 'done' },
  ])
  expect(events[0]).toHaveProperty('decision', undefined)
})

test('an aborted call says so, whether it was sent or not', async () => {
  const { pc, events } = observed({}, () => new Promise(() => {}))
  const aborting = new AbortController()
  const call = pc.customers.get({ customerId }, { signal: aborting.signal })
  const ended = call.catch(() => {})
  await expect.poll(() => events.length === 0).toBe(true)
  aborting.abort()
  await ended
  await pc.customers.get({ customerId }, { signal: aborting.signal }).catch(() => {})
  expect(events.map(({ outcome, code }) => [outcome, code])).toEqual([
    ['aborted', undefined],
    ['aborted', undefined],
  ])
})

test('every page is a call of its own, under one correlation id', async () => {
  const next = { uri: '/customers?size=1', headers: [{ key: 'MS-ContinuationToken', value: 'x' }] }
  const { pc, events } = observed({}, customersPage(['a'], { next }), customersPage(['b']))
  for await (const _ of pc.customers.list({ size: 1 }));
  expect(events).toHaveLength(2)
  expect(new Set(events.map(({ correlationId }) => correlationId)).size).toBe(1)
  expect(new Set(events.map(({ requestId }) => requestId)).size).toBe(2)
})

test('the row of a customer decides, and is told', async () => {
  const { pc, events } = observed({ relationship: 'dap' }, json({ items: [] }))
  await pc.customers.users.list({ customerId })
  expect(events).toMatchObject([{ scenario: 'user-license-dap', customerId }])
})

test('the event is there before the caller goes on', async () => {
  const { pc, events } = observed({}, json({}))
  await pc.customers.get({ customerId })
  expect(events).toHaveLength(1)
})

test.each([
  [
    'throws',
    () => {
      throw new Error('a bug of the listener')
    },
  ],
  [
    'rejects',
    async () => {
      throw new Error('a bug of the listener')
    },
  ],
])('a listener that %s fails neither the call nor the process', async (_, onCall) => {
  const { pc } = clientOf({ onCall }, json({ id: 'a' }), json({ code: 1 }, { status: 404 }))
  expect(await pc.customers.get({ customerId })).toEqual({ id: 'a' })
  await expect(pc.customers.get({ customerId })).rejects.toMatchObject({ code: 'ERR_NOT_FOUND' })
})

test('a token that was renewed is the one that is told of', async () => {
  const stale = tokenOf({ amr: ['pwd', 'mfa'], scp: 'x' })
  const { pc, events } = observed(
    { credential: credentialOf(stale, tokens.thirdParty), exception: true },
    json({ code: 1 }, { status: 401 }),
    json({}),
  )
  await pc.customers.get({ customerId })
  expect(events).toMatchObject([{ evidence: { mfa: 'third-party' }, attempts: 2, outcome: 'done' }])
})

test('onCall must be a function', () => {
  expect(() => clientOf({ onCall: 'log' as never })).toThrow(/onCall/)
})
