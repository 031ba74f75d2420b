import { decodeJwt } from 'jose'
import {
  AuthorizationResponseError,
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  processAuthorizationCodeResponse,
  validateAuthResponse,
} from 'oauth4webapi'
import { authorityOf, isTenantGuid } from '../clouds/authority.ts'
import { isAuthError } from '../errors/any-error.ts'
import { errorFromEntra } from '../errors/error-from-entra.ts'
import { SignInMismatchError } from '../errors/sign-in-errors.ts'
import type { Application } from '../options/application.ts'
import { answerOf, exchangeWith } from './exchange.ts'
import { readAnswer } from './read-answer.ts'
import type { TokenAnswer } from './token-answer.ts'

/** A sign-in that was started and waits for the browser to come back. Keep it on the server, in the person's session. */
export interface PendingSignIn {
  /** The page to send the browser to. */
  readonly url: string
  readonly redirectUri: string
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

export interface CodeFlow {
  readonly scope: string
  readonly claims: string
  readonly redirectUri: string
  readonly loginHint: string | undefined
}

/** Prepares a sign-in: PKCE, state and nonce are made anew for each. */
export async function startCodeFlow(
  application: Application,
  { scope, claims, redirectUri, loginHint }: CodeFlow,
): Promise<PendingSignIn> {
  const { tenantId, clientId } = application
  const state = generateRandomState()
  const nonce = generateRandomNonce()
  const codeVerifier = generateRandomCodeVerifier()
  const url = new URL(authorityOf(application, tenantId).authorization_endpoint ?? '')
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    response_mode: 'query',
    redirect_uri: redirectUri,
    scope: `${scope} openid offline_access`,
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    claims,
    ...(loginHint !== undefined && { login_hint: loginHint }),
  }).toString()
  return { url: url.href, redirectUri, state, nonce, codeVerifier }
}

/**
 * Redeems the code that the browser came back with.
 *
 * @throws SignInMismatchError (`ERR_SIGN_IN_MISMATCH`) when it is not the answer to the sign-in that was started
 */
export async function finishCodeFlow(
  application: Application,
  callback: URL,
  { redirectUri, state, nonce, codeVerifier }: PendingSignIn,
  signal: AbortSignal | undefined,
): Promise<TokenAnswer> {
  const exchange = await exchangeWith(application, application.tenantId, signal)
  const { server, client, auth, options } = exchange
  const parameters = readCallback()
  const start = application.now()
  const send = () =>
    authorizationCodeGrantRequest(
      server,
      client,
      auth,
      parameters,
      redirectUri,
      codeVerifier,
      options,
    )
  // A code can be redeemed once, so the request is not repeated.
  const response = await answerOf(application, send, false)
  const issuer = await issuerOf(response.clone())
  const read = async (given: Response) => {
    try {
      return await processAuthorizationCodeResponse({ ...server, issuer }, client, given, {
        expectedNonce: nonce,
        requireIdToken: true,
      })
    } catch (error) {
      if (isMismatch(error)) throw mismatch('identity token')
      throw error
    }
  }
  return readAnswer(response, read, start)

  function readCallback(): URLSearchParams {
    try {
      return validateAuthResponse(server, client, callback, state)
    } catch (error) {
      if (!(error instanceof AuthorizationResponseError)) throw mismatch('state')
      const { error_description, error_subcode: suberror } = Object.fromEntries(error.cause)
      throw errorFromEntra({ error: error.error, error_description, suberror })
    }
  }

  /** The issuer names the tenant by its id, also where the application names it by a domain. */
  async function issuerOf(answer: Response): Promise<string> {
    const { tenantId } = application
    if (isTenantGuid(tenantId)) return server.issuer
    try {
      const { tid } = decodeJwt((await answer.json()).id_token)
      if (typeof tid === 'string' && isTenantGuid(tid)) return authorityOf(application, tid).issuer
    } catch {
      // Reading the answer says what is wrong with it.
    }
    return server.issuer
  }
}

/** Whether oauth4webapi found a claim of the identity token wrong. */
function isMismatch(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return !isAuthError(error) && /^OAUTH_JWT_/.test(String(code))
}

function mismatch(what: string): SignInMismatchError {
  return new SignInMismatchError(
    `What came back is not the answer to the sign-in that was started: its ${what} differs`,
    { remedy: 'Start the sign-in again, from the page of the application itself.' },
  )
}
