import type { OperationId } from '@partnergate/openapi'
import { ConnectionError, delay, faultAnswer, truncate } from '../faults/effects.ts'
import type { Faults } from '../faults/faults.ts'
import type { Accounts } from '../identity/accounts.ts'
import type { Caller } from '../identity/caller.ts'
import type { Verification } from '../identity/verify.ts'
import type { RequestLog } from '../log/request-log.ts'
import type { Call } from '../protocol/call.ts'
import { checkAudience, checkMfa, checkSubject, refuseToken } from '../protocol/gates.ts'
import { replayKey } from '../protocol/idempotency.ts'
import type { Match } from '../protocol/router.ts'
import { ServiceError } from '../protocol/service-error.ts'
import { checkBody } from '../validation/read-body.ts'
import { checkParameters } from '../validation/read-parameters.ts'
import { note } from './events/note.ts'
import type { Exchange } from './exchange.ts'
import { openExchange } from './exchange.ts'
import { handlerOf } from './handlers.ts'
import { refuseRequest } from './refuse-request.ts'
import { errorResponse, replyResponse } from './responses.ts'
import type { State } from './state.ts'

export interface ServiceParts {
  readonly verify: (authorization: string | null) => Promise<Verification>
  readonly accounts: Accounts
  readonly faults: Faults
  readonly log: RequestLog
  readonly enforceMfa: boolean
  readonly state: () => State
}

/** Answers a request that an operation was found for, as the service does. */
export type Answer = (request: Request, match: Match) => Promise<Response>

export function createAnswer(parts: ServiceParts): Answer {
  return async (request, match) => {
    const exchange = await openExchange(request, match, parts.state())
    parts.log.open(exchange.record)
    const response = await withFault(parts.faults, exchange, () => respond(parts, exchange))
    exchange.record.status = response.status
    return response
  }
}

/** What goes wrong between the caller and the service, around the work itself. */
async function withFault(
  faults: Faults,
  { operation, record, request, ids, state }: Exchange,
  work: () => Promise<Response>,
): Promise<Response> {
  const fault = faults.take(operation.id)
  if (!fault) return work()
  record.faulty = true
  await delay(fault, state.clock, request.signal)
  if (fault.drop === 'before') throw new ConnectionError()
  if (fault.status !== undefined && fault.drop === undefined) {
    const context = { host: operation.host, requestId: ids.requestId, now: state.clock.iso() }
    return faultAnswer(fault, fault.status, context)
  }
  const response = await work()
  if (fault.drop === 'after') throw new ConnectionError()
  return fault.truncate ? truncate(response) : response
}

/** The service itself: who calls, whether they may, what they ask, and the work. */
async function respond(parts: ServiceParts, exchange: Exchange): Promise<Response> {
  try {
    const caller = await authenticate(parts, exchange)
    try {
      checkSubject(exchange.operation, caller)
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
  const { operation, request, record, url } = exchange
  const verified = await verify(request.headers.get('Authorization'))
  if ('problem' in verified) throw refuseToken(operation.host, verified.problem)
  const { caller } = verified
  checkAudience(operation.host, url.hostname, caller)
  record.subject = caller.subject
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
  const { operation, parameters, body, state, url, ids } = exchange
  const problem = checkParameters(operation, parameters) ?? checkBody(operation, body)
  if (problem) throw refuseRequest(operation, problem)
  const call = { operation, parameters, body, caller, ids, state, url } as Call
  const reply = handlerOf(operation.id as OperationId)(call)
  note(call, reply)
  return replyResponse(exchange, reply)
}
