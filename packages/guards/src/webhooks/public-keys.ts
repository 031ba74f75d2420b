/** What WebCrypto needs to know to check a signature. */
interface Scheme {
  readonly name: 'RSASSA-PKCS1-v1_5' | 'ECDSA'
  readonly hash: 'SHA-256' | 'SHA-384' | 'SHA-512'
}

/** How certificates may be signed. SHA-1 and MD5 are not among them. */
const schemes: Readonly<Record<string, Scheme>> = {
  '1.2.840.113549.1.1.11': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
  '1.2.840.10045.4.3.2': { name: 'ECDSA', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { name: 'ECDSA', hash: 'SHA-384' },
}

const curves = [
  { namedCurve: 'P-256', bytes: 32 },
  { namedCurve: 'P-384', bytes: 48 },
] as const

/** Whether a certificate's signature was made with the issuer's key. */
export async function isSignedBy(
  signed: ArrayBuffer,
  signature: ArrayBuffer,
  algorithm: string,
  issuerKey: ArrayBuffer,
): Promise<boolean> {
  const scheme = schemes[algorithm]
  if (scheme === undefined) return false
  if (scheme.name === 'RSASSA-PKCS1-v1_5') {
    const key = await rsaKeyOf(issuerKey, scheme.hash)
    return key !== undefined && crypto.subtle.verify(scheme.name, key, signature, signed)
  }
  for (const { namedCurve, bytes } of curves) {
    const key = await importKey(issuerKey, { name: 'ECDSA', namedCurve })
    const raw = rawSignatureOf(new Uint8Array(signature), bytes)
    if (key && raw) return crypto.subtle.verify(scheme, key, raw, signed)
  }
  return false
}

/** An RSA key of at least 2048 bits, or `undefined` for another one. */
export async function rsaKeyOf(
  key: ArrayBuffer,
  hash: Scheme['hash'] | 'SHA-1',
): Promise<CryptoKey | undefined> {
  const imported = await importKey(key, { name: 'RSASSA-PKCS1-v1_5', hash })
  const bits: unknown = imported && Reflect.get(imported.algorithm, 'modulusLength')
  return typeof bits === 'number' && bits >= 2048 ? imported : undefined
}

async function importKey(key: ArrayBuffer, algorithm: RsaHashedImportParams | EcKeyImportParams) {
  try {
    return await crypto.subtle.importKey('spki', key, algorithm, false, ['verify'])
  } catch {
    // A key of another kind, or on another curve.
    return undefined
  }
}

/** From the DER that certificates have to the two numbers in a row that WebCrypto wants. */
function rawSignatureOf(der: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> | undefined {
  const raw = new Uint8Array(bytes * 2)
  let at = der[1] === der.length - 2 ? 2 : der.length
  for (const end of [bytes, bytes * 2]) {
    const length = der[at + 1] ?? 0
    let number = der.subarray(at + 2, at + 2 + length)
    if (der[at] !== 2 || number.length !== length) return undefined
    while (number.length > bytes && number[0] === 0) number = number.subarray(1)
    if (number.length > bytes) return undefined
    raw.set(number, end - number.length)
    at += 2 + length
  }
  return raw
}
