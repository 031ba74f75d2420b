import type { OperationId } from '@partnergate/openapi'
import type { MfaPolicy } from '../enforcement/mfa.ts'
import type { Faults } from '../faults/faults.ts'
import type { Accounts } from '../identity/accounts.ts'
import type { Caller } from '../identity/caller.ts'
import type { ExpiredTokens } from '../identity/expired-tokens.ts'
import { bearerOf } from '../identity/expired-tokens.ts'
import type { KeyRing } from '../identity/keys.ts'
import type { Verify } from '../identity/verify.ts'
import type { IssuedTokens } from '../log/issued-tokens.ts'
import { closeRecord } from '../log/recorded-request.ts'
import type { RequestLog } from '../log/request-log.ts'
import type { Call } from '../protocol/call.ts'
import { checkAudience, checkMfa, checkRole, checkSubject, refuseToken } from '../protocol/gates.ts'
import type { Match } from '../protocol/router.ts'
import { ServiceError } from '../protocol/service-error.ts'
import type { Throttle } from '../throttling/throttle.ts'
import { checkRequest } from '../validation/check-request.ts'
import { disturbed } from './disturbed.ts'
import { note } from './events/note.ts'
import type { Exchange } from './exchange.ts'
import { openExchange } from './exchange.ts'
import { handlerOf } from './handlers.ts'
import { onceOnly } from './once-only.ts'
import { refuseRequest } from './refuse-request.ts'
import { errorResponse, replyResponse } from './responses.ts'
import type { State } from './state.ts'
import { tooEarly } from './too-early.ts'

export interface ServiceParts {
  readonly verify: Verify
  readonly expired: ExpiredTokens
  readonly keys: KeyRing
  readonly accounts: Accounts
  readonly faults: Faults
  readonly log: RequestLog
  readonly issued: IssuedTokens
  readonly mfa: () => MfaPolicy
  readonly enforceRoles: boolean
  readonly throttle: () => Throttle
  readonly state: () => State
}

/** Answers a request that an operation was found for, as the service does. */
export type Answer = (request: Request, match: Match) => Promise<Response>

export function createAnswer(parts: ServiceParts): Answer {
  return async (request, match) => {
    const began = performance.now()
    const exchange = await openExchange(request, match, parts.state())
    parts.log.open(exchange.record)
    parts.issued.arrive(bearerOf(request.headers.get('Authorization')))
    const effects = parts.faults.take(exchange.record)
    const work = (disturbed: Exchange) => respond(parts, disturbed)
    const response = await (effects ? disturbed(parts, exchange, effects, work) : work(exchange))
    await closeRecord(exchange.record, response, began)
    return response
  }
}

/** The service itself: who calls, whether they may, what they ask, and the work. */
async function respond(parts: ServiceParts, exchange: Exchange): Promise<Response> {
  const { record } = exchange
  try {
    record.refusedBy = 'token'
    const caller = await authenticate(parts, exchange)
    record.refusedBy = 'throttling'
    const early = tooEarly(parts.throttle(), exchange)
    if (early) return early
    try {
      record.refusedBy = 'caller'
      checkSubject(exchange.operation, caller)
      record.refusedBy = 'mfa'
      checkMfa(exchange.operation.host, caller, parts.mfa())
      record.refusedBy = 'caller'
      if (parts.enforceRoles) checkRole(exchange.operation, parts.accounts.find(caller.objectId))
      return await onceOnly(exchange, caller, () => work(exchange, caller))
    } finally {
      if (caller.subject === 'user' && parts.mfa().enforcement !== 'off') count(exchange, caller)
    }
  } catch (error) {
    if (error instanceof ServiceError) return errorResponse(exchange, error)
    throw error
  }
}

/** Counts a user's request to Partner Center for the MFA reports. */
function count({ operation, request, ids, state }: Exchange, caller: Caller): void {
  if (operation.host !== 'partner-center') return
  state.traffic.add({
    requestId: ids.requestId,
    correlationId: request.headers.get('MS-CorrelationId') ?? '',
    method: operation.method,
    path: operation.path,
    time: state.clock.now(),
    caller,
  })
}

async function authenticate(
  { verify, accounts }: ServiceParts,
  exchange: Exchange,
): Promise<Caller> {
  const { operation, request, record, url, skewMs } = exchange
  const verified = await verify(request.headers.get('Authorization'), skewMs)
  if ('problem' in verified) throw refuseToken(operation.host, verified.problem)
  const { caller } = verified
  checkAudience(operation.host, url.hostname, caller)
  record.subject = caller.subject
  record.application = caller.applicationId
  record.persona = accounts.find(caller.objectId)?.persona
  if (caller.subject === 'user') record.mfaCompliant = caller.mfa
  return caller
}

function work(exchange: Exchange, caller: Caller): Response {
  const { operation, parameters, body, state, url, ids, record } = exchange
  record.refusedBy = 'description'
  const problem = checkRequest(exchange)
  if (problem) throw refuseRequest(operation, problem)
  record.refusedBy = 'rules'
  const call = { operation, parameters, body, caller, ids, state, url } as Call
  const reply = handlerOf(operation.id as OperationId)(call)
  note(call, reply)
  return replyResponse(exchange, reply)
}
