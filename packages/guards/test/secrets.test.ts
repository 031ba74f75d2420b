import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { createGuard, denialResponse } from '../src/index.ts'
import { createAuthority, optionsFor, otherTenant } from './support/authority.ts'

const authority = await createAuthority()
const guard = createGuard(optionsFor(authority))
const planted = 'planted-secret-planted-secret'

test.each<[why: string, claims: object, header?: object]>([
  ['an accepted token', {}],
  ['missing MFA', { amr: ['pwd'] }],
  ['an expired token', { exp: 1 }],
  ['another audience', { aud: planted }],
  ['another tenant', { tid: otherTenant, iss: planted }],
  ['a strange issuer', { iss: planted }],
  ['an unknown key', {}, { kid: planted }],
  ['a strange type', {}, { typ: planted }],
  ['no access token', { appid: '', scp: '', nonce: planted }],
])('%s shows neither the token nor what it says to the caller', async (_, claims, header) => {
  const token = await authority.token({ jti: planted, ...claims }, header)
  const result = await guard.check(`Bearer ${token}`, { scenario: 'transact' })
  for (const trace of [inspect(result, { depth: 9, showHidden: true }), JSON.stringify(result)]) {
    for (const part of token.split('.')) expect(trace).not.toContain(part)
    // The claims of a verified token are the application's; those of others are nobody's.
    if (!('claims' in result)) expect(trace).not.toContain(planted)
  }
  if (result.ok) return
  const response = denialResponse(result)
  const said = [...response.headers].flat().join() + (await response.text())
  for (const secret of [planted, ...token.split('.')]) expect(said).not.toContain(secret)
})

test('a guard shows no key and no token', async () => {
  await guard.check(`Bearer ${await authority.token()}`, { scenario: 'transact' })
  expect(inspect(guard, { depth: 9, showHidden: true })).not.toMatch(/eyJ|"n"/)
})
