import { base64url } from 'jose'
import { parseObject } from '../internal/parse-json.ts'
import type { TokenReason } from './token-reasons.ts'

/** Longer ones are not even looked at; Entra's stay far below. */
const maxTokenLength = 16_384

/** A token's own words: nothing of it is verified. */
export interface UnverifiedToken {
  readonly header: Readonly<Record<string, unknown>>
  readonly payload: Readonly<Record<string, unknown>>
}

/** Takes a token apart, or says why it can't be one. */
export function readToken(token: string): UnverifiedToken | TokenReason {
  if (token.length > maxTokenLength) return 'token-too-large'
  const parts = token.split('.')
  const [header, payload, signature] = parts.map(bytesOf)
  if (parts.length !== 3 || !header || !payload || !signature) return 'token-malformed'
  const read = { header: parseObject(header), payload: parseObject(payload) }
  if (!read.header || !read.payload) return 'token-malformed'
  // A byte order mark is not JSON, and readers differ in whether they pass it over.
  if (header[0] === 0xef || payload[0] === 0xef) return 'token-malformed'
  // No extension of JWS is in use; one that is marked critical can't be understood.
  if ('crit' in read.header || 'b64' in read.header) return 'token-malformed'
  return { header: read.header, payload: read.payload }
}

/** Bytes in base64url, spelled in the only canonical way: otherwise several texts would be the same token. */
function bytesOf(part: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(part)) return undefined
  try {
    const bytes = base64url.decode(part)
    return base64url.encode(bytes) === part ? bytes : undefined
  } catch {
    return undefined
  }
}
