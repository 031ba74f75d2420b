import { inspect } from 'node:util'
import { base64url, generateKeyPair, SignJWT } from 'jose'
import { expect, test } from 'vitest'
import { spellingsOf, tracesOf } from '../../../tests/support/traces.ts'
import {
  createGuard,
  createWebhookVerifier,
  denialResponse,
  receiveWebhooks,
  type TokenReason,
  type WebhookReason,
} from '../src/index.ts'
import {
  createAuthority,
  keysUrl,
  optionsFor,
  otherTenant,
  seconds,
  userClaims,
} from './support/authority.ts'
import { issue, today } from './support/certificates.ts'
import {
  certificateUrl,
  createHosts,
  delivery,
  sample,
  optionsFor as webhookOptionsFor,
} from './support/partner-center.ts'

const planted = 'planted-secret-planted-secret'
const authority = await createAuthority()
const guard = createGuard(optionsFor(authority))

function expectNone(value: unknown, secrets: readonly string[]): void {
  const spellings = secrets.flatMap(spellingsOf)
  for (const trace of tracesOf(value)) {
    for (const spelling of spellings) expect(trace).not.toContain(spelling)
  }
}

/** A token with the secret in every claim that may hold anything. */
const token = (claims: object = {}, header?: object) =>
  authority.token({ jti: planted, name: planted, ...claims }, header)
const forged = async () => {
  const { privateKey } = await generateKeyPair('RS256')
  const header = { alg: 'RS256', kid: 'first', jku: planted }
  return new SignJWT({ ...userClaims, jti: planted }).setProtectedHeader(header).sign(privateKey)
}
const plain = (text: string) => base64url.encode(text)

/** A token for each reason not to accept one; a new reason does not compile until it is here. */
const refused: { readonly [Reason in TokenReason]: () => string | Promise<string> } = {
  'token-missing': () => '',
  'token-too-large': () => `Bearer ${planted.repeat(1000)}`,
  'token-malformed': () => `Bearer ${planted}`,
  'algorithm-not-allowed': () =>
    `Bearer ${plain(`{"alg":"${planted}"}`)}.${plain(`{"x":"${planted}"}`)}.AAAA`,
  'not-an-access-token': async () =>
    `Bearer ${await token({ appid: '', scp: '', nonce: planted })}`,
  'tenant-not-allowed': async () => `Bearer ${await token({ tid: planted })}`,
  'issuer-mismatch': async () => `Bearer ${await token({ iss: planted })}`,
  'key-unknown': async () => `Bearer ${await token({}, { kid: planted })}`,
  'keys-unavailable': async () => `Bearer ${await token()}`,
  'signature-invalid': async () => `Bearer ${await forged()}`,
  'audience-mismatch': async () => `Bearer ${await token({ aud: planted })}`,
  'token-expired': async () => `Bearer ${await token({ exp: seconds - 3600 })}`,
  'token-not-yet-valid': async () => `Bearer ${await token({ nbf: seconds + 3600 })}`,
}

test.each(Object.entries(refused))('%s shows nothing of the token', async (reason, make) => {
  const authorization = await make()
  const outage = await createAuthority()
  outage.keySets.set(keysUrl(), () => Promise.reject(new Error(planted)))
  const down = createGuard(optionsFor(outage))
  const subject = reason === 'keys-unavailable' ? down : guard
  const result = await subject.check(authorization, { scenario: 'transact' })
  expect(result).toMatchObject({ ok: false, reason })
  if (result.ok) return
  const secrets = [planted, authorization.replace(/^Bearer /, '') || planted]
  expectNone(result, secrets)
  const response = denialResponse(result)
  expectNone([...response.headers, await response.text()], secrets)
})

test.each([
  ['no-mfa', { amr: ['pwd'] }],
  ['exception-required', { amr: ['pwd', 'fed', 'mfa'] }],
  ['user-required', { idtyp: 'app', scp: undefined, upn: undefined }],
])('%s tells the caller nothing of the token', async (reason, claims) => {
  const text = await token(claims)
  const result = await guard.check(`Bearer ${text}`, { scenario: 'transact' })
  expect(result).toMatchObject({ ok: false, reason })
  if (result.ok) return
  const response = denialResponse(result)
  expectNone([...response.headers, await response.text()], [planted, text])
  // The claims of a verified token are the application's to log; the token itself is not.
  expectNone({ ...result, claims: undefined }, [text])
})

