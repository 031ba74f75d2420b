import type { TokenEndpointResponse } from 'oauth4webapi'
import { isAuthError } from '../errors/any-error.ts'
import { InvalidTokenResponseError } from '../errors/token-errors.ts'
import { lifeOf, type TokenAnswer } from './token-answer.ts'

/** Longest life of a token that is believed, in seconds; Entra's live up to 28 hours. */
const longestSeconds = 7 * 86_400

/**
 * Reads an answer with one of oauth4webapi's readers.
 *
 * @param sentOn - when the request was sent: the token's life began no earlier
 * @throws InvalidTokenResponseError (`ERR_INVALID_TOKEN_RESPONSE`)
 */
export async function readAnswer(
  response: Response,
  read: (response: Response) => Promise<TokenEndpointResponse>,
  sentOn: number,
): Promise<TokenAnswer> {
  const body = await read(response).catch(error => {
    if (isAuthError(error)) throw error
    // The reader's error holds the whole body, tokens included.
    throw invalid('is no token response of OAuth')
  })
  const life = secondsOf(body.expires_in)
  if (life === undefined) throw invalid('does not say how long the token lives')
  if (!/^[\x21-\x7e]+$/.test(body.access_token)) {
    throw invalid('has a token that no header can carry')
  }
  const refreshIn = secondsOf(body.refresh_in)
  return {
    token: body.access_token,
    refreshToken: body.refresh_token,
    ...lifeOf(sentOn, life * 1000, refreshIn === undefined ? undefined : refreshIn * 1000),
  }
}

/** Takes the ID token out of an answer that it was not asked for: nobody checks or uses it. */
export async function withoutIdToken(response: Response): Promise<Response> {
  const body: unknown = await response.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null) return Response.json(null)
  const { id_token: _, ...others } = body as Record<string, unknown>
  return Response.json(others)
}

function secondsOf(value: unknown): number | undefined {
  const seconds = typeof value === 'string' ? Number(value) : value
  return typeof seconds === 'number' && seconds > 0 && seconds <= longestSeconds
    ? seconds
    : undefined
}

function invalid(what: string): InvalidTokenResponseError {
  return new InvalidTokenResponseError(`The sign-in service's answer ${what}`, {
    remedy: 'Check authorityHost, and whether a proxy stands in between.',
  })
}
