import { inspect } from 'node:util'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { createWebhookVerifier, type WebhookReason, webhookReasons } from '../src/index.ts'
import { type CertificateFields, issue, type Party, sign, today } from './support/certificates.ts'
import {
  authority,
  certificateUrl,
  createHosts,
  delivery,
  encode,
  type Hosts,
  optionsFor,
  root,
  sample,
  signer,
} from './support/partner-center.ts'

let hosts: Hosts
beforeEach(() => {
  hosts = createHosts()
})
const day = 86_400_000

/** What becomes of a delivery that this one signed, with this certificate at the documented address. */
async function signedBy(party: Party, options: object = {}) {
  hosts = createHosts(party)
  const verifier = createWebhookVerifier({ ...optionsFor(hosts), ...options })
  const result = await verifier.verify(await delivery(sample, {}, party))
  return result.ok ? 'accepted' : result.reason
}
const withHeaders = async (headers: Readonly<Record<string, string>>, options = {}) => {
  const verifier = createWebhookVerifier({ ...optionsFor(hosts), ...options })
  const result = await verifier.verify(await delivery(sample, headers))
  return result.ok ? 'accepted' : result.reason
}

test('a body that changed by one bit is refused', async () => {
  const verifier = createWebhookVerifier(optionsFor(hosts))
  const { headers, body } = await delivery()
  for (const at of [0, 5, body.length - 1]) {
    const changed = new Uint8Array(body)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(await verifier.verify({ headers, body: changed })).toMatchObject({
      status: 401,
      reason: 'signature-invalid',
    })
  }
  const spaced = encode(JSON.stringify(sample, null, 1))
  expect(await verifier.verify({ headers, body: spaced })).toMatchObject({ ok: false })
  expect(await verifier.verify({ headers, body: new Uint8Array() })).toMatchObject({ ok: false })
  expect(await verifier.verify({ headers, body })).toMatchObject({ ok: true })
})

test.each<[header: string, value: string, reason: WebhookReason]>([
  ['authorization', '', 'signature-missing'],
  ['authorization', 'Bearer abc', 'signature-missing'],
  ['authorization', 'Signature', 'signature-missing'],
  ['authorization', 'Signature !!!', 'signature-missing'],
  ['authorization', 'Signature AAAA', 'signature-invalid'],
  ['x-ms-signature-algorithm', '', 'algorithm-not-allowed'],
  ['x-ms-signature-algorithm', 'none', 'algorithm-not-allowed'],
  ['x-ms-signature-algorithm', 'hmac-sha256', 'algorithm-not-allowed'],
  ['x-ms-signature-algorithm', 'rsa-sha1', 'algorithm-not-allowed'],
])('with "%s: %s" it is refused', async (header, value, reason) => {
  expect(await withHeaders({ [header]: value })).toBe(reason)
})

test('rsa-sha1 is accepted by those who ask for it, and only where it is said', async () => {
  const body = encode(sample)
  const pair = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-1' }
  const der = await crypto.subtle.exportKey('pkcs8', signer.keys.privateKey)
  const key = await crypto.subtle.importKey('pkcs8', der, pair, true, ['sign'])
  const keys = { ...signer.keys, privateKey: key }
  const headers = {
    authorization: `Signature ${await sign(body, { ...signer, keys })}`,
    'x-ms-signature-algorithm': 'rsa-sha1',
  }
  expect(await withHeaders(headers)).toBe('algorithm-not-allowed')
  const algorithms = ['rsa-sha256', 'rsa-sha1']
  expect(await withHeaders(headers, { algorithms })).toBe('accepted')
  expect(
    await withHeaders({ ...headers, 'x-ms-signature-algorithm': 'rsa-sha256' }, { algorithms }),
  ).toBe('signature-invalid')
})

test.each([
  '',
  'pcnotifications-dispatch.microsoft.com.cer',
  'http://www.microsoft.com/cert.cer',
  'file:///etc/passwd',
  'data:application/pkix-cert;base64,AAAA',
  'https://evil.example/cert.cer',
  'https://127.0.0.1/cert.cer',
  'https://localhost/cert.cer',
  'https://[::1]/cert.cer',
  'https://[::ffff:169.254.169.254]/cert.cer',
  'https://169.254.169.254/metadata',
  'https://2130706433/cert.cer',
  'https://0x7f.1/cert.cer',
  'https://10.0.0.1/cert.cer',
  'https://evilmicrosoft.com/cert.cer',
  'https://www.microsoft.com.evil.example/cert.cer',
  'https://www.microsoft.com@evil.example/cert.cer',
  'https://user:secret@www.microsoft.com/cert.cer',
  'https://www.microsoft.com:8443/cert.cer',
  'https://www.microsoft.com/cert.cer?x=1',
  'https://www.microsoft.com/cert.cer#x',
  'https://www.microsоft.com/cert.cer',
  'https://microsoft.com./cert.cer',
  'https://.microsoft.com/cert.cer',
  'https://evil.blob.core.windows.net/cert.cer',
  'https://3psostorageacct.blob.core.windows.net.evil.example/cert.cer',
])('a certificate at %s is not even fetched', async url => {
  const { headers, body } = await delivery()
  const plain = { ...Object.fromEntries(headers), 'x-ms-certificate-url': url }
  const verifier = createWebhookVerifier(optionsFor(hosts))
  expect(await verifier.verify({ headers: plain, body })).toMatchObject({
    status: 401,
    reason: 'certificate-url-not-allowed',
  })
  expect(hosts.asked).toEqual([])
})

