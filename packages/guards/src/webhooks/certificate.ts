import { AsnConvert } from '@peculiar/asn1-schema'
import {
  AuthorityInfoAccessSyntax,
  anyExtendedKeyUsage,
  BasicConstraints,
  Certificate as CertificateSyntax,
  ExtendedKeyUsage,
  id_ad_caIssuers,
  id_ce_basicConstraints,
  id_ce_certificatePolicies,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  id_ce_subjectAltName,
  id_kp_clientAuth,
  id_kp_serverAuth,
  id_pe_authorityInfoAccess,
  KeyUsage,
  KeyUsageFlags,
  type Name,
} from '@peculiar/asn1-x509'

/** What is read from a certificate. Nothing of it is verified. */
export interface Certificate {
  /** Names as they are encoded, to be compared. */
  readonly subject: string
  readonly issuer: string
  /** The O of the subject and of the issuer. */
  readonly organizations: readonly [subject: readonly string[], issuer: readonly string[]]
  readonly notBefore: number
  readonly notAfter: number
  readonly publicKey: ArrayBuffer
  readonly signed: ArrayBuffer
  readonly signature: ArrayBuffer
  readonly signatureAlgorithm: string
  readonly isAuthority: boolean
  /** How many authorities may stand between this one and the last certificate. */
  readonly pathLength: number
  /** What the key may be used for; everything where the certificate doesn't say. */
  readonly keyUsage: KeyUsage | undefined
  /** What the certificate is for; everything where it doesn't say. */
  readonly purposes: readonly string[] | undefined
  /** Where the issuer's certificate is. */
  readonly issuerUrls: readonly string[]
}

const understood: readonly string[] = [
  id_ce_basicConstraints,
  id_ce_keyUsage,
  id_ce_extKeyUsage,
  id_ce_subjectAltName,
  id_ce_certificatePolicies,
]
const organizationName = '2.5.4.10'

/**
 * Reads certificates: one in DER, or any number in PEM.
 *
 * @throws Error for everything else
 */
export function readCertificates(file: Uint8Array): Certificate[] {
  const text = new TextDecoder().decode(file)
  const blocks = [...text.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)]
  if (blocks.length === 0) return [readCertificate(file)]
  return blocks.map(([, base64 = '']) =>
    readCertificate(Uint8Array.from(atob(base64.replace(/\s/g, '')), char => char.charCodeAt(0))),
  )
}

function readCertificate(der: Uint8Array): Certificate {
  const parsed = AsnConvert.parse(der, CertificateSyntax)
  const { tbsCertificate: tbs, tbsCertificateRaw: signed, signatureAlgorithm } = parsed
  const extensions = tbs.extensions ?? []
  const extension = (id: string) => {
    const found = extensions.filter(({ extnID }) => extnID === id)
    if (found.length > 1) throw new Error('an extension is there twice')
    return found[0]?.extnValue.buffer
  }
  if (extensions.some(({ critical, extnID }) => critical && !understood.includes(extnID))) {
    throw new Error('a critical extension is not understood')
  }
  if (signed === undefined || signatureAlgorithm.algorithm !== tbs.signature.algorithm) {
    throw new Error('the signature algorithm is ambiguous')
  }
  const constraints = extension(id_ce_basicConstraints)
  const usage = extension(id_ce_keyUsage)
  const purposes = extension(id_ce_extKeyUsage)
  const access = extension(id_pe_authorityInfoAccess)
  const basic = constraints && AsnConvert.parse(constraints, BasicConstraints)
  return {
    subject: encoded(tbs.subject),
    issuer: encoded(tbs.issuer),
    organizations: [organizationsOf(tbs.subject), organizationsOf(tbs.issuer)],
    notBefore: tbs.validity.notBefore.getTime().getTime(),
    notAfter: tbs.validity.notAfter.getTime().getTime(),
    publicKey: AsnConvert.serialize(tbs.subjectPublicKeyInfo),
    signed,
    signature: parsed.signatureValue,
    signatureAlgorithm: signatureAlgorithm.algorithm,
    isAuthority: basic?.cA ?? false,
    pathLength: basic?.pathLenConstraint ?? Number.POSITIVE_INFINITY,
    keyUsage: usage && AsnConvert.parse(usage, KeyUsage),
    purposes: purposes && [...AsnConvert.parse(purposes, ExtendedKeyUsage)],
    issuerUrls: access ? issuerUrlsOf(AsnConvert.parse(access, AuthorityInfoAccessSyntax)) : [],
  }
}

/** Whether the key may sign other certificates. */
export function maySignCertificates(certificate: Certificate): boolean {
  const { isAuthority, keyUsage } = certificate
  return isAuthority && allows(keyUsage, KeyUsageFlags.keyCertSign) && isForServices(certificate)
}

/** Whether the key may sign messages. */
export function maySignMessages(certificate: Certificate): boolean {
  const { isAuthority, keyUsage } = certificate
  const mayNot = isAuthority || !allows(keyUsage, KeyUsageFlags.digitalSignature)
  return !mayNot && isForServices(certificate)
}

/** Partner Center signs with a service's certificate. Those for code, e-mail or time stamps are in other hands. */
function isForServices({ purposes }: Certificate): boolean {
  const fitting = [id_kp_serverAuth, id_kp_clientAuth, anyExtendedKeyUsage]
  return purposes === undefined || fitting.some(purpose => purposes.includes(purpose))
}

function allows(usage: KeyUsage | undefined, flag: KeyUsageFlags): boolean {
  return usage === undefined || (usage.toNumber() & flag) !== 0
}

function encoded(name: Name): string {
  return String(new Uint8Array(AsnConvert.serialize(name)))
}

function organizationsOf(name: Name): readonly string[] {
  return [...name]
    .flatMap(part => [...part])
    .filter(({ type }) => type === organizationName)
    .map(({ value }) => value.toString())
}

function issuerUrlsOf(access: AuthorityInfoAccessSyntax): readonly string[] {
  return [...access]
    .filter(({ accessMethod }) => accessMethod === id_ad_caIssuers)
    .flatMap(({ accessLocation }) => accessLocation.uniformResourceIdentifier ?? [])
}
