import { createSecretKey } from 'node:crypto'
import {
  base64url,
  CompactEncrypt,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  SignJWT,
} from 'jose'
import { expect, test } from 'vitest'
import { createGuard, type GuardOptions, type TokenReason } from '../src/index.ts'
import {
  audience,
  bearer,
  createAuthority,
  keysUrl,
  optionsFor,
  otherTenant,
  tenant,
  userClaims,
} from './support/authority.ts'

const authority = await createAuthority()
const encode = (value: unknown) =>
  base64url.encode(typeof value === 'string' ? value : JSON.stringify(value))
const header = { alg: 'RS256', typ: 'JWT', kid: 'first' }

/** What a guard says to a token, which is never that it may pass. */
async function reasonOf(token: string, options: Partial<GuardOptions> = {}) {
  const guard = createGuard({ ...optionsFor(authority), ...options })
  const result = await guard.check(bearer(token), { scenario: 'transact' })
  return result.ok ? 'accepted' : result.reason
}

test.each<[why: string, header: string, payload: string, reason: TokenReason]>([
  ['b64: false', encode({ ...header, b64: false }), encode(userClaims), 'token-malformed'],
  [
    'b64: false, marked critical',
    encode({ ...header, b64: false, crit: ['b64'] }),
    encode(userClaims),
    'token-malformed',
  ],
  ['an empty crit', encode({ ...header, crit: [] }), encode(userClaims), 'token-malformed'],
  [
    'a byte order mark',
    encode(`\ufeff${JSON.stringify(header)}`),
    encode(userClaims),
    'token-malformed',
  ],
  [
    'a byte order mark inside',
    encode(header),
    encode(`\ufeff${JSON.stringify(userClaims)}`),
    'token-malformed',
  ],
  [
    'an algorithm in the prototype',
    encode('{"__proto__":{"alg":"RS256","kid":"first"}}'),
    encode(userClaims),
    'algorithm-not-allowed',
  ],
  [
    'a tenant in the prototype',
    encode(header),
    encode(`{"__proto__":${JSON.stringify(userClaims)}}`),
    'not-an-access-token',
  ],
  [
    'a name given twice in the header',
    encode('{"alg":"RS256","alg":"none","kid":"first"}'),
    encode(userClaims),
    'token-malformed',
  ],
  [
    'deep nesting',
    encode(header),
    encode(`${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`),
    'not-an-access-token',
  ],
  ['a number for a version', encode(header), encode({ ...userClaims, ver: 1 }), 'issuer-mismatch'],
  [
    'its tenant in capitals',
    encode(header),
    encode({ ...userClaims, tid: tenant.toUpperCase() }),
    'tenant-not-allowed',
  ],
  [
    'its issuer in capitals',
    encode(header),
    encode({ ...userClaims, iss: userClaims.iss.toUpperCase() }),
    'issuer-mismatch',
  ],
  [
    'an issuer by http',
    encode(header),
    encode({ ...userClaims, iss: userClaims.iss.replace('https', 'http') }),
    'issuer-mismatch',
  ],
  [
    'two slashes after its issuer',
    encode(header),
    encode({ ...userClaims, iss: `${userClaims.iss}/` }),
    'issuer-mismatch',
  ],
  [
    'a v2.0 issuer with a slash at its end',
    encode(header),
    encode({ ...userClaims, ver: '2.0', iss: `https://login.microsoftonline.com/${tenant}/v2.0/` }),
    'issuer-mismatch',
  ],
  [
    'the issuer of every tenant',
    encode(header),
    encode({ ...userClaims, ver: '2.0', iss: 'https://login.microsoftonline.com/common/v2.0' }),
    'issuer-mismatch',
  ],
  ['no signature worth the name', encode(header), encode(userClaims), 'signature-invalid'],
])('a token with %s is refused before its signature matters', async (_, head, payload, reason) => {
  expect(await reasonOf(`${head}.${payload}.AAAA`)).toBe(reason)
})

