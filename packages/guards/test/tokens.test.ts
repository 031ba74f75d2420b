import { base64url, exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose'
import { expect, test } from 'vitest'
import { createGuard, type GuardOptions, type TokenReason } from '../src/index.ts'
import {
  audience,
  bearer,
  createAuthority,
  keysUrl,
  optionsFor,
  otherTenant,
  seconds,
  tenant,
  userClaims,
} from './support/authority.ts'

const authority = await createAuthority()
const guard = createGuard(optionsFor(authority))
const reasonOf = async (token: string, options?: Partial<GuardOptions>) => {
  const subject = options ? createGuard({ ...optionsFor(authority), ...options }) : guard
  const result = await subject.check(bearer(token), { scenario: 'transact' })
  if (result.ok) return 'accepted'
  expect([401, 503]).toContain(result.status)
  return result.reason
}
const attacker = await generateKeyPair('RS256', { extractable: true })
const encode = (value: unknown) => base64url.encode(JSON.stringify(value))
const header = { alg: 'RS256', typ: 'JWT', kid: 'first' }

async function forged(extra: object = {}, key = attacker.privateKey): Promise<string> {
  return new SignJWT(userClaims).setProtectedHeader({ ...header, ...extra }).sign(key)
}

/** A token with these very bytes, signed by the authority. */
async function signedAs(head: string, payload: string): Promise<string> {
  const input = `${base64url.encode(head)}.${base64url.encode(payload)}`
  const { privateKey } = await keyOfAuthority()
  const bytes = new TextEncoder().encode(input)
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, bytes)
  return `${input}.${base64url.encode(new Uint8Array(signature))}`
}

let own: ReturnType<typeof generateKeyPair> | undefined
async function keyOfAuthority() {
  own ??= generateKeyPair('RS256', { extractable: true })
  return own
}

test.each<[why: string, claims: object, reason: TokenReason | 'accepted']>([
  ['as Entra made it', {}, 'accepted'],
  [
    'v2.0 token',
    { ver: '2.0', iss: `https://login.microsoftonline.com/${tenant}/v2.0` },
    'accepted',
  ],
  ['expired', { exp: seconds - 61 }, 'token-expired'],
  ['expired within the tolerance', { exp: seconds - 30 }, 'accepted'],
  ['not yet valid', { nbf: seconds + 120 }, 'token-not-yet-valid'],
  ['not yet valid, within the tolerance', { nbf: seconds + 30 }, 'accepted'],
  ['without an end', { exp: undefined }, 'token-malformed'],
  ['with an end that is a text', { exp: String(seconds + 3600) }, 'token-malformed'],
  ['for another service', { aud: 'https://graph.microsoft.com' }, 'audience-mismatch'],
  [
    'for ours among others',
    { aud: [audience, 'https://graph.microsoft.com'] },
    'audience-mismatch',
  ],
  ['for a longer name', { aud: `${audience}/` }, 'audience-mismatch'],
  ['for nobody', { aud: undefined }, 'audience-mismatch'],
  ['of a tenant that is not allowed', { tid: otherTenant }, 'tenant-not-allowed'],
  ['of a tenant in full-width digits', { tid: tenant.replace('8', '８') }, 'tenant-not-allowed'],
  ['of several tenants', { tid: [tenant] }, 'tenant-not-allowed'],
  ['of no tenant', { tid: undefined }, 'tenant-not-allowed'],
  [
    'with the issuer of another tenant',
    { iss: `https://sts.windows.net/${otherTenant}/` },
    'issuer-mismatch',
  ],
  [
    'v1.0 token with the v2.0 issuer',
    { iss: `https://login.microsoftonline.com/${tenant}/v2.0` },
    'issuer-mismatch',
  ],
  ['v2.0 token with the v1.0 issuer', { ver: '2.0' }, 'issuer-mismatch'],
  ['of no version', { ver: undefined }, 'issuer-mismatch'],
  ['issuer without its slash', { iss: `https://sts.windows.net/${tenant}` }, 'issuer-mismatch'],
  [
    'issuer with a look-alike letter',
    { iss: `https://sts.wіndows.net/${tenant}/` },
    'issuer-mismatch',
  ],
  [
    'issuer of another cloud',
    { iss: `https://sts.chinacloudapi.cn/${tenant}/` },
    'issuer-mismatch',
  ],
  ['ID token', { scp: undefined, appid: undefined, nonce: 'x' }, 'not-an-access-token'],
])('a token %s', async (_, claims, reason) => {
  expect(await reasonOf(await authority.token(claims))).toBe(reason)
})

