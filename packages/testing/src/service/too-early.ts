import { retryAfterHeader } from '../protocol/retry-after.ts'
import { throttlingBody } from '../protocol/throttling-body.ts'
import type { Throttle } from '../throttling/throttle.ts'
import type { Exchange } from './exchange.ts'
import { commonHeaders } from './responses.ts'

/** Counts a call against the limits, and answers one that comes too early with 429. */
export function tooEarly(throttle: Throttle, exchange: Exchange): Response | undefined {
  const { operation, parameters, record, ids, state, skewMs } = exchange
  const { customerId } = parameters
  const customer = typeof customerId === 'string' ? customerId.toLowerCase() : undefined
  const verdict = throttle.check(operation, customer)
  if (!verdict) return undefined
  record.throttledBy = verdict.by
  const headers = commonHeaders(exchange)
  const now = state.clock.now() + skewMs
  const { retryAfterFormat = 'seconds' } = throttle.limits
  if (retryAfterFormat !== 'none') {
    headers.set('Retry-After', retryAfterHeader(verdict.seconds, now, retryAfterFormat))
  }
  const context = { requestId: ids.requestId, now: new Date(now).toISOString() }
  const body = throttlingBody(operation.host, verdict.seconds, context)
  if (operation.method === 'HEAD') return new Response(null, { status: 429, headers })
  return Response.json(body, { status: 429, headers })
}
