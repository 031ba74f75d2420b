import {
  clientCredentialsGrantRequest,
  processClientCredentialsResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
} from 'oauth4webapi'
import type { Application } from '../options/application.ts'
import { answerOf, exchangeWith } from './exchange.ts'
import { readAnswer, withoutIdToken } from './read-answer.ts'
import type { TokenAnswer } from './token-answer.ts'

/** What a token is asked for. */
export interface TokenRequest {
  readonly tenantId: string
  readonly scope: string
  /** Claims challenge, as JSON text. */
  readonly claims?: string | undefined
}

/** A token of the application alone. */
export async function redeemClientCredential(
  application: Application,
  { tenantId, scope, claims }: TokenRequest,
): Promise<TokenAnswer> {
  const { server, client, auth, options } = await exchangeWith(application, tenantId)
  const parameters = { scope, ...(claims !== undefined && { claims }) }
  const start = application.now()
  const response = await answerOf(
    application,
    () => clientCredentialsGrantRequest(server, client, auth, parameters, options),
    true,
  )
  const read = (given: Response) => processClientCredentialsResponse(server, client, given)
  return readAnswer(await withoutIdToken(response), read, start)
}

/**
 * A token of the user, by the refresh token of an earlier sign-in. Entra does not end the refresh token that was redeemed, so
 * the request can be repeated.
 */
export async function redeemRefreshToken(
  application: Application,
  { tenantId, scope, claims }: TokenRequest,
  refreshToken: string,
): Promise<TokenAnswer> {
  const { server, client, auth, options } = await exchangeWith(application, tenantId)
  const additionalParameters = {
    scope: `${scope} offline_access`,
    ...(claims !== undefined && { claims }),
  }
  const start = application.now()
  const response = await answerOf(
    application,
    () =>
      refreshTokenGrantRequest(server, client, auth, refreshToken, {
        ...options,
        additionalParameters,
      }),
    true,
  )
  const read = (given: Response) => processRefreshTokenResponse(server, client, given)
  return readAnswer(await withoutIdToken(response), read, start)
}