test.each([
  ['us-government', 'https://login.microsoftonline.us', 'https://sts.windows.net'],
  ['china', 'https://login.partner.microsoftonline.cn', 'https://sts.chinacloudapi.cn'],
] as const)('cloud %s has its own issuers and keys', async (cloud, origin, v1Issuer) => {
  authority.keySets.set(keysUrl(tenant, origin), () =>
    Response.json({ keys: authority.publicKeys }),
  )
  const v1 = await authority.token({ iss: `${v1Issuer}/${tenant}/` })
  const v2 = await authority.token({ ver: '2.0', iss: `${origin}/${tenant}/v2.0` })
  expect(await reasonOf(v1, { cloud })).toBe('accepted')
  expect(await reasonOf(v2, { cloud })).toBe('accepted')
  expect(await reasonOf(v2)).toBe('issuer-mismatch')
  const global = await authority.token({
    ver: '2.0',
    iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
  })
  expect(await reasonOf(global, { cloud })).toBe('issuer-mismatch')
  const missing = await createGuard({ ...optionsFor(authority), cloud }).check(null, {
    scenario: 'api',
  })
  expect(!missing.ok && missing.challenge).toContain(`${origin}/common/`)
})

test('an unsigned token is refused', async () => {
  const unsecured = new UnsecuredJWT(userClaims).encode()
  expect(await reasonOf(unsecured)).toBe('algorithm-not-allowed')
  for (const alg of ['none', 'None', 'NONE', '', null, ['RS256'], 'rs256', 'RЅ256']) {
    const token = `${encode({ ...header, alg })}.${encode(userClaims)}.`
    expect(await reasonOf(token)).toBe('algorithm-not-allowed')
  }
  expect(await reasonOf(`${encode(header)}.${encode(userClaims)}.`)).toBe('signature-invalid')
})

test('a token signed with the public key as if it were a secret is refused', async () => {
  const [jwk] = authority.publicKeys
  const key = await importJWK({ ...jwk, alg: 'RS256' }, 'RS256', { extractable: true })
  if (!(key instanceof CryptoKey)) throw new Error('no public key')
  const secret = new TextEncoder().encode(await exportSPKI(key))
  const token = await new SignJWT(userClaims)
    .setProtectedHeader({ ...header, alg: 'HS256' })
    .sign(secret)
  expect(await reasonOf(token)).toBe('algorithm-not-allowed')
})

test('keys that a token brings along or points to are never used', async () => {
  const { publicKey } = attacker
  const jwk = { ...(await crypto.subtle.exportKey('jwk', publicKey)), kid: 'first' }
  const before = authority.asked.length
  const pointers = { jku: 'https://evil.example/keys', x5u: 'https://evil.example/cert', jwk }
  for (const [name, value] of Object.entries(pointers)) {
    expect(await reasonOf(await forged({ [name]: value }))).toBe('signature-invalid')
  }
  expect(authority.asked.slice(before).filter(url => !url.startsWith('https://login.'))).toEqual([])
})

