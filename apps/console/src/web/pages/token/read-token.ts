/** What was read of a pasted text. */
export type TokenReading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'malformed'; readonly problem: string }
  | { readonly kind: 'token'; readonly claims: Readonly<Record<string, unknown>> }

/**
 * Reads the claims of a pasted access token, or says what is wrong with it. `Bearer`, quotes and line breaks are passed
 * over, as they come along with copying. The signature is not checked, and the text is never part of what is said.
 */
export function readToken(text: string): TokenReading {
  const token = text.replace(/^\s*(authorization:\s*)?bearer\s+/i, '').replace(/[\s"']/g, '')
  if (token === '') return { kind: 'nothing' }
  if (token.startsWith('{')) {
    return malformed('This is JSON. Paste the value of its access_token alone.')
  }
  const parts = token.split('.')
  if (parts.length === 5) {
    return malformed(
      'This token is encrypted (five parts): only the API that it is for can read it.',
    )
  }
  if (parts.length !== 3) {
    return malformed(
      `An access token has three parts with dots between, and this has ${parts.length}. It may be cut off, a refresh token or an authorization code.`,
    )
  }
  const [header = '', payload = ''] = parts
  if (objectIn(header) === undefined) {
    return malformed('The first part, the header, is not base64url of a JSON object.')
  }
  const claims = objectIn(payload)
  return claims
    ? { kind: 'token', claims }
    : malformed(
        'The second part, the claims, is not base64url of a JSON object. Was it copied in full?',
      )
}

function malformed(problem: string): TokenReading {
  return { kind: 'malformed', problem }
}

function objectIn(part: string): Readonly<Record<string, unknown>> | undefined {
  if (!/^[\w-]+$/.test(part)) return undefined
  try {
    const binary = atob(part.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, character => character.charCodeAt(0))
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