test('headers that are too long are not looked at', async () => {
  const url = `https://www.microsoft.com/${'a'.repeat(3000)}`
  expect(await withHeaders({ 'x-ms-certificate-url': url })).toBe('certificate-url-not-allowed')
  const authorization = `Signature ${'A'.repeat(100_000)}`
  expect(await withHeaders({ authorization })).toBe('signature-missing')
  expect(hosts.asked).toEqual([])
})

test('redirects are not followed', async () => {
  for (const status of [301, 302, 307]) {
    const headers = { location: 'https://evil.example/cert.cer' }
    hosts.files.set(certificateUrl, () => new Response(null, { status, headers }))
    const options = { certificates: { cooldownMs: 0 } }
    expect(await withHeaders({}, options)).toBe('certificate-unavailable')
  }
  const followed = new Response(signer.der)
  Object.defineProperty(followed, 'redirected', { value: true })
  hosts.files.set(certificateUrl, () => followed)
  expect(await withHeaders({})).toBe('certificate-unavailable')
  expect(hosts.asked.filter(url => url !== certificateUrl)).toEqual([])
})

test.each<[why: string, answer: () => Response | Promise<Response>, reason: WebhookReason]>([
  ['is not there', () => new Response(null, { status: 404 }), 'certificate-unavailable'],
  ['can not be reached', () => Promise.reject(new TypeError('x')), 'certificate-unavailable'],
  ['is huge', () => new Response(new Uint8Array(100_000)), 'certificate-unavailable'],
  ['never comes', () => new Promise(() => {}), 'certificate-unavailable'],
  ['never ends', () => new Response(new ReadableStream({})), 'certificate-unavailable'],
  ['is empty', () => new Response(''), 'certificate-not-trusted'],
  ['is a page', () => new Response('<html>'), 'certificate-not-trusted'],
  ['is cut off', () => new Response(signer.der.slice(0, 300)), 'certificate-not-trusted'],
])('a certificate that %s proves nothing', async (_, answer, reason) => {
  hosts.files.set(certificateUrl, answer)
  expect(await withHeaders({}, { certificates: { timeoutMs: 5 } })).toBe(reason)
})

test.each<[why: string, fields: CertificateFields]>([
  ['expired', { notAfter: today - 60_000 }],
  ['not valid yet', { notBefore: today + 60_000 }],
  ['for another organization', { organization: 'Contoso' }],
  ['for a longer organization', { organization: 'Microsoft Corporation Ltd' }],
  ['for an organization with a look-alike letter', { organization: 'Microsоft Corporation' }],
  ['for no organization', { organization: null }],
  ['of an authority', { authority: true }],
  ['that may not sign', { keyUsage: 0x20 }],
  ['with a critical extension that nobody knows', { critical: '1.2.3.4' }],
  ['with a short key', { bits: 1024 }],
  ['with a key of another kind', { curve: 'P-256' }],
])('a certificate %s proves nothing', async (_, fields) => {
  const leaf = await issue(fields, authority)
  const usable =
    leaf.keys.privateKey.algorithm.name === 'ECDSA' ? { ...leaf, keys: signer.keys } : leaf
  expect(['certificate-not-trusted', 'signature-invalid']).toContain(await signedBy(usable))
})

test('a self-signed certificate proves nothing, whatever it is called', async () => {
  expect(await signedBy(await issue({}))).toBe('certificate-not-trusted')
  expect(await signedBy(await issue({ name: 'Issuing CA 01' }))).toBe('certificate-not-trusted')
})

test('an authority of the same name with another key proves nothing', async () => {
  const impostor = await issue({ name: 'Issuing CA 01', authority: true }, root)
  const leaf = await issue({}, { ...impostor, keys: (await issue()).keys })
  expect(await signedBy(leaf)).toBe('certificate-not-trusted')
  const ownRoot = await issue({ name: 'Root', authority: true })
  const ownAuthority = await issue({ name: 'Issuing CA 01', authority: true }, ownRoot)
  const chain = await issue({}, ownAuthority)
  const intermediates = [ownAuthority.pem, ownRoot.pem]
  expect(await signedBy(chain, { intermediates })).toBe('certificate-not-trusted')
})

