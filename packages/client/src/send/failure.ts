import { isNetworkError, isTimeoutError } from 'ky'
import type { Exchange } from '../call/exchange.ts'
import type { ErrorDetails } from '../errors/partner-center-error.ts'
import { NetworkError, TimeoutError } from '../errors/transport-errors.ts'
import { isNetworkFailure, systemCodesOf, wasNeverSent } from './network-failure.ts'
import { isRead } from './repeatable.ts'

/**
 * Throws what a failure without an answer stands for. An abort passes through as the signal's own reason, and so does
 * whatever ky did not cause: our own errors, or those of a `fetch` that was passed in. ky's errors stop here, since
 * they hold the request with its token.
 */
export function rethrow(error: unknown, exchange: Exchange): never {
  exchange.signal?.throwIfAborted()
  if (isTimeoutError(error)) throw timeoutError(exchange)
  if (isNetworkError(error)) throw networkError(exchange, error.cause)
  if (isNetworkFailure(error)) throw networkError(exchange, error)
  throw error
}

/** The error for a try, or all of them together, that ran out of time. */
export function timeoutError(exchange: Exchange): TimeoutError {
  const { timeout, totalTimeout, tries, request } = exchange
  // Timers may come a moment early.
  const isOver = tries.remainingMs !== undefined && tries.remainingMs <= 1
  const limit = isOver ? `${totalTimeout} ms in all` : `${timeout} ms`
  return new TimeoutError(
    `${request.operation.id}: no answer within ${limit}. ${afterFailure(exchange)}`,
    { ...detailsOf(exchange), retryable: true },
  )
}

/** The error for a connection that could not be made, or broke. */
export function networkError(exchange: Exchange, cause: unknown): NetworkError {
  const { operation, url } = exchange.request
  const [code] = systemCodesOf(cause)
  const how = code === undefined ? '' : ` (${code})`
  const next =
    wasNeverSent(cause) && !exchange.tries.mayBeDone ? checkNetwork : afterFailure(exchange)
  return new NetworkError(
    `${operation.id}: the connection to ${url.origin} failed${how}. ${next}`,
    { ...detailsOf(exchange), retryable: true, cause },
  )
}

function detailsOf(exchange: Exchange): ErrorDetails {
  const { request, correlationId, requestId, tries } = exchange
  const { failed: attempts, mayBeDone } = tries
  return { operation: request.operation.id, correlationId, requestId, attempts, mayBeDone }
}

const checkNetwork = 'Check the network, then call again.'

function afterFailure(exchange: Exchange): string {
  if (isRead(exchange)) return checkNetwork
  return 'The service may have done it all the same: look first, or call again with the same requestId.'
}
