import type { Exchange } from '../call/exchange.ts'
import type { Answer } from '../response/answer.ts'
import { retryAfterOf } from '../response/retry-after.ts'
import { isTransient } from '../response/transient.ts'
import type { AnyPartnerCenterError } from './any-error.ts'
import type { ErrorDetails } from './partner-center-error.ts'
import { redacted } from './redacted.ts'
import { mfaRefused, userRefused } from './refusal-errors.ts'
import { isAudienceRefusal, isMfaRefusal, isUserRefusal } from './refusals.ts'
import { statusRuleOf } from './status-rules.ts'
import { AudienceError } from './token-errors.ts'
import { UnsafeLinkError } from './transport-errors.ts'

/**
 * The error that an answer stands for. Pure: the same answer to the same exchange gives the same error.
 *
 * @param label - people's name of the host
 */
export function errorFromAnswer(
  exchange: Exchange,
  answer: Answer,
  label: string,
): AnyPartnerCenterError {
  const { operation } = exchange.request
  const { status } = answer.response
  const details = detailsOf(exchange, answer)
  const message = (what: string, next: string) =>
    `${operation.id}: ${label} ${what} (${tellingOf(details)}). ${next}`

  if (isMfaRefusal(answer)) return mfaRefused(operation, answer, details, message)
  if (isUserRefusal(answer)) return userRefused(operation, answer, details, message)
  if (isAudienceRefusal(answer)) {
    const next = 'Get a token for the scope the client asks for; graph.windows.net is retired.'
    return new AudienceError(message('does not take tokens of this audience', next), details)
  }
  if (status < 400) {
    const next = 'It was not followed, so that the token stays with the host; check the endpoint.'
    const origin = originOf(answer.response.headers.get('Location'))
    return new UnsafeLinkError(message('answered with a redirect', next), { ...details, origin })
  }
  const { type, what, next } = statusRuleOf(status, details.serviceCode)
  return new type(message(what, next), details)
}

function detailsOf(exchange: Exchange, { response, fault, admission }: Answer) {
  const { headers, status } = response
  const { request, correlationId, requestId, tries } = exchange
  return {
    operation: request.operation.id,
    status,
    serviceCode: redacted(fault?.code, admission.token),
    serviceDescription: redacted(fault?.description, admission.token),
    correlationId: headers.get('MS-CorrelationId') ?? correlationId,
    requestId: headers.get('MS-RequestId') ?? headers.get('request-id') ?? requestId,
    retryable: isTransient(status),
    retryAfterMs: retryAfterOf(headers, fault),
    attempts: tries.failed,
    mayBeDone: tries.mayBeDone,
  } satisfies ErrorDetails
}

/** `400, code 2000: Tenant Id must be a GUID`, without the full stop. */
function tellingOf({ status, serviceCode, serviceDescription }: ErrorDetails): string {
  const code = serviceCode === undefined ? '' : `, code ${serviceCode}`
  const words = serviceDescription === undefined ? '' : `: ${serviceDescription.replace(/\.$/, '')}`
  return `${status}${code}${words}`
}

function originOf(location: string | null): string | undefined {
  return location !== null && URL.canParse(location) ? new URL(location).origin : undefined
}
