import type { OperationId } from '@partnergate/openapi'
import { faultAnswer } from '../faults/fault-answer.ts'
import type { DrawnEffects, Faults } from '../faults/faults.ts'
import { withFault } from '../faults/with-fault.ts'
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
import { checkAudience, checkMfa, checkSubject, refuseToken } from '../protocol/gates.ts'
import { answerHeaders } from '../protocol/headers.ts'
import { replayKey } from '../protocol/idempotency.ts'
import type { Match } from '../protocol/router.ts'
import { ServiceError } from '../protocol/service-error.ts'
import type { Throttle } from '../throttling/throttle.ts'
import { checkBody } from '../validation/read-body.ts'
import { checkParameters } from '../validation/read-parameters.ts'
import { note } from './events/note.ts'
import type { Exchange } from './exchange.ts'
import { openExchange } from './exchange.ts'
import { handlerOf } from './handlers.ts'
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
  readonly enforceMfa: boolean
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
    const response = await (effects
      ? disturbed(parts, exchange, effects)
      : respond(parts, exchange))
    await closeRecord(exchange.record, response, began)
    return response
  }
}

/** The answer when something goes wrong between the caller and the service, or with the caller's token. */
function disturbed(
  parts: ServiceParts,
  exchange: Exchange,
  effects: DrawnEffects,
): Promise<Response> {
  const { operation, record, request, ids, state } = exchange
  record.faulty = true
  const skewMs = effects.clockSkewMs ?? 0
  const token = bearerOf(request.headers.get('Authorization'))
  if (effects.expireToken && token !== undefined) parts.expired.add(token)
  return withFault(effects, {
    clock: state.clock,
    signal: request.signal,
    keys: parts.keys,
    work: () => respond(parts, { ...exchange, skewMs }),
    refuse: status =>
      faultAnswer(effects, status, {
        host: operation.host,
        requestId: ids.requestId,
        now: state.clock.now() + skewMs,
        headers: answerHeaders(operation.host, ids, state.ids),
      }),
  })
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
      if (parts.enforceMfa) checkMfa(exchange.operation.host, caller)
      return await onceOnly(exchange, caller, () => work(exchange, caller))
    } finally {
      if (caller.subject === 'user') count(exchange, caller)
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

/** Answers a call that is repeated under its request id as it was answered before. */
async function onceOnly(
  { operation, request, ids, state }: Exchange,
  caller: Caller,
  work: () => Response,
): Promise<Response> {
  if (operation.host !== 'partner-center' || request.method !== 'POST' || !ids.chosen) return work()
  const key = replayKey(request.url, caller.applicationId, ids.requestId)
  const earlier = state.replays.find(key)
  if (earlier) return earlier
  const response = work()
  await state.replays.keep(key, response)
  return response
}

function work(exchange: Exchange, caller: Caller): Response {
  const { operation, parameters, body, state, url, ids, record } = exchange
  record.refusedBy = 'description'
  const problem = checkParameters(operation, parameters) ?? checkBody(operation, body)
  if (problem) throw refuseRequest(operation, problem)
  record.refusedBy = 'rules'
  const call = { operation, parameters, body, caller, ids, state, url } as Call
  const reply = handlerOf(operation.id as OperationId)(call)
  note(call, reply)
  return replyResponse(exchange, reply)
}
