import { scenarios } from '@partnergate/core'
import { expect, test } from 'vitest'
import { createGuard, type GuardOptions, type Rule } from '../src/index.ts'
import { bearer, createAuthority, optionsFor, tenant } from './support/authority.ts'

const authority = await createAuthority()
const guardWith = (options: Partial<GuardOptions> = {}) =>
  createGuard({ ...optionsFor(authority), ...options })
const answer = async (rule: Rule, claims: object, options?: Partial<GuardOptions>) =>
  guardWith(options).check(bearer(await authority.token(claims)), rule)

const entra = { amr: ['pwd', 'mfa'] }
const federated = { amr: ['pwd', 'fed', 'mfa'] }
const password = { amr: ['pwd'] }
const application = { idtyp: 'app', scp: undefined, upn: undefined, roles: ['Orders.Read'] }

test.each(scenarios)('lets a user with Entra MFA do %s', async scenario => {
  const result = await answer({ scenario }, entra)
  expect(result).toMatchObject({
    ok: true,
    claims: { tid: tenant, oid: '4988e250-5aee-482a-9136-6d269cb755c0' },
    evidence: { subject: 'user', mfa: 'entra', basis: 'amr' },
    decision: { allowed: true, scenario },
  })
})

test('asks a user without MFA to step up, with the documented claims challenge', async () => {
  const result = await answer({ scenario: 'transact' }, password)
  expect(result).toMatchObject({ ok: false, status: 401, reason: 'no-mfa' })
  expect(!result.ok && result.challenge).toBe(
    `Bearer realm="${tenant}", authorization_uri="https://login.microsoftonline.com/${tenant}/oauth2/authorize", error="insufficient_claims", claims="${btoa('{"access_token":{"amr":{"essential":true,"values":["mfa"]}}}')}"`,
  )
})

test('asks for the authentication context where there is one', async () => {
  const options = { authenticationContext: 'c1' }
  const result = await answer({ scenario: 'transact' }, federated, options)
  expect(result).toMatchObject({ status: 401, reason: 'exception-required' })
  const [, claims = ''] = /claims="(.+?)"/.exec((!result.ok && result.challenge) || '') ?? []
  expect(atob(claims)).toBe('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}')

  const shown = await answer({ scenario: 'transact' }, { ...federated, acrs: ['c1'] }, options)
  expect(shown).toMatchObject({ status: 403, challenge: undefined })
})

test('does not ask again for the MFA that a federated sign-in already shows', async () => {
  const result = await answer({ scenario: 'gdap-relationships' }, federated)
  expect(result).toMatchObject({ status: 403, reason: 'exception-not-supported' })
  expect(!result.ok && result.challenge).toBeUndefined()
})

test('follows the edition, the exception and whose MFA it is', async () => {
  const rule = { scenario: 'transact' } as const
  expect(await answer(rule, federated, { exception: true })).toMatchObject({
    ok: true,
    decision: { reason: 'exception-granted' },
  })
  expect(await answer(rule, federated, { edition: '2026-04' })).toMatchObject({ ok: true })
  expect(await answer(rule, federated, { federatedMfa: 'entra' })).toMatchObject({ ok: true })
  const declared = { thirdParty: true, exception: true }
  expect(await answer(rule, password, declared)).toMatchObject({
    ok: true,
    evidence: { basis: 'declared' },
  })
})

test('an application is refused for good: no sign-in of its own can help', async () => {
  const result = await answer({ scenario: 'billing' }, application)
  expect(result).toMatchObject({ ok: false, status: 403, reason: 'user-required' })
})

test('a route of no scenario still asks for MFA', async () => {
  expect(await answer({ scenario: 'api' }, entra)).toMatchObject({ ok: true })
  expect(await answer({ scenario: 'api' }, password)).toMatchObject({
    status: 401,
    decision: { scenario: 'api' },
  })
})

test('another workload has its own table', async () => {
  const rule = { scenario: 'transact', workload: 'other-workloads' } as const
  expect(await answer(rule, entra)).toMatchObject({ status: 403, reason: 'not-applicable' })
})

test('a dashboard page opens for its roles, with MFA', async () => {
  const rule = { page: 'billing', roles: ['billing-admin'] } as const
  expect(await answer(rule, entra)).toMatchObject({ ok: true, decision: { page: 'billing' } })
  expect(await answer(rule, password)).toMatchObject({
    status: 401,
    reason: 'no-mfa',
    decision: { stepUp: true },
  })
  expect(await answer({ page: 'billing', roles: ['sales-agent'] }, entra)).toMatchObject({
    status: 403,
    reason: 'role-required',
  })
  expect(await answer({ page: 'overview', roles: [] }, password)).toMatchObject({ ok: true })
})

test('roles come from the verified claims', async () => {
  const rule: Rule = {
    page: 'customers',
    roles: async ({ wids }) => (Array.isArray(wids) && wids.includes('x') ? ['admin-agent'] : []),
  }
  expect(await answer(rule, { ...entra, wids: ['x'] })).toMatchObject({ ok: true })
  expect(await answer(rule, entra)).toMatchObject({ status: 403, reason: 'role-required' })
})

test.each([
  ['an MFA in capitals', { amr: ['pwd', 'MFA'] }],
  ['a Cyrillic look-alike', { amr: ['pwd', 'mfа'] }],
  ['an MFA with a hidden space', { amr: ['pwd', 'mfa\u200b'] }],
  ['next-generation credentials alone', { amr: ['ngcmfa'] }],
  ['a nested list', { amr: ['pwd', ['mfa']] }],
  ['a text that holds it', { amr: 'pwd mfa' }],
  ['a text that begins with it', { amr: 'mfa,pwd' }],
  ['full-width letters', { amr: ['pwd', 'ｍｆａ'] }],
  ['a letter with an accent of its own', { amr: ['pwd', 'mfa\u0301'] }],
  ['a letter with a space after it', { amr: ['pwd', 'mfa '] }],
  ['a nought at its end', { amr: ['pwd', 'mfa\u0000'] }],
  ['an object with its name', { amr: { mfa: true } }],
  ['an object in the list', { amr: ['pwd', { toString: 'mfa' }] }],
  ['true', { amr: true }],
  ['another claim that says so', { amr: ['pwd'], AMR: ['mfa'], acr: 'mfa', mfa: true }],
  ['no methods at all', { amr: undefined }],
])('%s is no MFA', async (_, claims) => {
  expect(await answer({ scenario: 'transact' }, claims)).toMatchObject({
    status: 401,
    reason: 'no-mfa',
  })
})
