import { withText } from '../log/recorded-request.ts'
import type { Reply } from '../protocol/call.ts'
import { answerHeaders } from '../protocol/headers.ts'
import type { ServiceError } from '../protocol/service-error.ts'
import type { Exchange } from './exchange.ts'

const json = 'application/json; charset=utf-8'

/** A handler's reply as it goes over the wire. */
export function replyResponse(exchange: Exchange, reply: Reply): Response {
  const { operation } = exchange
  const status = reply.status ?? operation.success[0] ?? 200
  const headers = commonHeaders(exchange)
  for (const [name, value] of Object.entries(reply.headers ?? {})) headers.set(name, value)
  if (reply.data === undefined) return new Response(null, { status, headers })
  if (reply.data instanceof Blob) {
    headers.set('Content-Type', operation.answer ?? reply.data.type)
    return new Response(reply.data, { status, headers })
  }
  headers.set('Content-Type', json)
  const text = JSON.stringify(reply.data)
  return withText(new Response(text, { status, headers }), text)
}

/** A refusal in the shape of the host; without a body where only the status was asked for. */
export function errorResponse(exchange: Exchange, error: ServiceError): Response {
  const { operation, ids, state } = exchange
  const { status } = error
  const headers = commonHeaders(exchange)
  for (const [name, value] of Object.entries(error.options.headers ?? {})) headers.set(name, value)
  const { statusText = '', text } = error.options
  if (operation.method === 'HEAD' || text === '') {
    return new Response(null, { status, statusText, headers })
  }
  if (text !== undefined) return new Response(text, { status, statusText, headers })
  headers.set('Content-Type', json)
  const body = JSON.stringify(error.body(operation.host, ids.requestId, state.clock.iso()))
  return withText(new Response(body, { status, statusText, headers }), body)
}

/** The call's ids and, when it was asked for, whether the token showed MFA. */
export function commonHeaders({
  operation,
  ids,
  request,
  record,
  state,
  skewMs,
}: Exchange): Headers {
  const headers = new Headers(answerHeaders(operation.host, ids, state.ids))
  headers.set('Date', new Date(state.clock.now() + skewMs).toUTCString())
  if (operation.host === 'partner-center') {
    headers.set('X-Locale', request.headers.get('X-Locale') ?? 'en-US')
  }
  const asked = request.headers.get('ValidateMfa')?.toLowerCase() === 'true'
  if (asked && record.mfaCompliant !== undefined) {
    headers.set('isMfaCompliant', String(record.mfaCompliant))
  }
  return headers
}
