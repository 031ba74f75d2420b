import { type Fetch, fetchBytes } from '../internal/fetch-bytes.ts'
import { type Certificate, maySignMessages, readCertificates } from './certificate.ts'
import { isCurrent, isTrusted } from './chain.ts'
import { trustedUrl } from './host-rules.ts'
import { rsaKeyOf } from './public-keys.ts'

/** How a signer's certificate is fetched and judged. */
export interface SignerSettings {
  readonly roots: readonly Certificate[]
  readonly intermediates: readonly Certificate[]
  readonly issuerHosts: readonly string[]
  readonly fetch: Fetch
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly now: () => number
}

/** Someone whose certificate is trusted. */
export interface Signer {
  /** Whether the certificate is still within its dates. */
  isCurrent(now: number): boolean
  /** Whether these bytes have this signature of theirs. */
  hasSigned(
    bytes: Uint8Array<ArrayBuffer>,
    signature: Uint8Array<ArrayBuffer>,
    hash: 'SHA-256' | 'SHA-1',
  ): Promise<boolean>
}

/** Why there is no signer. */
export type SignerFailure = 'certificate-unavailable' | 'certificate-not-trusted'

const organization = 'Microsoft Corporation'

/** Fetches the certificate at an address that was found to be trusted, and judges it. */
export async function fetchSigner(
  url: string,
  settings: SignerSettings,
): Promise<Signer | SignerFailure> {
  const file = await fetchBytes(settings.fetch, url, settings).catch(() => undefined)
  if (file === undefined) return 'certificate-unavailable'
  try {
    const [leaf, ...others] = readCertificates(file)
    if (leaf === undefined || !(await isMicrosofts(leaf, others, settings))) {
      return 'certificate-not-trusted'
    }
    return signerOf(leaf)
  } catch (error) {
    return error instanceof IssuerUnavailable
      ? 'certificate-unavailable'
      : 'certificate-not-trusted'
  }
}

class IssuerUnavailable extends Error {}

/** The documentation looks for Microsoft in the issuer. We look in the subject too: it is who signs the message. */
async function isMicrosofts(
  leaf: Certificate,
  others: readonly Certificate[],
  settings: SignerSettings,
): Promise<boolean> {
  const named = leaf.organizations.every(names => names.length === 1 && names[0] === organization)
  if (!named || !maySignMessages(leaf)) return false
  return isTrusted(leaf, {
    roots: settings.roots,
    intermediates: [...others, ...settings.intermediates],
    now: settings.now(),
    fetchIssuers: certificate => fetchIssuers(certificate, settings),
  })
}

async function fetchIssuers(
  { issuerUrls }: Certificate,
  settings: SignerSettings,
): Promise<readonly Certificate[]> {
  // Plain http is how authorities publish their certificates; the signature is what makes them trusted.
  const [url] = issuerUrls.flatMap(
    value => trustedUrl(value, settings.issuerHosts, ['http:', 'https:']) ?? [],
  )
  if (url === undefined) return []
  const file = await fetchBytes(settings.fetch, url.href, settings).catch(() => {
    throw new IssuerUnavailable()
  })
  return readCertificates(file)
}

function signerOf(leaf: Certificate): Signer {
  return {
    isCurrent: now => isCurrent(leaf, now),
    hasSigned: async (bytes, signature, hash) => {
      const key = await rsaKeyOf(leaf.publicKey, hash)
      return key !== undefined && crypto.subtle.verify(key.algorithm, key, signature, bytes)
    },
  }
}
