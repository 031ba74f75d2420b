import fc from 'fast-check'
import { base64url } from 'jose'
import { expect, test } from 'vitest'
import { createGuard, tokenReasons } from '../src/index.ts'
import { createAuthority, optionsFor, userClaims } from './support/authority.ts'

const authority = await createAuthority()
const guard = createGuard(optionsFor(authority))
const genuine = await authority.token()
const genuineParts = genuine.split('.')

async function denied(token: string) {
  const result = await guard.check(`Bearer ${token}`, { scenario: 'transact' })
  expect(result.ok).toBe(false)
  if (!result.ok) expect(tokenReasons).toContain(result.reason)
}

const json = fc.json().map(text => base64url.encode(text))
const header = fc
  .record(
    {
      alg: fc.oneof(fc.constantFrom('RS256', 'none', 'HS256', 'ES256'), fc.string()),
      kid: fc.oneof(fc.constant('first'), fc.string(), fc.jsonValue()),
      typ: fc.oneof(fc.constantFrom('JWT', 'at+jwt'), fc.jsonValue()),
      jwk: fc.jsonValue(),
      jku: fc.webUrl(),
      crit: fc.jsonValue(),
      b64: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map(value => base64url.encode(JSON.stringify(value)))
const payload = fc
  .record({ extra: fc.dictionary(fc.string(), fc.jsonValue()) })
  .map(({ extra }) => base64url.encode(JSON.stringify({ ...userClaims, ...extra })))
const signature = fc.uint8Array({ maxLength: 300 }).map(bytes => base64url.encode(bytes))

test('nothing unsigned passes, and nothing throws', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(header, json, fc.string(), fc.constant(genuineParts[0])),
      fc.oneof(payload, json, fc.string()),
      fc.oneof(signature, fc.constant(genuineParts[2]), fc.string()),
      async (...parts) => {
        if (parts.join('.') !== genuine) await denied(parts.join('.'))
      },
    ),
    { numRuns: 500 },
  )
})

test('no change to a genuine token passes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(genuine.length - 1),
      fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('A', '-', '=', '.', '\u0000')),
      fc.nat(3),
      async (at, inserted, removed) => {
        const changed = genuine.slice(0, at) + inserted + genuine.slice(at + removed)
        // Spaces at the end belong to the header, not to the token.
        if (changed.trimEnd() !== genuine) await denied(changed)
      },
    ),
    { numRuns: 500 },
  )
})

test('any header value is an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.constantFrom(null, undefined)), async value => {
      expect((await guard.check(value, { scenario: 'billing' })).ok).toBe(false)
      expect((await guard.verify(String(value))).ok).toBe(false)
    }),
  )
})
