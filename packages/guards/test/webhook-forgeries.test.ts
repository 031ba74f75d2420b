import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import {
  createWebhookVerifier,
  type Delivery,
  receiveWebhooks,
  webhookReasons,
} from '../src/index.ts'
import { type CertificateFields, issue, type Party, today } from './support/certificates.ts'
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

async function reasonOf(given: Delivery, options: object = {}) {
  const verifier = createWebhookVerifier({ ...optionsFor(hosts), ...options })
  const result = await verifier.verify(given)
  return result.ok ? 'accepted' : result.reason
}

/** What becomes of a delivery that this one signed, with this certificate at the documented address. */
async function signedBy(party: Party, options: object = {}) {
  hosts = createHosts(party)
  return reasonOf(await delivery(sample, {}, party), options)
}

const purposes = {
  server: '1.3.6.1.5.5.7.3.1',
  client: '1.3.6.1.5.5.7.3.2',
  code: '1.3.6.1.5.5.7.3.3',
  email: '1.3.6.1.5.5.7.3.4',
  time: '1.3.6.1.5.5.7.3.8',
  any: '2.5.29.37.0',
}

test.each<[purpose: keyof typeof purposes, answer: string]>([
  ['server', 'accepted'],
  ['client', 'accepted'],
  ['any', 'accepted'],
  ['code', 'certificate-not-trusted'],
  ['email', 'certificate-not-trusted'],
  ['time', 'certificate-not-trusted'],
])('a certificate that is for %s: %s', async (purpose, answer) => {
  const leaf = await issue({ purposes: [purposes[purpose]], keys: signer.keys }, authority)
  expect(await signedBy(leaf)).toBe(answer)
  const between = { name: 'Between', authority: true, purposes: [purposes[purpose]] }
  const issuing = await issue({ ...between, keys: authority.keys }, root)
  const below = await issue({ keys: signer.keys }, issuing)
  expect(await signedBy(below, { intermediates: [issuing.pem] })).toBe(answer)
})

test.each<[why: string, fields: CertificateFields]>([
  ['has expired', { notAfter: today - 1000 }],
  ['is not valid yet', { notBefore: today + 1000 }],
  ['names another organisation', { organization: 'Microsoft Corporation ' }],
  ['names an organisation in look-alike letters', { organization: 'Micrоsoft Corporation' }],
  ['names an organisation in capitals', { organization: 'MICROSOFT CORPORATION' }],
])('a certificate that %s is not trusted, though the chain holds', async (_, fields) => {
  const leaf = await issue({ ...fields, keys: signer.keys }, authority)
  expect(await signedBy(leaf)).toBe('certificate-not-trusted')
})

test('who holds a certificate of Microsoft below a service cannot issue further ones', async () => {
  const leaf = await issue({ keys: signer.keys }, signer)
  expect(await signedBy(leaf, { intermediates: [authority.pem, signer.pem] })).toBe(
    'certificate-not-trusted',
  )
})

test.each([
  'https://www.microsoft.com\\@evil.example/cert.cer',
  'https://www.microsoft.com%2eevil.example/cert.cer',
  'https://www.microsoft.com%00.evil.example/cert.cer',
  'https://xn--mcrosoft-tkb.com/cert.cer',
  'https://www.mıcrosoft.com/cert.cer',
  'https://ｗｗｗ.microsoft.com/cert.cer',
  'https://www.microsoft.com /cert.cer',
  'https://www.micro\tsoft.com/cert.cer',
  'https://www.microsoft.com\n.evil.example/',
  'https:\\\\www.microsoft.com/cert.cer',
  `${certificateUrl}, https://evil.example/cert.cer`,
  'https://www.microsoft.com./cert.cer',
  'https://www.microsoft.com:0/cert.cer',
  'https://:@www.microsoft.com:444/cert.cer',
  'https://@evil.example#@www.microsoft.com/',
  'https://blob.core.windows.net/cert.cer',
  'https://3psostorageacct.blob.core.windows.net:80/cert.cer',
  'https://[::ffff:7f00:1]/cert.cer',
  'https://017700000001/cert.cer',
  'https://127.1/cert.cer',
  'https://169.254.169.254.microsoft.com.evil.example/',
  'wss://www.microsoft.com/cert.cer',
  'javascript:fetch("https://www.microsoft.com/cert.cer")',
  '//www.microsoft.com/cert.cer',
])('a certificate at %j is not even fetched', async url => {
  const { headers, body } = await delivery()
  const plain = { ...Object.fromEntries(headers), 'x-ms-certificate-url': url }
  expect(await reasonOf({ headers: plain, body })).toBe('certificate-url-not-allowed')
  expect(hosts.asked).toEqual([])
})

test.each(['authorization', 'x-ms-signature', 'x-ms-certificate-url', 'x-ms-signature-algorithm'])(
  'a header %s that is there twice is none',
  async name => {
    const { headers, body } = await delivery()
    const plain: Record<string, string | string[]> = Object.fromEntries(headers)
    if (name === 'x-ms-signature') {
      plain[name] = plain.authorization ?? ''
      delete plain.authorization
    }
    expect(await reasonOf({ headers: plain, body })).toBe('accepted')
    const twice = [plain[name] ?? ''].flat().flatMap(value => [value, value])
    expect(await reasonOf({ headers: { ...plain, [name]: twice }, body })).not.toBe('accepted')
    const inCapitals = { ...plain, [name.toUpperCase()]: plain[name] ?? '' }
    expect(await reasonOf({ headers: inCapitals, body })).not.toBe('accepted')
    const web = new Headers()
    for (const [key, value] of Object.entries(plain)) web.append(key, String(value))
    web.append(name, String(plain[name]))
    expect(await reasonOf({ headers: web, body })).not.toBe('accepted')
  },
)