test.each<[why: string, token: () => string | Promise<string>, reason: TokenReason]>([
  ['signed with another key', () => forged(), 'signature-invalid'],
  ['with a kid that nobody has', () => forged({ kid: '../../etc/passwd' }), 'key-unknown'],
  ['without a kid', () => forged({ kid: undefined }), 'key-unknown'],
  [
    'with an algorithm that is not allowed',
    () =>
      forged({ alg: 'PS256' }).catch(
        () => `${encode({ ...header, alg: 'PS256' })}.${encode(userClaims)}.AA`,
      ),
    'algorithm-not-allowed',
  ],
  [
    'with a critical extension',
    () => `${encode({ ...header, crit: ['x'], x: 1 })}.${encode(userClaims)}.AA`,
    'token-malformed',
  ],
  ['of another type', () => forged({ typ: 'logout+jwt' }), 'not-an-access-token'],
  ['that is huge', () => `${'a'.repeat(1_000_000)}.a.a`, 'token-too-large'],
  ['that is one word', () => 'token', 'token-malformed'],
  ['with five parts', () => 'a.a.a.a.a', 'token-malformed'],
  ['with padding', () => `${encode(header)}=.${encode(userClaims)}.AA`, 'token-malformed'],
  ['whose payload is a list', () => `${encode(header)}.${encode([])}.AA`, 'token-malformed'],
  [
    'whose payload is no JSON',
    () => `${encode(header)}.${base64url.encode('{')}.AA`,
    'token-malformed',
  ],
  [
    'whose payload is no UTF-8',
    () => `${encode(header)}.${base64url.encode(new Uint8Array([0x7b, 0xff, 0x7d]))}.AA`,
    'token-malformed',
  ],
])('a token %s', async (_, token, reason) => {
  expect(await reasonOf(await token())).toBe(reason)
})

test('a name given twice is refused, even in what the authority signed', async () => {
  const ours = await createAuthority()
  const { publicKey } = await keyOfAuthority()
  const jwk = { ...(await crypto.subtle.exportKey('jwk', publicKey)), kid: 'own', use: 'sig' }
  ours.keySets.set(keysUrl(), () => Response.json({ keys: [jwk] }))
  const check = async (head: string, payload: string) => {
    const result = await createGuard(optionsFor(ours)).verify(await signedAs(head, payload))
    return result.ok ? 'accepted' : result.reason
  }
  const head = '{"alg":"RS256","kid":"own"}'
  const claims = JSON.stringify(userClaims)
  expect(await check(head, claims)).toBe('accepted')
  const twice = claims.replace('{', `{"\\u0074id":"${otherTenant}",`)
  expect(await check(head, twice)).toBe('token-malformed')
  expect(await check('{"alg":"none","alg":"RS256","kid":"own"}', claims)).toBe('token-malformed')
  const nested = claims.replace('{', '{"x":{"a":[{"b":1},{"b":2}],"tid":"y: {\\"tid\\"","b":3},')
  expect(await check(head, nested)).toBe('accepted')
})

test('every altered signature is refused, also where the bytes would stay the same', async () => {
  const token = await authority.token()
  const at = token.lastIndexOf('.') + 1
  for (const index of [at, at + 1, token.length - 2, token.length - 1]) {
    for (const letter of 'AZaz09-_') {
      if (token[index] === letter) continue
      const altered = token.slice(0, index) + letter + token.slice(index + 1)
      expect(['signature-invalid', 'token-malformed']).toContain(await reasonOf(altered))
    }
  }
  for (const length of [1, 2, 50, 171]) {
    expect(['signature-invalid', 'token-malformed']).toContain(
      await reasonOf(token.slice(0, -length)),
    )
  }
  expect(await reasonOf(token)).toBe('accepted')
})

test.each([
  [undefined, 'token-missing'],
  [null, 'token-missing'],
  ['', 'token-missing'],
  ['Basic YTpi', 'token-malformed'],
  ['Bearer', 'token-malformed'],
  ['Bearer a b', 'token-malformed'],
  ['Bearer x, Bearer y', 'token-malformed'],
])('an Authorization header of %j: %s', async (value, reason) => {
  const result = await guard.check(value, { scenario: 'transact' })
  expect(result).toMatchObject({ ok: false, status: 401, reason })
})

test('the scheme may be written in any case', async () => {
  const token = await authority.token()
  expect(await guard.check(`bearer ${token}`, { scenario: 'api' })).toMatchObject({ ok: true })
})

test('who holds no valid token cannot learn which tenants are served', async () => {
  const results = await Promise.all(
    [forged(), forged({ kid: 'x' }), authority.token({ tid: otherTenant })].map(async token =>
      guard.verify(await token),
    ),
  )
  const words = results.map(result => !result.ok && [result.explanation, result.challenge])
  expect(words[1]).toEqual(words[0])
  expect(words[2]).toEqual(words[0])
})
