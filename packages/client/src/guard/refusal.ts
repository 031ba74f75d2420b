import { explain } from '@partnergate/core'
import type { Exchange } from '../call/exchange.ts'
import { MfaRequiredError, UserRequiredError } from '../errors/policy-errors.ts'
import { CredentialError } from '../errors/token-errors.ts'
import type { GuardDecision } from './decision.ts'
import type { Refusal } from './verdict.ts'

/** The policy denies the call. */
export function refusedByPolicy(exchange: Exchange, decision: GuardDecision): Refusal {
  const { message, remedy, reference } = explain(decision)
  const why = `${message} ${remedy}`
  const type = decision.reason === 'user-required' ? UserRequiredError : MfaRequiredError
  const { scenario } = decision
  const details = { ...detailsOf(exchange), origin: 'guard', scenario, decision } as const
  return { why, error: new type(notSent(exchange, why), { ...details, remedy, reference }) }
}

/** The operation takes app-only tokens; it is the client's own option that does not. */
export function refusedByOption(exchange: Exchange, decision: GuardDecision): Refusal {
  const remedy = `Use an App+User token, or create the client without appOnly: 'deny'.`
  const why = `The client refuses app-only tokens. ${remedy}`
  const { scenario } = decision
  const details = { ...detailsOf(exchange), origin: 'guard', scenario, decision } as const
  const { reference } = explain(decision)
  const error = new UserRequiredError(notSent(exchange, why), { ...details, remedy, reference })
  return { why, error }
}

/** The token is no JWT, so it proves nothing. */
export function refusedUnread(exchange: Exchange): Refusal {
  const why =
    "The credential's token is no JWT, so it shows no MFA. Use a credential that gives Entra access tokens, " +
    "or guard: 'off' to leave the check to the service."
  return { why, error: new CredentialError(notSent(exchange, why), detailsOf(exchange)) }
}

function notSent({ request }: Exchange, why: string): string {
  return `${request.operation.id} was not sent. ${why}`
}

function detailsOf({ request, correlationId, requestId }: Exchange) {
  return { operation: request.operation.id, correlationId, requestId }
}
