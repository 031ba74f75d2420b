import { isNetworkError, isTimeoutError } from 'ky'
import type { Exchange } from '../call/exchange.ts'
import { NetworkError, TimeoutError } from '../errors/transport-errors.ts'
import { isNetworkFailure } from './network-failure.ts'

/**
 * Throws what a failure without an answer stands for. An abort passes through as the signal's own reason, and so does
 * whatever ky did not cause: our own errors, or those of a `fetch` that was passed in. ky's errors stop here, since
 * they hold the request with its token.
 */
export function rethrow(error: unknown, exchange: Exchange): never {
  const { signal, timeout, request, correlationId, requestId } = exchange
  signal?.throwIfAborted()
  if (isNetworkError(error)) throw networkError(exchange, error.cause)
  if (isNetworkFailure(error)) throw networkError(exchange, error)
  if (!isTimeoutError(error)) throw error
  const operation = request.operation.id
  throw new TimeoutError(
    `${operation}: no answer within ${timeout} ms. ${afterFailure(exchange)}`,
    { operation, correlationId, requestId, retryable: true },
  )
}

/** The error for a connection that could not be made, or broke. */
export function networkError(exchange: Exchange, cause: unknown): NetworkError {
  const { request, correlationId, requestId } = exchange
  const operation = request.operation.id
  return new NetworkError(
    `${operation}: the connection to ${request.url.origin} failed. ${afterFailure(exchange)}`,
    { operation, correlationId, requestId, retryable: true, cause },
  )
}

function afterFailure({ request }: Exchange): string {
  return request.operation.method === 'GET' || request.operation.method === 'HEAD'
    ? 'Check the network, then call again.'
    : 'The service may have done it all the same: look first, or call again with the same requestId.'
}
