import type { Certificate } from '../../certificates/issue-certificate.ts'
import { issueCertificate, signatureAlgorithm } from '../../certificates/issue-certificate.ts'
import { dayMs } from '../../time/duration.ts'

/** Where Partner Center keeps the certificate that it signs deliveries with; the tenant plays this host. */
export const certificateUrl = new URL(
  'https://3psostorageacct.blob.core.windows.net/cert/pcnotifications-dispatch.microsoft.com.cer',
)

/** Signs deliveries. Root, certificate and keys are made when they are first asked for. */
export interface Signer {
  /** The root that receivers have to trust, as PEM. */
  root(): Promise<string>
  /** The certificate, as the file at `certificateUrl` has it. */
  certificate(): Promise<Uint8Array<ArrayBuffer>>
  /** The signature of a body, in base64. */
  sign(body: Uint8Array<ArrayBuffer>): Promise<string>
}

const organization = 'Microsoft Corporation'

/** Long enough for every clock that a test advances. */
const validMs = 50 * 365 * dayMs

interface Chain {
  readonly root: Certificate
  readonly leaf: Certificate
}

/** One chain for the process: RSA keys are slow to make and can't be drawn from a seed. */
let chain: Promise<Chain> | undefined

async function makeChain(): Promise<Chain> {
  const validity = { notBefore: 0, notAfter: Date.now() + validMs }
  const root = await issueCertificate({
    ...{ organization, commonName: 'Mock Tenant Root', authority: true },
    ...validity,
  })
  const commonName = 'pcnotifications-dispatch.microsoft.com'
  const leaf = { organization, commonName, authority: false, ...validity }
  return { root, leaf: await issueCertificate(leaf, root) }
}

export function createSigner(): Signer {
  const load = () => {
    chain ??= makeChain()
    return chain
  }
  return {
    root: async () => (await load()).root.pem,
    certificate: async () => (await load()).leaf.der,
    async sign(body) {
      const { privateKey } = (await load()).leaf.keys
      const signature = await crypto.subtle.sign(signatureAlgorithm, privateKey, body)
      return Buffer.from(signature).toString('base64')
    },
  }
}
