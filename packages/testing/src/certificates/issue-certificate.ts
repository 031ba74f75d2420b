import { isIP } from 'node:net'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  BasicConstraints,
  Certificate as CertificateSyntax,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  GeneralName,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectAltName,
  id_kp_serverAuth,
  KeyUsage,
  KeyUsageFlags,
  Name,
  RelativeDistinguishedName,
  SubjectAlternativeName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
} from '@peculiar/asn1-x509'

/** A key and the certificate that says whose it is. */
export interface Certificate {
  readonly der: Uint8Array<ArrayBuffer>
  readonly pem: string
  readonly name: Name
  readonly keys: CryptoKeyPair
}

export interface CertificateFields {
  readonly organization: string
  readonly commonName: string
  /** Whether the key signs other certificates; else it signs messages. */
  readonly authority: boolean
  /** Milliseconds since 1970. */
  readonly notBefore: number
  readonly notAfter: number
  /** Names and addresses that a server answers under; makes it a certificate for TLS. */
  readonly hosts?: readonly string[]
}

const sha256WithRsa = '1.2.840.113549.1.1.11'
const organizationName = '2.5.4.10'
const commonName = '2.5.4.3'

export const signatureAlgorithm = 'RSASSA-PKCS1-v1_5'

/** Issues a certificate for a new RSA key; without an issuer it is self-signed. */
export async function issueCertificate(
  fields: CertificateFields,
  issuer?: Certificate,
): Promise<Certificate> {
  const keys = await generateKeys()
  const name = new Name([
    text(organizationName, fields.organization),
    text(commonName, fields.commonName),
  ])
  const algorithm = new AlgorithmIdentifier({ algorithm: sha256WithRsa, parameters: null })
  const spki = await crypto.subtle.exportKey('spki', keys.publicKey)
  const tbsCertificate = new TBSCertificate({
    version: 2,
    serialNumber: serialNumber(),
    signature: algorithm,
    issuer: issuer?.name ?? name,
    subject: name,
    validity: new Validity({
      notBefore: new Date(fields.notBefore),
      notAfter: new Date(fields.notAfter),
    }),
    subjectPublicKeyInfo: AsnConvert.parse(spki, SubjectPublicKeyInfo),
    extensions: new Extensions([
      extension(id_ce_basicConstraints, new BasicConstraints({ cA: fields.authority })),
      extension(
        id_ce_keyUsage,
        new KeyUsage(fields.authority ? KeyUsageFlags.keyCertSign : KeyUsageFlags.digitalSignature),
      ),
      ...(fields.hosts ? serverExtensions(fields.hosts) : []),
    ]),
  })
  const { privateKey } = issuer?.keys ?? keys
  const signatureValue = await crypto.subtle.sign(
    signatureAlgorithm,
    privateKey,
    AsnConvert.serialize(tbsCertificate),
  )
  const der = new Uint8Array(
    AsnConvert.serialize(
      new CertificateSyntax({ tbsCertificate, signatureAlgorithm: algorithm, signatureValue }),
    ),
  )
  return { der, pem: pemOf(der, 'CERTIFICATE'), name, keys }
}

function generateKeys(): Promise<CryptoKeyPair> {
  const publicExponent = new Uint8Array([1, 0, 1])
  const parameters = { name: signatureAlgorithm, modulusLength: 2048, publicExponent }
  return crypto.subtle.generateKey({ ...parameters, hash: 'SHA-256' }, true, ['sign', 'verify'])
}

/** Positive, as it has to be. */
function serialNumber(): ArrayBuffer {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[0] = 1
  return bytes.buffer
}

const text = (type: string, value: string) =>
  new RelativeDistinguishedName([
    new AttributeTypeAndValue({ type, value: new AttributeValue({ utf8String: value }) }),
  ])

function serverExtensions(hosts: readonly string[]): Extension[] {
  const names = hosts.map(host =>
    isIP(host) === 0 ? new GeneralName({ dNSName: host }) : new GeneralName({ iPAddress: host }),
  )
  return [
    extension(id_ce_extKeyUsage, new ExtendedKeyUsage([id_kp_serverAuth]), false),
    extension(id_ce_subjectAltName, new SubjectAlternativeName(names), false),
  ]
}

const extension = (extnID: string, value: object, critical = true) =>
  new Extension({
    extnID,
    critical,
    extnValue: new OctetString(AsnConvert.serialize(value)),
  })

/** The private key of a certificate in PEM, as PKCS #8. */
export async function privateKeyPem({ keys }: Certificate): Promise<string> {
  return pemOf(
    new Uint8Array(await crypto.subtle.exportKey('pkcs8', keys.privateKey)),
    'PRIVATE KEY',
  )
}

function pemOf(der: Uint8Array, label: string): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
