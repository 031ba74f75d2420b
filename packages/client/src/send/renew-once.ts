import type { Client } from '../call/client.ts'
import type { Exchange } from '../call/exchange.ts'
import { isAudienceRefusal, isMfaRefusal } from '../errors/refusals.ts'
import { authorize } from '../guard/authorize.ts'
import { isReplayable } from '../request/body.ts'
import type { Answer } from '../response/answer.ts'
import { announce } from './announce.ts'
import { claimsOf } from './claims-challenge.ts'
import { send } from './send.ts'

/**
 * Sends, and when the service finds the token stale, asks the credential once for another and sends again. A token that
 * lacks MFA or has the wrong audience is not stale, and the same token again would be refused again; but one that lacks
 * the claims which the service names may be got by a step-up.
 */
export async function sendRenewingOnce(client: Client, exchange: Exchange): Promise<Answer> {
  const answer = await send(client, exchange)
  if (answer.response.status !== 401 || !isReplayable(exchange.request.body)) return answer
  const claims = claimsOf(answer.response.headers)
  if (isAudienceRefusal(answer) || (isMfaRefusal(answer) && claims === undefined)) return answer
  const renewed = await authorize(client, exchange, claims)
  if (renewed.token === answer.admission.token) return answer
  announce(exchange, 0, client.settings, 'token')
  return send(client, exchange, renewed)
}
