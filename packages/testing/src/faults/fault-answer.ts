import type { Host } from '@partnergate/openapi'
import { retryAfterHeader } from '../protocol/retry-after.ts'
import { ServiceError } from '../protocol/service-error.ts'
import { throttlingBody } from '../protocol/throttling-body.ts'
import type { DrawnEffects } from './faults.ts'

/** What an answer says of the call that it belongs to. */
export interface AnswerContext {
  readonly host: Host
  readonly requestId: string
  /** Milliseconds since 1970, by the clock that the answer's `Date` shows. */
  readonly now: number
  /** Headers that every answer of the host has; a gateway's page has none of them. */
  readonly headers: Readonly<Record<string, string>>
}

/** The answer with the fault's status. */
export function faultAnswer(fault: DrawnEffects, status: number, context: AnswerContext): Response {
  const seconds = fault.retryAfterSeconds ?? (status === 429 ? 1 : undefined)
  const headers = new Headers(fault.html ? {} : context.headers)
  headers.set('Date', new Date(context.now).toUTCString())
  if (seconds !== undefined) {
    headers.set('Retry-After', retryAfterHeader(seconds, context.now, fault.retryAfterFormat))
  }
  if (status === 204 || status === 205 || status === 304) {
    return new Response(null, { status, headers })
  }
  if (fault.html) {
    headers.set('Content-Type', 'text/html; charset=utf-8')
    return new Response(page(fault, status), { status, headers })
  }
  return Response.json(body(fault, status, seconds ?? 0, context), { status, headers })
}

/** The page of the gateway in front of the service. */
function page({ description = 'The service is unavailable.' }: DrawnEffects, status: number) {
  const title = `${status} - ${description}`
  return `<html><head><title>${title}</title></head><body><h2>${title}</h2></body></html>`
}

function body(
  { code, description }: DrawnEffects,
  status: number,
  seconds: number,
  { host, requestId, now }: AnswerContext,
): unknown {
  const iso = new Date(now).toISOString()
  if (status === 429 && code === undefined) {
    return throttlingBody(host, seconds, { requestId, now: iso, message: description })
  }
  const known = host === 'partner-center' ? '800003' : 'generalException'
  const message = description ?? 'The service failed.'
  return new ServiceError(status, code ?? known, message).body(host, requestId, iso)
}
