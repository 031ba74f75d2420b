import { base64url, importPKCS8 } from 'jose'
import {
  type ClientAuth,
  ClientSecretPost,
  modifyAssertion,
  None,
  PrivateKeyJwt,
} from 'oauth4webapi'
import { textOf } from '../internal/checks.ts'
import type { CertificateOptions, ClientCredentialOptions } from '../options/application-options.ts'

/**
 * How the application proves who it is. The key is imported when it is first needed.
 *
 * @param kind - a public client may have neither secret nor certificate
 * @throws TypeError when there are both, or neither where one is needed
 */
export function clientAuthOf(
  { clientSecret, certificate }: ClientCredentialOptions,
  kind: 'confidential' | 'public',
): () => Promise<ClientAuth> {
  if (clientSecret !== undefined && certificate !== undefined) {
    throw new TypeError('give clientSecret or certificate, not both')
  }
  if (clientSecret !== undefined) {
    const auth = ClientSecretPost(textOf(clientSecret, 'clientSecret'))
    return async () => auth
  }
  if (certificate !== undefined) return certificateAuth(certificate)
  if (kind === 'public') return async () => None()
  throw new TypeError('clientSecret or certificate is missing')
}

/** Form of the signed assertion, by the length of the thumbprint in bytes. */
const forms = {
  20: { alg: 'RS256', parameter: 'x5t' },
  32: { alg: 'PS256', parameter: 'x5t#S256' },
} as const

/** @see Microsoft identity platform application authentication certificate credentials, "Assertion format" */
function certificateAuth(certificate: CertificateOptions): () => Promise<ClientAuth> {
  const privateKey = textOf(certificate.privateKey, 'certificate.privateKey').trim()
  if (!privateKey.startsWith('-----BEGIN PRIVATE KEY-----')) {
    throw new TypeError(
      'certificate.privateKey must be PEM in PKCS #8 form (BEGIN PRIVATE KEY); openssl pkcs8 -topk8 -nocrypt converts it',
    )
  }
  const { thumbprint, bytes } = thumbprintOf(certificate.thumbprint)
  const { alg, parameter } = forms[bytes]
  let auth: Promise<ClientAuth> | undefined
  return () => {
    auth ??= importPKCS8(privateKey, alg).then(
      key =>
        PrivateKeyJwt(key, {
          [modifyAssertion](header) {
            header[parameter] = thumbprint
            header.typ = 'JWT'
          },
        }),
      () => {
        // The library's own error may repeat part of the key.
        throw new TypeError('certificate.privateKey is no RSA private key in PKCS #8 form')
      },
    )
    return auth
  }
}

function thumbprintOf(value: unknown): { thumbprint: string; bytes: keyof typeof forms } {
  const text = textOf(value, 'certificate.thumbprint').replaceAll(/[\s:]/g, '')
  const bytes = text.length === 40 || text.length === 27 ? 20 : 32
  if (/^([\da-f]{40}|[\da-f]{64})$/i.test(text)) {
    const pairs = text.match(/../g) ?? []
    return {
      bytes,
      thumbprint: base64url.encode(Uint8Array.from(pairs, pair => Number.parseInt(pair, 16))),
    }
  }
  if (/^([\w-]{27}|[\w-]{43})$/.test(text)) return { bytes, thumbprint: text }
  throw new TypeError(
    'certificate.thumbprint must be the SHA-1 or SHA-256 of the certificate, in hexadecimal or base64url',
  )
}
