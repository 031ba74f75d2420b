import { expect, test, vi } from 'vitest'
import { isPartnerCenterError, MfaRequiredError, type Warning } from '../src/index.ts'
import { clientOf } from './client.ts'
import { customersPage, json } from './scripted-fetch.ts'
import { credentialOf, tokenOf, tokens } from './tokens.ts'

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
const without = { credential: credentialOf(tokens.none) }
const thirdParty = { credential: credentialOf(tokens.thirdParty) }
const allUsers = { items: [] }

test('a call without MFA sends nothing and says what to do', async () => {
  const { pc, requests } = clientOf(without)
  const error = await pc.customers.get({ customerId }).catch(reason => reason)
  expect(error).toBeInstanceOf(MfaRequiredError)
  expect(error).toMatchObject({
    name: 'MfaRequiredError',
    code: 'ERR_MFA_REQUIRED',
    origin: 'guard',
    operation: 'customers.get',
    scenario: 'transact',
    decision: { allowed: false, reason: 'no-mfa', scenario: 'transact', mfa: 'none' },
    status: undefined,
    retryable: false,
  })
  expect(error.remedy).toMatch(/sign in again/i)
  expect(error.reference.document).toEqual(expect.any(String))
  expect(error.message).toContain('customers.get was not sent')
  expect(error.correlationId).toMatch(/-/)
  expect(requests).toHaveLength(0)
})

test('third-party MFA passes where the table has an exception, and only with one', async () => {
  const denied = clientOf(thirdParty)
  await expect(denied.pc.customers.get({ customerId })).rejects.toMatchObject({
    decision: { reason: 'exception-required' },
  })
  const { pc } = clientOf({ ...thirdParty, exception: true }, json({}))
  const { mfa } = await pc.customers.get({ customerId }).withResponse()
  expect(mfa.decision?.reason).toBe('exception-granted')
  await expect(pc.gdap.relationships.list()).rejects.toMatchObject({
    decision: { reason: 'exception-not-supported', scenario: 'gdap-relationships' },
  })
})

test('a declared third-party MFA counts as one, until the edition that wants proof', async () => {
  const options = { ...without, thirdParty: true, exception: true }
  const { pc } = clientOf(options, json({}))
  await pc.customers.get({ customerId })
  const later = clientOf({ ...options, edition: '2026-04' })
  await expect(later.pc.customers.get({ customerId })).rejects.toMatchObject({
    decision: { reason: 'no-mfa', edition: '2026-04' },
  })
})

test("a federated sign-in's MFA can be Entra's own", async () => {
  const { pc } = clientOf({ ...thirdParty, federatedMfa: 'entra' }, json({ value: [] }))
  const { mfa } = await pc.gdap.relationships.list().withResponse()
  expect(mfa.decision).toMatchObject({ allowed: true, mfa: 'entra' })
})

test('an operation outside the rows follows the API rule', async () => {
  const { pc } = clientOf(without)
  await expect(pc.partnerRequests.list()).rejects.toMatchObject({
    scenario: 'api',
    decision: { reason: 'no-mfa' },
  })
})

test('users are governed by the GDAP row unless the customer is known to be DAP', async () => {
  const options = { ...thirdParty, exception: true }
  await expect(clientOf(options).pc.customers.users.list({ customerId })).rejects.toMatchObject({
    scenario: 'user-license-gdap',
  })
  const { pc } = clientOf({ ...options, relationship: 'dap' }, json(allUsers))
  const { mfa } = await pc.customers.users.list({ customerId }).withResponse()
  expect(mfa.decision?.scenario).toBe('user-license-dap')
})

test('the relationship can be looked up by customer, and only where it matters', async () => {
  const relationship = vi.fn(async (id: string) => (id === customerId ? 'dap' : 'gdap'))
  const options = { ...thirdParty, exception: true, relationship }
  const { pc } = clientOf(options, json(allUsers), json({}))
  await pc.customers.users.list({ customerId })
  const other = '00000000-0000-0000-0000-000000000001'
  await expect(pc.customers.users.list({ customerId: other })).rejects.toThrow(MfaRequiredError)
  await pc.customers.get({ customerId })
  expect(relationship.mock.calls).toEqual([[customerId], [other]])
})

test('a relationship that is neither is a mistake of the caller', async () => {
  // @ts-expect-error no such relationship
  const { pc, requests } = clientOf({ relationship: () => 'both' })
  await expect(pc.customers.users.list({ customerId })).rejects.toThrow(TypeError)
  expect(requests).toHaveLength(0)
})

