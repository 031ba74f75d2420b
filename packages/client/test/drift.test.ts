import { expect, test } from 'vitest'
import type { Drift, PartnerCenterOptions } from '../src/index.ts'
import { clientOf } from './client.ts'
import { json, type Script } from './scripted-fetch.ts'
import { credentialOf, tokens } from './tokens.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const mfaRequired = () => json({ code: 900421, description: 'MFA required' }, { status: 401 })
const compliant = (value: string, status = 200) =>
  json({}, { status, headers: { isMfaCompliant: value } })

/** What a client with these options hears after a call with this token that gets this answer. */
async function driftOf(
  token: string,
  answer: Script,
  options: Partial<PartnerCenterOptions> = {},
): Promise<Drift[]> {
  const drifts: Drift[] = []
  const credential = credentialOf(token)
  const onDrift = (drift: Drift) => drifts.push(drift)
  const quiet = { onWarning: () => {}, retry: 0 }
  const { pc } = clientOf({ ...quiet, ...options, credential, onDrift }, answer)
  await pc.customers.get({ customerId }).catch(() => {})
  return drifts
}

test('the service refuses what the policy allows', async () => {
  const drifts = await driftOf(tokens.thirdParty, mfaRequired(), { exception: true })
  expect(drifts).toEqual([
    {
      operation: 'customers.get',
      correlationId: expect.stringMatching(/-/),
      requestId: expect.stringMatching(/-/),
      evidence: expect.objectContaining({ mfa: 'third-party' }),
      decision: expect.objectContaining({ reason: 'exception-granted' }),
      local: 'allowed',
      service: 'refused',
      compliant: undefined,
      status: 401,
      serviceCode: '900421',
    },
  ])
})

test('the service allows what the policy denies', async () => {
  const [drift] = await driftOf(tokens.none, json({}), { guard: 'warn' })
  expect(drift).toMatchObject({
    local: 'denied',
    service: 'allowed',
    decision: { reason: 'no-mfa' },
  })
})

test('the service finds a token not compliant that the policy lets pass', async () => {
  const options = { thirdParty: true, exception: true, validateMfa: true }
  const [drift] = await driftOf(tokens.none, compliant('False'), options)
  expect(drift).toMatchObject({ local: 'allowed', service: 'allowed', compliant: false })
})

test('the service finds a token compliant that the policy denies', async () => {
  const options = { guard: 'warn', validateMfa: true } as const
  const [drift] = await driftOf(tokens.thirdParty, compliant('true', 404), options)
  expect(drift).toMatchObject({ local: 'denied', service: 'allowed', compliant: true, status: 404 })
})

test('the service wants a user where the documentation takes an application', async () => {
  const refusal = json({ code: '900329' }, { status: 403 })
  const [drift] = await driftOf(tokens.app, refusal)
  expect(drift).toMatchObject({ local: 'allowed', service: 'refused', decision: undefined })
})

test.each([
  ['both allow', tokens.entra, json({}), {}],
  ['both allow, and say so', tokens.entra, compliant('true'), {}],
  ['both refuse', tokens.none, mfaRequired(), { guard: 'warn' }],
  ['nothing was sent', tokens.none, json({}), {}],
  ['the service throttles', tokens.none, json({}, { status: 429 }), { guard: 'off' }],
  ['the service fails', tokens.none, json({}, { status: 500 }), { guard: 'off' }],
  ['the token has expired', tokens.entra, json({}, { status: 401 }), {}],
  ['the user lacks a role', tokens.entra, json({}, { status: 403 }), {}],
  ['an application is called not compliant', tokens.app, compliant('false'), {}],
] as const)('there is no drift when %s', async (_, token, answer, options) => {
  expect(await driftOf(token, answer, options)).toEqual([])
})