test.each<[why: string, fields: CertificateFields]>([
  ['is none', { authority: false }],
  ['may not sign certificates', { keyUsage: 0x80 }],
  ['has expired', { notAfter: today - 60_000 }],
])('an authority that %s proves nothing', async (_, fields) => {
  const between = await issue({ name: 'Between', authority: true, ...fields }, root)
  const leaf = await issue({}, between)
  expect(await signedBy(leaf, { intermediates: [between.pem] })).toBe('certificate-not-trusted')
})

test('an authority cannot make further ones beyond its path length', async () => {
  const below = await issue({ name: 'Below', authority: true }, authority)
  const leaf = await issue({}, below)
  const intermediates = [authority.pem, below.pem]
  expect(await signedBy(leaf, { intermediates })).toBe('certificate-not-trusted')
})

test('a chain in a circle ends', async () => {
  const one = await issue({ name: 'One', authority: true })
  const two = await issue({ name: 'Two', authority: true }, one)
  const crossed = await issue({ name: 'One', authority: true }, two)
  const leaf = await issue({}, { ...two })
  const intermediates = [two.pem, { ...crossed }.pem, one.pem]
  expect(await signedBy(leaf, { intermediates })).toBe('certificate-not-trusted')
})

test('an expired root proves nothing', async () => {
  expect(await signedBy(signer, { now: () => today + 31 * day })).toBe('certificate-not-trusted')
})

test('certificates signed with SHA-1 prove nothing', async () => {
  const weak = await issue({ name: 'Weak', authority: true, hash: 'SHA-1' })
  const leaf = await issue({ hash: 'SHA-1' }, weak)
  expect(await signedBy(leaf, { roots: [weak.pem] })).toBe('certificate-not-trusted')
})

test("the default roots accept none but Microsoft's", async () => {
  expect(await signedBy(signer, { roots: undefined })).toBe('certificate-not-trusted')
})

test.each(['P-256', 'P-384'] as const)('an authority may have a key on %s', async curve => {
  const elliptic = await issue({ name: 'Elliptic', authority: true, curve })
  for (let count = 0; count < 8; count += 1) {
    const leaf = await issue({ keys: signer.keys }, elliptic)
    expect(await signedBy(leaf, { roots: [elliptic.pem] })).toBe('accepted')
  }
  const other = await issue({ name: 'Elliptic', authority: true, curve })
  expect(await signedBy(await issue({}, other), { roots: [elliptic.pem] })).not.toBe('accepted')
})

test("intermediates come along in PEM, or from Microsoft's hosts", async () => {
  const issuerUrl = 'http://www.microsoft.com/pkiops/certs/issuing-ca.crt'
  const leaf = await issue({ issuerUrl }, authority)
  const bundle = { ...leaf, der: encode(leaf.pem + authority.pem) }
  expect(await signedBy(bundle, { intermediates: [] })).toBe('accepted')
  expect(hosts.asked).toEqual([certificateUrl])

  hosts = createHosts(leaf)
  hosts.files.set(issuerUrl, () => new Response(authority.der))
  const verifier = createWebhookVerifier({ ...optionsFor(hosts), intermediates: [] })
  expect((await verifier.verify(await delivery(sample, {}, leaf))).ok).toBe(true)
  expect(hosts.asked).toEqual([certificateUrl, issuerUrl])

  expect(await signedBy(leaf, { intermediates: [] })).toBe('certificate-unavailable')
})

test.each(['http://evil.example/ca.crt', 'http://169.254.169.254/', 'ldap://x.microsoft.com/ca'])(
  'an intermediate at %s is not fetched',
  async issuerUrl => {
    const leaf = await issue({ issuerUrl }, authority)
    expect(await signedBy(leaf, { intermediates: [] })).toBe('certificate-not-trusted')
    expect(hosts.asked).toEqual([certificateUrl])
  },
)

test('a renewed certificate at the same address is found, but not fetched for every forgery', async () => {
  let now = today
  const verifier = createWebhookVerifier({ ...optionsFor(hosts), now: () => now })
  expect((await verifier.verify(await delivery())).ok).toBe(true)
  const next = await issue({}, authority)
  hosts.files.set(certificateUrl, () => new Response(next.der))
  const event = await delivery({ ...sample, n: 2 }, {}, next)
  expect(await verifier.verify(event)).toMatchObject({ reason: 'signature-invalid' })
  expect(hosts.asked).toHaveLength(1)
  now += 60_000
  expect((await verifier.verify(event)).ok).toBe(true)
  for (let n = 0; n < 5; n += 1) {
    const forgery = await delivery({ ...sample, n }, {}, await issue())
    expect((await verifier.verify(forgery)).ok).toBe(false)
  }
  expect(hosts.asked).toHaveLength(2)
})