test('a token that is no JWT proves nothing', async () => {
  const { pc, requests } = clientOf({ credential: credentialOf('opaque') })
  await expect(pc.customers.get({ customerId })).rejects.toMatchObject({
    code: 'ERR_CREDENTIAL',
    message: expect.stringContaining('no JWT'),
  })
  expect(requests).toHaveLength(0)
})

test('each token is decided on anew, whatever the one before it was', async () => {
  const credential = credentialOf(tokens.entra, tokens.none)
  const { pc, requests } = clientOf({ credential }, json({}))
  await pc.customers.get({ customerId })
  await expect(pc.customers.get({ customerId })).rejects.toThrow(MfaRequiredError)
  expect(requests).toHaveLength(1)
})

test('evidence is worked out once for a token', async () => {
  const { pc } = clientOf({}, json({}), json({}))
  const first = await pc.customers.get({ customerId }).withResponse()
  const second = await pc.customers.get({ customerId }).withResponse()
  expect(second.mfa.evidence).toBe(first.mfa.evidence)
})

test('many tokens in turn are all read', async () => {
  const many = Array.from({ length: 40 }, (_, sub) =>
    tokenOf({ amr: ['mfa'], scp: 'x', sub: `${sub}` }),
  )
  const { pc } = clientOf({ credential: credentialOf(...many) }, ...many.map(() => json({})))
  for (const _ of many) await pc.customers.get({ customerId })
})

test('warn sends a denied call and tells', async () => {
  const warnings: Warning[] = []
  const onWarning = (warning: Warning) => warnings.push(warning)
  const { pc, requests } = clientOf({ ...without, guard: 'warn', onWarning }, json({}))
  await pc.customers.get({ customerId })
  expect(requests).toHaveLength(1)
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toMatchObject({
    operation: 'customers.get',
    correlationId: requests[0]?.headers.get('MS-CorrelationId'),
    decision: { reason: 'no-mfa' },
  })
  expect(warnings[0]?.message).toContain('customers.get goes against the policy')
  expect(isPartnerCenterError(warnings[0]?.error)).toBe(true)
})

test('warn sends a token that cannot be read, too', async () => {
  const onWarning = vi.fn()
  const options = { credential: credentialOf('opaque'), guard: 'warn', onWarning } as const
  const { pc } = clientOf(options, json({}))
  const { mfa } = await pc.customers.get({ customerId }).withResponse()
  expect(mfa).toEqual({ compliant: undefined, evidence: undefined, decision: undefined })
  expect(onWarning).toHaveBeenCalledOnce()
})

test('without a listener a warning goes to the console', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { pc } = clientOf({ ...without, guard: 'warn' }, json({}))
  await pc.customers.get({ customerId })
  expect(warn).toHaveBeenCalledOnce()
  expect(warn.mock.calls[0]?.[0]).toContain('goes against the policy')
})

test('a listener that fails does not fail the call', async () => {
  const onWarning = () => {
    throw new Error('listener')
  }
  const { pc } = clientOf({ ...without, guard: 'warn', onWarning, onDrift: onWarning }, json({}))
  expect(await pc.customers.get({ customerId })).toEqual({})
})

test('off sends and says nothing, but still reports what the policy thinks', async () => {
  const onWarning = vi.fn()
  const { pc } = clientOf({ ...without, guard: 'off', onWarning }, json({}))
  const { mfa } = await pc.customers.get({ customerId }).withResponse()
  expect(mfa.decision?.reason).toBe('no-mfa')
  expect(onWarning).not.toHaveBeenCalled()
})

test('off does not stumble over a relationship function that fails', async () => {
  const relationship = () => Promise.reject(new Error('lookup'))
  const { pc } = clientOf({ guard: 'off', relationship }, json(allUsers))
  const { mfa } = await pc.customers.users.list({ customerId }).withResponse()
  expect(mfa).toMatchObject({ evidence: { mfa: 'entra' }, decision: undefined })
})

test('the token of every page is decided on', async () => {
  const next = { uri: '/customers?size=1&seekOperation=Next', method: 'GET', headers: [] }
  const credential = credentialOf(tokens.entra, tokens.none)
  const { pc, requests } = clientOf({ credential }, customersPage(['a'], { next }))
  const ids: unknown[] = []
  const iterate = async () => {
    for await (const { id } of pc.customers.list({ size: 1 })) ids.push(id)
  }
  await expect(iterate()).rejects.toThrow(MfaRequiredError)
  expect(ids).toEqual(['a'])
  expect(requests).toHaveLength(1)
})
