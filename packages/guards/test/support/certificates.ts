import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  AccessDescription,
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  AuthorityInfoAccessSyntax,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  GeneralName,
  id_ad_caIssuers,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_pe_authorityInfoAccess,
  KeyUsage,
  KeyUsageFlags,
  Name,
  RelativeDistinguishedName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
} from '@peculiar/asn1-x509'

/** Someone with a key and a certificate. */
export interface Party {
  readonly der: Uint8Array<ArrayBuffer>
  readonly pem: string
  readonly name: Name
  readonly keys: CryptoKeyPair
}

/** What a certificate says; what is left out is what Microsoft's say. */
export interface CertificateFields {
  readonly name?: string
  readonly organization?: string | null
  readonly authority?: boolean
  readonly pathLength?: number
  readonly keyUsage?: number
  /** What the certificate is for (OIDs). */
  readonly purposes?: readonly string[]
  readonly notBefore?: number
  readonly notAfter?: number
  readonly issuerUrl?: string
  readonly critical?: string
  readonly bits?: number
  readonly curve?: 'P-256' | 'P-384'
  readonly hash?: 'SHA-1' | 'SHA-256'
  /** Making RSA keys is slow: keys that are there already. */
  readonly keys?: CryptoKeyPair
}

const day = 86_400_000
/** The day of every certificate. */
export const today = Date.UTC(2026, 10, 3, 12)

const signedWith = { 'SHA-1': '1.2.840.113549.1.1.5', 'SHA-256': '1.2.840.113549.1.1.11' }
const text = (type: string, value: string) =>
  new RelativeDistinguishedName([
    new AttributeTypeAndValue({ type, value: new AttributeValue({ utf8String: value }) }),
  ])

/** Issues a certificate; without an issuer it is self-signed. */
export async function issue(fields: CertificateFields = {}, issuer?: Party): Promise<Party> {
  const { organization = 'Microsoft Corporation', hash = 'SHA-256' } = fields
  const name = new Name([
    ...(organization === null ? [] : [text('2.5.4.10', organization)]),
    text('2.5.4.3', fields.name ?? 'pcnotifications-dispatch.microsoft.com'),
  ])
  const keys = fields.keys ?? (await keysFor(fields, hash))
  const signer = issuer?.keys ?? keys
  const elliptic = signer.privateKey.algorithm.name === 'ECDSA'
  const signatureAlgorithm = new AlgorithmIdentifier({
    algorithm: elliptic ? '1.2.840.10045.4.3.2' : signedWith[hash],
    ...(elliptic ? {} : { parameters: null }),
  })
  const spki = await crypto.subtle.exportKey('spki', keys.publicKey)
  const tbsCertificate = new TBSCertificate({
    version: 2,
    serialNumber: crypto.getRandomValues(new Uint8Array(8)).map((byte, at) => (at ? byte : 1))
      .buffer,
    signature: signatureAlgorithm,
    issuer: issuer?.name ?? name,
    subject: name,
    validity: new Validity({
      notBefore: new Date(fields.notBefore ?? today - 30 * day),
      notAfter: new Date(fields.notAfter ?? today + 30 * day),
    }),
    subjectPublicKeyInfo: AsnConvert.parse(spki, SubjectPublicKeyInfo),
    extensions: new Extensions(extensionsOf(fields)),
  })
  const bytes = AsnConvert.serialize(tbsCertificate)
  const signature = await crypto.subtle.sign(
    elliptic ? { name: 'ECDSA', hash } : signer.privateKey.algorithm,
    signer.privateKey,
    bytes,
  )
  const signatureValue = elliptic ? derOf(new Uint8Array(signature)) : signature
  const certificate = new Certificate({ tbsCertificate, signatureAlgorithm, signatureValue })
  const der = new Uint8Array(AsnConvert.serialize(certificate))
  return { der, pem: pemOf(der), name, keys }
}

/** Signs a body as Partner Center does. */
export async function sign(body: Uint8Array<ArrayBuffer>, { keys }: Party): Promise<string> {
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', keys.privateKey, body)
  return btoa(String.fromCharCode(...new Uint8Array(signature)))
}

function pemOf(der: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...der))
  const lines = base64.match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

async function keysFor({ curve, bits = 2048 }: CertificateFields, hash: string) {
  const generate = curve
    ? crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: curve }, true, ['sign', 'verify'])
    : crypto.subtle.generateKey(
        {
          name: 'RSASSA-PKCS1-v1_5',
          modulusLength: bits,
          publicExponent: new Uint8Array([1, 0, 1]),
          hash,
        },
        true,
        ['sign', 'verify'],
      )
  return generate
}

function extensionsOf({ authority = false, ...fields }: CertificateFields): Extension[] {
  const usage =
    fields.keyUsage ?? (authority ? KeyUsageFlags.keyCertSign : KeyUsageFlags.digitalSignature)
  const basic = new BasicConstraints({
    cA: authority,
    ...(fields.pathLength === undefined ? {} : { pathLenConstraint: fields.pathLength }),
  })
  const extensions = [
    extension(id_ce_basicConstraints, basic, true),
    extension(id_ce_keyUsage, new KeyUsage(usage), true),
  ]
  if (fields.purposes) {
    extensions.push(extension(id_ce_extKeyUsage, new ExtendedKeyUsage([...fields.purposes])))
  }
  if (fields.issuerUrl) {
    const accessLocation = new GeneralName({ uniformResourceIdentifier: fields.issuerUrl })
    const access = new AccessDescription({ accessMethod: id_ad_caIssuers, accessLocation })
    extensions.push(extension(id_pe_authorityInfoAccess, new AuthorityInfoAccessSyntax([access])))
  }
  if (fields.critical) {
    const extnValue = new OctetString(new Uint8Array([5, 0]))
    extensions.push(new Extension({ extnID: fields.critical, critical: true, extnValue }))
  }
  return extensions
}

function extension(extnID: string, value: object, critical = false): Extension {
  const extnValue = new OctetString(AsnConvert.serialize(value))
  return new Extension({ extnID, critical, extnValue })
}

/** The signature of WebCrypto, two numbers in a row, in DER. */
function derOf(raw: Uint8Array): ArrayBuffer {
  const half = raw.length / 2
  const numbers = [raw.subarray(0, half), raw.subarray(half)].flatMap(number => {
    const first = number.findIndex(byte => byte !== 0)
    const digits = [...number.subarray(first)]
    if ((digits[0] ?? 0) > 127) digits.unshift(0)
    return [2, digits.length, ...digits]
  })
  return new Uint8Array([0x30, numbers.length, ...numbers]).buffer
}
