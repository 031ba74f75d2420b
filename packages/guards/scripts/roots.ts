/** Writes the pinned roots from those that Node ships, which are Mozilla's. Run it again when a root is renewed. */
import { X509Certificate } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { rootCertificates } from 'node:tls'

const names = [
  'Microsoft RSA Root Certificate Authority 2017',
  'Microsoft ECC Root Certificate Authority 2017',
  'DigiCert Global Root G2',
]

const roots = names.map(name => {
  const pem = rootCertificates.find(text =>
    new X509Certificate(text).subject.endsWith(`CN=${name}`),
  )
  if (pem === undefined) throw new Error(`Node ships no root named ${name}`)
  return `  // ${name}\n  \`${pem.trim()}\`,`
})

writeFileSync(
  new URL('../src/webhooks/microsoft-roots.ts', import.meta.url),
  `// Written by scripts/roots.ts. The roots below which Microsoft's services have their certificates.
// https://learn.microsoft.com/azure/security/fundamentals/azure-certificate-authority-details

/** The roots that a webhook's certificate must chain to, as PEM. */
export const microsoftRoots: readonly string[] = [
${roots.join('\n')}
]
`,
)