test.each(['PEM', 'JWK', 'modulus', 'a nought'])(
  'HS256 with what is public for a secret is refused (%s)',
  async form => {
    const [jwk] = authority.publicKeys
    const key = await importJWK({ ...jwk, alg: 'RS256' }, 'RS256', { extractable: true })
    if (!(key instanceof CryptoKey)) throw new Error('there is no public key')
    const secrets: Record<string, string> = {
      PEM: await exportSPKI(key),
      JWK: JSON.stringify(jwk),
      modulus: String(jwk?.n),
    }
    const secret = createSecretKey(Buffer.from(secrets[form] ?? '\0'))
    for (const alg of ['HS256', 'HS384', 'HS512']) {
      const token = new SignJWT(userClaims).setProtectedHeader({ ...header, alg })
      const signed = await token
        .sign(secret)
        .catch(() => `${encode({ ...header, alg })}.${encode(userClaims)}.AA`)
      expect(await reasonOf(signed)).toBe('algorithm-not-allowed')
    }
  },
)

test('no header brings a key in: not jku, x5u, jwk, x5c, x5t, nor all at once', async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = { ...(await exportJWK(publicKey)), kid: 'first', alg: 'RS256', use: 'sig' }
  const pointers = {
    jku: keysUrl().replace('login.', 'evil.'),
    x5u: 'https://evil.example/chain.pem',
    jwk,
    x5c: [base64url.encode('certificate')],
    x5t: 'first',
    'x5t#S256': 'first',
    iss: 'https://evil.example/',
  }
  const asked = authority.asked.length
  const forge = (extra: object) =>
    new SignJWT(userClaims).setProtectedHeader({ ...header, ...extra }).sign(privateKey)
  for (const [name, value] of Object.entries(pointers)) {
    expect(await reasonOf(await forge({ [name]: value }))).toBe('signature-invalid')
  }
  expect(await reasonOf(await forge(pointers))).toBe('signature-invalid')
  expect(await reasonOf(await forge({ ...pointers, kid: 'mine' }))).toBe('key-unknown')
  expect(new Set(authority.asked.slice(asked))).toEqual(new Set([keysUrl()]))
})

test("another tenant's key signs no token of this one, though both are allowed", async () => {
  const both = await createAuthority()
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const theirs = { ...(await exportJWK(publicKey)), kid: 'theirs', use: 'sig' }
  both.keySets.set(keysUrl(otherTenant), () => Response.json({ keys: [theirs] }))
  const guard = createGuard({ ...optionsFor(both), tenants: [tenant, otherTenant] })
  const sign = (claims: object) =>
    new SignJWT({ ...userClaims, ...claims })
      .setProtectedHeader({ ...header, kid: 'theirs' })
      .sign(privateKey)
  const own = { tid: otherTenant, iss: `https://sts.windows.net/${otherTenant}/` }
  expect(await guard.verify(await sign(own))).toMatchObject({ ok: true })
  expect(await guard.verify(await sign({}))).toMatchObject({ reason: 'key-unknown' })
  expect(await guard.verify(await sign({ tid: otherTenant }))).toMatchObject({
    reason: 'issuer-mismatch',
  })
})

test('a token in a token, or in an envelope, is no token', async () => {
  const genuine = await authority.token()
  const [head = '', payload = '', signature = ''] = genuine.split('.')
  const nested = `${encode({ ...header, cty: 'JWT' })}.${encode(genuine)}.${signature}`
  expect(await reasonOf(nested)).toBe('token-malformed')
  const envelope = await new CompactEncrypt(new TextEncoder().encode(genuine))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', cty: 'JWT' })
    .encrypt(new Uint8Array(32))
  expect(await reasonOf(envelope)).toBe('token-malformed')
  const json = { payload, signatures: [{ protected: head, signature }] }
  for (const form of [json, { payload, protected: head, signature }]) {
    expect(await reasonOf(JSON.stringify(form))).toBe('token-malformed')
  }
})