const hosts = createHosts()
const verifierOf = (options: object = {}) =>
  createWebhookVerifier({ ...webhookOptionsFor(hosts), ...options })
const secretEvent = { ...sample, ResourceName: planted }
const verifier = verifierOf()

/** A delivery for each reason not to accept one, and to whom; a new reason does not compile until it is here. */
const undelivered: {
  readonly [Reason in WebhookReason]: () => Promise<
    [verifier: typeof verifier, given: Awaited<ReturnType<typeof delivery>>]
  >
} = {
  'body-too-large': async () => [verifierOf({ maxBodyBytes: 9 }), await delivery(secretEvent)],
  'signature-missing': async () => [
    verifier,
    await delivery(secretEvent, { authorization: planted }),
  ],
  'algorithm-not-allowed': async () => [
    verifier,
    await delivery(secretEvent, { 'x-ms-signature-algorithm': planted }),
  ],
  'certificate-url-not-allowed': async () => [
    verifier,
    await delivery(secretEvent, { 'x-ms-certificate-url': `https://evil.example/${planted}` }),
  ],
  'certificate-unavailable': async () => [
    verifierOf({ fetch: () => Promise.reject(new Error(planted)) }),
    await delivery(secretEvent),
  ],
  'certificate-not-trusted': async () => {
    const stranger = await issue({ name: planted })
    const fetch = async () => new Response(stranger.der)
    return [verifierOf({ fetch }), await delivery(secretEvent, {}, stranger)]
  },
  'signature-invalid': async () => [
    verifier,
    await delivery(secretEvent, { authorization: `Signature ${btoa(planted)}` }),
  ],
  'payload-malformed': async () => [verifier, await delivery({ EventName: planted })],
  'event-too-old': async () => [
    verifierOf({ now: () => today + 4e8 }),
    await delivery(secretEvent),
  ],
  'event-not-yet-valid': async () => [
    verifier,
    await delivery({ ...secretEvent, ResourceChangeUtcDate: new Date(today + 1e6).toISOString() }),
  ],
  'event-replayed': async () => {
    const again = await delivery(secretEvent)
    await verifier.verify(again)
    return [verifier, again]
  },
}

test.each(Object.entries(undelivered))('%s shows nothing of the delivery', async (reason, make) => {
  const [subject, { headers, body }] = await make()
  const result = await subject.verify({ headers, body })
  expect(result).toMatchObject({ ok: false, reason })
  const signature = headers.get('authorization')?.slice('Signature '.length) || planted
  expectNone(result, [planted, signature])
  const receive = receiveWebhooks(subject, () => {})
  const url = 'https://service.example/'
  const response = await receive(new Request(url, { method: 'POST', headers, body }))
  expectNone([...response.headers, await response.text()], [planted, signature])
})

test.each<[name: string, make: () => unknown]>([
  ['tenants', () => createGuard({ ...optionsFor(authority), tenants: [planted] })],
  ['algorithms', () => createGuard({ ...optionsFor(authority), algorithms: [planted as 'RS256'] })],
  [
    'authenticationContext',
    () => createGuard({ ...optionsFor(authority), authenticationContext: planted }),
  ],
  ['roots', () => verifierOf({ roots: [planted] })],
  ['intermediates', () => verifierOf({ intermediates: [planted] })],
  ['seen', () => verifierOf({ seen: planted })],
])('a mistake in %s is named without what was given', (name, make) => {
  let error: unknown
  try {
    make()
  } catch (thrown) {
    error = thrown
  }
  expect(error).toMatchObject({ name: 'TypeError', message: expect.stringContaining(name) })
  expectNone(error, [planted])
})

test('a guard and a verifier show no key, no token and no certificate', async () => {
  const text = await token({ tid: otherTenant })
  await guard.check(`Bearer ${await token()}`, { scenario: 'transact' })
  await guard.check(`Bearer ${text}`, { scenario: 'transact' })
  await verifier.verify(await delivery({ ...secretEvent, n: 2 }))
  for (const subject of [guard, verifier]) {
    expectNone(subject, [planted, text, certificateUrl])
    expect(inspect(subject, { depth: 9, showHidden: true })).not.toMatch(/eyJ|"n"|BEGIN/)
  }
})
