import { decodeJwt } from 'jose'
import { UsageError } from '../usage-error.ts'

/** Claims, and what they were read from. */
export interface ReadClaims {
  readonly claims: Readonly<Record<string, unknown>>
  /** A token, or claims that somebody had decoded already. */
  readonly source: 'token' | 'claims'
}

/** Where sign-in answers and the Azure command line keep the token. */
const tokenProperties = ['access_token', 'accessToken']
/** What access tokens say; an object with none of it is something else. */
const usualClaims = ['aud', 'iss', 'tid', 'oid', 'sub', 'appid', 'azp', 'scp', 'amr']

/**
 * The claims in a token (with or without `Bearer`, quotes and line breaks), in the token of a JSON
 * sign-in answer, or in a JSON object of decoded claims. Nothing is verified.
 *
 * @throws UsageError that says what it looks like, and repeats nothing of it
 */
export function claimsFromText(text: string): ReadClaims {
  const object = text.startsWith('{') ? parsed(text) : undefined
  if (object === undefined) return { claims: decoded(text), source: 'token' }
  const token = tokenProperties.map(name => object[name]).find(value => typeof value === 'string')
  if (token !== undefined) return { claims: decoded(token), source: 'token' }
  if (usualClaims.some(name => Object.hasOwn(object, name))) {
    return { claims: object, source: 'claims' }
  }
  throw new UsageError(
    'this JSON holds neither a token (access_token) nor the claims of one (aud, tid, amr, ...).',
  )
}

function decoded(text: string): ReadClaims['claims'] {
  const token = text
    .replace(/^["']|["']$/g, '')
    .replace(/^(authorization:)?\s*bearer\s+/i, '')
    .replace(/\s+/g, '')
  const parts = token.split('.').length
  if (parts === 5) {
    throw new UsageError('this token is encrypted (JWE): only the service it is for can read it.')
  }
  if (parts !== 3) {
    throw new UsageError(
      'this is no JSON Web Token: an access token has three parts with dots between them. A refresh token cannot be read; give the access token.',
    )
  }
  try {
    return decodeJwt(token)
  } catch {
    // The decoder's own message stays out: what it was given may be quoted in it.
    throw new UsageError(
      'this looks like a token, but its claims cannot be decoded. Was it copied whole?',
    )
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text)
  } catch {
    // A parser's message quotes the text around the mistake.
    throw new UsageError('this begins like JSON, but is not. Give the token, or valid JSON.')
  }
}