test("an outage of the certificate's host does not stop deliveries, until the certificate ends", async () => {
  let now = today
  const verifier = createWebhookVerifier({ ...optionsFor(hosts), now: () => now })
  expect((await verifier.verify(await delivery())).ok).toBe(true)
  hosts.files.clear()
  const later = async () => {
    const ResourceChangeUtcDate = new Date(now).toISOString()
    const result = await verifier.verify(await delivery({ ...sample, ResourceChangeUtcDate }))
    return result.ok ? 'accepted' : result.reason
  }
  now += 2 * day
  expect(await later()).toBe('accepted')
  now += 29 * day
  expect(await later()).toBe('certificate-unavailable')
})

test('made-up addresses do not push out the real one, and only a few are fetched at once', async () => {
  const verifier = createWebhookVerifier(optionsFor(hosts))
  expect((await verifier.verify(await delivery())).ok).toBe(true)
  const flood = Array.from({ length: 100 }, async (_, n) =>
    verifier.verify(
      await delivery(sample, { 'x-ms-certificate-url': `https://www.microsoft.com/${n}.cer` }),
    ),
  )
  for (const result of await Promise.all(flood)) expect(result.ok).toBe(false)
  const before = hosts.asked.length
  expect((await verifier.verify(await delivery({ ...sample, n: 2 }))).ok).toBe(true)
  expect(hosts.asked).toHaveLength(before)

  const made = Array.from({ length: 30 }, (_, n) => `https://www.microsoft.com/slow/${n}.cer`)
  for (const url of made) hosts.files.set(url, () => new Promise(() => {}))
  const slow = createWebhookVerifier({ ...optionsFor(hosts), certificates: { timeoutMs: 20 } })
  // All are signed before the first arrives: signing takes longer than what is slow is waited for.
  const deliveries = await Promise.all(
    made.map(url => delivery(sample, { 'x-ms-certificate-url': url })),
  )
  await Promise.all(deliveries.map(one => slow.verify(one)))
  expect(hosts.asked).toHaveLength(before + 4)
})

test('nothing that is not signed passes, and nothing throws', async () => {
  const verifier = createWebhookVerifier(optionsFor(hosts))
  const genuine = await delivery()
  const signature = genuine.headers.get('authorization') ?? ''
  const values = fc.oneof(
    fc.string(),
    fc.constantFrom(signature, certificateUrl, 'rsa-sha256', 'rsa-sha1', undefined),
    fc.array(fc.string(), { maxLength: 2 }),
  )
  const headers = fc.record({
    authorization: fc.oneof(fc.constant(signature), values),
    'x-ms-signature': fc.oneof(fc.constant(undefined), values),
    'x-ms-certificate-url': fc.oneof(fc.constant(certificateUrl), fc.webUrl(), values),
    'x-ms-signature-algorithm': fc.oneof(fc.constant('rsa-sha256'), values),
  })
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.json().map(encode),
    fc.dictionary(fc.string(), fc.jsonValue()).map(extra => encode({ ...sample, ...extra, x: 1 })),
  )
  await fc.assert(
    fc.asyncProperty(headers, body, async (given, bytes) => {
      const result = await verifier.verify({ headers: given, body: new Uint8Array(bytes) })
      expect(result.ok).toBe(false)
      if (!result.ok) expect(webhookReasons).toContain(result.reason)
    }),
    { numRuns: 150 },
  )
})

test('refusals repeat nothing of what was sent', async () => {
  const planted = 'planted-secret-planted-secret'
  const verifier = createWebhookVerifier(optionsFor(hosts))
  const payload = { ...sample, EventName: planted, ResourceChangeUtcDate: planted }
  const genuine = await delivery(payload)
  const signature = genuine.headers.get('authorization')?.slice(10) ?? planted
  for (const [header, value] of [
    ['x-ms-certificate-url', `https://evil.example/${planted}`],
    ['x-ms-signature-algorithm', planted],
    ['x-ms-signature', btoa(planted)],
    ['x-other', ''],
  ] as const) {
    const event = await delivery(payload, { [header]: value })
    const trace = inspect(await verifier.verify(event), { depth: 9, showHidden: true })
    for (const secret of [planted, btoa(planted), signature]) expect(trace).not.toContain(secret)
  }
})

test('no signed body makes it throw', async () => {
  const verifier = createWebhookVerifier(optionsFor(hosts))
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.json().map(json => `{"EventName":"x","ResourceChangeUtcDate":${json}}`),
      ),
      async text => {
        const result = await verifier.verify(await delivery(encode(text)))
        if (!result.ok) expect(result.reason).toBe('payload-malformed')
      },
    ),
    { numRuns: 100 },
  )
})