test('a genuine signature covers these very bytes, and has one spelling', async () => {
  const [head = '', payload = '', signature = ''] = (await authority.token()).split('.')
  const claims = JSON.parse(new TextDecoder().decode(base64url.decode(payload)))
  const grown = encode({ ...claims, roles: ['admin'] })
  expect(await reasonOf(`${head}.${grown}.${signature}`)).toBe('signature-invalid')
  const spaced = encode(JSON.stringify(claims, null, 1))
  expect(await reasonOf(`${head}.${spaced}.${signature}`)).toBe('signature-invalid')
  // The last letter of 256 bytes in base64 has four bits that nothing reads.
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const last = letters.indexOf(signature.at(-1) ?? '')
  const alike = letters[last ^ 1] ?? ''
  for (const other of [`${signature.slice(0, -1)}${alike}`, `${signature}=`, `${signature}==`]) {
    expect(await reasonOf(`${head}.${payload}.${other}`)).toBe('token-malformed')
  }
  const standard = signature.replaceAll('-', '+').replaceAll('_', '/')
  if (standard !== signature) {
    expect(await reasonOf(`${head}.${payload}.${standard}`)).toBe('token-malformed')
  }
})

test('every single bit of a signature counts', async () => {
  const [head = '', payload = '', signature = ''] = (await authority.token()).split('.')
  const bytes = base64url.decode(signature)
  for (let bit = 0; bit < bytes.length * 8; bit += 61) {
    const flipped = Uint8Array.from(bytes)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(await reasonOf(`${head}.${payload}.${base64url.encode(flipped)}`)).toBe(
      'signature-invalid',
    )
  }
  for (const length of [0, 1, 128, 255]) {
    const cut = base64url.encode(bytes.subarray(0, length))
    expect(await reasonOf(`${head}.${payload}.${cut}`)).toBe('signature-invalid')
  }
  const longer = base64url.encode(new Uint8Array([...bytes, 0]))
  expect(await reasonOf(`${head}.${payload}.${longer}`)).toBe('signature-invalid')
})

test('a key serves one algorithm, and a signature of noughts is none', async () => {
  const mixed = await createAuthority()
  const { publicKey } = await generateKeyPair('ES256', { extractable: true })
  const elliptic = { ...(await exportJWK(publicKey)), kid: 'elliptic', use: 'sig' }
  mixed.keySets.set(keysUrl(), () => Response.json({ keys: [...mixed.publicKeys, elliptic] }))
  const guard = createGuard({ ...optionsFor(mixed), algorithms: ['RS256', 'PS256', 'ES256'] })
  const noughts = base64url.encode(new Uint8Array(64))
  const reason = async (head: object, signature = noughts) => {
    const result = await guard.verify(`${encode(head)}.${encode(userClaims)}.${signature}`)
    return !result.ok && result.reason
  }
  expect(await reason({ ...header, alg: 'ES256', kid: 'elliptic' })).toBe('signature-invalid')
  expect(await reason({ ...header, alg: 'ES256' })).toBe('key-unknown')
  expect(await reason({ ...header, kid: 'elliptic' })).toBe('key-unknown')
  const [, , signature] = (await mixed.token()).split('.')
  expect(await reason({ ...header, alg: 'PS256' }, signature)).toBe('signature-invalid')
  expect((await guard.verify(await mixed.token())).ok).toBe(true)
})

test.each(['nonce', 'at_hash'])('an ID token with %s is no access token', async claim => {
  const idToken = { scp: undefined, appid: undefined, azp: undefined, [claim]: 'x' }
  expect(await reasonOf(await authority.token(idToken))).toBe('not-an-access-token')
})

test.each([`${audience}\u0000`, ` ${audience}`, audience.toUpperCase(), `${audience}/orders`])(
  'an audience that is nearly ours (%j) is not ours',
  async aud => {
    expect(await reasonOf(await authority.token({ aud }))).toBe('audience-mismatch')
  },
)