test('a signature covers the bytes, not the text that they stand for', async () => {
  const text = JSON.stringify({ ...sample, ResourceName: 'Zürich' })
  const { headers, body } = await delivery(encode(text))
  const forms = {
    latin: Buffer.from(text, 'latin1'),
    wide: Buffer.from(text, 'utf16le'),
    escaped: encode(text.replace('ü', '\\u00fc')),
    marked: encode(`\ufeff${text}`),
    ended: encode(`${text}\n`),
    composed: encode(text.replace('ü', 'u\u0308')),
  }
  for (const [name, bytes] of Object.entries(forms)) {
    expect([name, await reasonOf({ headers, body: new Uint8Array(bytes) })]).toEqual([
      name,
      'signature-invalid',
    ])
  }
  expect(await reasonOf({ headers, body })).toBe('accepted')
  const wide = await delivery(new Uint8Array(forms.wide))
  expect(await reasonOf(wide)).toBe('payload-malformed')
})

test('an event is accepted once, however its signature is written, and also at the same moment', async () => {
  const verifier = createWebhookVerifier(optionsFor(hosts))
  const { headers, body } = await delivery()
  const signature = headers.get('authorization')?.slice('Signature '.length) ?? ''
  const spellings = [
    { authorization: `signature ${signature}` },
    { authorization: `Signature  ${signature} ` },
    { 'x-ms-signature': signature },
    { 'x-ms-signature': `Signature ${signature}` },
    { authorization: `Signature ${signature.replace(/=+$/, '')}` },
  ]
  const rest = Object.fromEntries([...headers].filter(([name]) => name !== 'authorization'))
  const results = await Promise.all(
    spellings.map(spelled => verifier.verify({ headers: { ...rest, ...spelled }, body })),
  )
  const answers = results.map(result => (result.ok ? 'accepted' : result.reason))
  expect(answers.filter(answer => answer === 'accepted')).toHaveLength(1)
  expect(answers.filter(answer => answer !== 'accepted')).toEqual(Array(4).fill('event-replayed'))
})

test('an event that was recorded days ago is not accepted again', async () => {
  const recorded = await delivery()
  const later = { now: () => today + 4 * 86_400_000 }
  expect(await reasonOf(recorded, later)).toBe('event-too-old')
})

test('a truncated or bit-flipped signature is refused', async () => {
  const { headers, body } = await delivery()
  const bytes = Buffer.from(headers.get('authorization')?.slice(10) ?? '', 'base64')
  const forms = [
    bytes.subarray(0, 255),
    bytes.subarray(1),
    Buffer.concat([bytes, Buffer.from([0])]),
  ]
  for (let bit = 0; bit < 2048; bit += 211) {
    const flipped = Buffer.from(bytes)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    forms.push(flipped)
  }
  for (const form of forms) {
    headers.set('authorization', `Signature ${form.toString('base64')}`)
    expect(await reasonOf({ headers, body })).toBe('signature-invalid')
  }
})

test('whatever is posted, a receiver answers with a documented refusal', async () => {
  const receive = receiveWebhooks(createWebhookVerifier(optionsFor(hosts)), () => {
    throw new Error('nothing forged may get here')
  })
  const headerValue = fc.stringMatching(/^[\x21-\x7e]{0,60}$/)
  await fc.assert(
    fc.asyncProperty(
      fc.record(
        {
          authorization: headerValue.map(text => `Signature ${text}`),
          'x-ms-signature': headerValue,
          'x-ms-certificate-url': fc.oneof(fc.constant(certificateUrl), fc.webUrl(), headerValue),
          'x-ms-signature-algorithm': fc.constantFrom('rsa-sha256', 'none', 'rsa-sha1'),
        },
        { requiredKeys: [] },
      ),
      fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.constant(encode(sample))),
      async (headers, body) => {
        const init = { method: 'POST', headers: { ...headers }, body: new Uint8Array(body) }
        const response = await receive(new Request('https://service.example/', init))
        expect(response.ok).toBe(false)
        expect(webhookReasons).toContain((await response.json()).code)
      },
    ),
    { numRuns: 60 },
  )
}, 20_000)

test('whatever stands at the address of the certificate, it is an answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        // A certificate with some bytes of it changed, where its issuer signed it.
        fc
          .tuple(
            fc.integer({ min: 4, max: signer.der.length - 290 }),
            fc.uint8Array({ minLength: 1, maxLength: 4 }),
          )
          .map(([at, bytes]) => {
            const changed = new Uint8Array(signer.der)
            changed.set(bytes, at)
            return changed
          }),
        fc
          .string()
          .map(text => encode(`-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----`)),
      ),
      async file => {
        if (Buffer.from(file).equals(signer.der)) return
        hosts.files.set(certificateUrl, () => new Response(new Uint8Array(file)))
        expect(['certificate-not-trusted', 'signature-invalid']).toContain(
          await reasonOf(await delivery()),
        )
      },
    ),
    { numRuns: 60 },
  )
}, 20_000)
