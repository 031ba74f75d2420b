/** Headers as a web request has them, or as Node has them. */
export type DeliveryHeaders =
  | Pick<Headers, 'get'>
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** What the headers of a delivery say. */
export interface SignatureHeaders {
  /** `undefined` for none, and for what isn't base64. */
  readonly signature: Uint8Array<ArrayBuffer> | undefined
  readonly algorithm: string
  readonly certificateUrl: string
}

/** Reads the signature: in `x-ms-signature` where the registration asked for it, else in `Authorization`. */
export function readSignature(headers: DeliveryHeaders): SignatureHeaders {
  const read = (name: string) => headerOf(headers, name)
  const own = read('x-ms-signature')
  // Some receivers report the value of their own header without the scheme.
  const [, signature] =
    own === undefined
      ? (/^Signature +(\S+) *$/i.exec(read('authorization') ?? '') ?? [])
      : (/^(?:Signature +)?(\S+) *$/i.exec(own) ?? [])
  return {
    signature: bytesOf(signature),
    algorithm: read('x-ms-signature-algorithm')?.toLowerCase() ?? '',
    certificateUrl: read('x-ms-certificate-url') ?? '',
  }
}

/** A header that is there twice counts as none: nobody can say which one is meant. */
function headerOf(headers: DeliveryHeaders, name: string): string | undefined {
  if (typeof headers.get === 'function') return headers.get(name) ?? undefined
  const values = Object.entries(headers)
    .filter(([key]) => key.toLowerCase() === name)
    .flatMap(([, value]) => value ?? [])
  const [value] = values
  return values.length === 1 && typeof value === 'string' ? value : undefined
}

function bytesOf(base64 = ''): Uint8Array<ArrayBuffer> | undefined {
  if (base64 === '' || base64.length > 2048 || !/^[A-Za-z\d+/]+={0,2}$/.test(base64))
    return undefined
  try {
    return Uint8Array.from(atob(base64), char => char.charCodeAt(0))
  } catch {
    return undefined
  }
}
