import { type Certificate, maySignCertificates } from './certificate.ts'
import { isSignedBy } from './public-keys.ts'

/** What a chain is built from. */
export interface ChainSettings {
  readonly roots: readonly Certificate[]
  readonly intermediates: readonly Certificate[]
  readonly now: number
  /** Fetches the certificates that an address names, at most one address a certificate. */
  readonly fetchIssuers: (certificate: Certificate) => Promise<readonly Certificate[]>
}

/** More authorities than that are not between Microsoft's roots and its services. */
const maxAuthorities = 4

/**
 * Whether a chain of valid certificates leads to a pinned root.
 *
 * Revocation lists are not asked: the certificate is fetched anew every day, from where Microsoft renews it.
 *
 * @see RFC 5280, section 6
 */
export async function isTrusted(
  leaf: Certificate,
  settings: ChainSettings,
  authorities = 0,
): Promise<boolean> {
  if (!isCurrent(leaf, settings.now) || authorities >= maxAuthorities) return false
  if (await anyIssued(leaf, settings.roots, authorities, settings.now)) return true
  if (await leads(leaf, settings.intermediates, settings, authorities)) return true
  return leads(leaf, await settings.fetchIssuers(leaf), settings, authorities)
}

async function leads(
  certificate: Certificate,
  candidates: readonly Certificate[],
  settings: ChainSettings,
  authorities: number,
): Promise<boolean> {
  for (const candidate of candidates) {
    const issued = await anyIssued(certificate, [candidate], authorities, settings.now)
    if (issued && (await isTrusted(candidate, settings, authorities + 1))) return true
  }
  return false
}

async function anyIssued(
  certificate: Certificate,
  issuers: readonly Certificate[],
  authorities: number,
  now: number,
): Promise<boolean> {
  for (const issuer of issuers) {
    if (issuer.subject !== certificate.issuer || issuer.pathLength < authorities) continue
    if (!maySignCertificates(issuer) || !isCurrent(issuer, now)) continue
    const { signed, signature, signatureAlgorithm } = certificate
    if (await isSignedBy(signed, signature, signatureAlgorithm, issuer.publicKey)) return true
  }
  return false
}

/** Whether now lies within a certificate's dates. */
export function isCurrent({ notBefore, notAfter }: Certificate, now: number): boolean {
  return notBefore <= now && now <= notAfter
}
