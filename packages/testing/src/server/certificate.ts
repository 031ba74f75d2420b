import { X509Certificate } from 'node:crypto'
import { issueCertificate, privateKeyPem } from '../certificates/issue-certificate.ts'
import { knownHostNames } from '../protocol/hosts.ts'
import { dayMs } from '../time/duration.ts'

/** What a TLS server shows and proves, in PEM. */
export interface ServerKeyPair {
  readonly key: string
  readonly cert: string
}

/** A certificate for the mock, and the authority that vouches for it. */
export interface ServerIdentity extends ServerKeyPair {
  /** The authority's certificate in PEM, for clients to trust. */
  readonly ca: string
}

const organization = 'Partnergate mock tenant'

/** Longer than any test or demo runs, on clocks that differ. */
const validMs = 365 * dayMs

/**
 * A certificate for the loopback addresses, the host that is listened on, and the names that the tenant plays, signed by
 * an authority that is made for it. The authority's key is forgotten at once, so that nothing else can be signed with it.
 */
export async function createServerIdentity(host: string): Promise<ServerIdentity> {
  const now = Date.now()
  const validity = { notBefore: now - validMs, notAfter: now + validMs }
  const authority = await issueCertificate({
    ...{ organization, commonName: 'Mock server authority', authority: true },
    ...validity,
  })
  const hosts = [...new Set(['localhost', '127.0.0.1', '::1', host, ...knownHostNames])]
  const server = await issueCertificate(
    { organization, commonName: 'localhost', authority: false, hosts, ...validity },
    authority,
  )
  return { ca: authority.pem, cert: server.pem, key: await privateKeyPem(server) }
}

/** @throws TypeError when the certificate isn't one, or the key isn't its own */
export function checkKeyPair({ key, cert }: ServerKeyPair): void {
  for (const [name, value] of Object.entries({ key, cert })) {
    if (typeof value !== 'string' || !value.includes('-----BEGIN ')) {
      throw new TypeError(`https.${name} is a text in PEM, -----BEGIN ... and so on`)
    }
  }
  try {
    new X509Certificate(cert)
  } catch {
    throw new TypeError('https.cert is no certificate in PEM')
  }
}
