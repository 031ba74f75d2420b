import { isHTTPError, isTimeoutError } from 'ky'
import type { Exchange } from '../call/exchange.ts'
import type { Settings } from '../options/settings.ts'
import { isReplayable } from '../request/body.ts'
import { isTransient } from '../response/transient.ts'
import { isNetworkFailure, wasNeverSent } from './network-failure.ts'

/** Whether a request only reads: sent twice, it does no more than sent once. */
export function isRead({ request }: Exchange): boolean {
  const { method } = request.operation
  return method === 'GET' || method === 'HEAD'
}

/**
 * Whether another try can do no harm after a failure that may pass. Reads can always be repeated, and writes to Partner
 * Center too: it answers a repeated `MS-RequestId` as it did the first time. The other hosts have no such key, so that
 * a write is repeated there only when the failure proves that nothing was done.
 */
export function isRepeatable(exchange: Exchange, error: unknown, { hosts }: Settings): boolean {
  if (!mayPass(error) || !isReplayable(exchange.request.body)) return false
  const { partnerCenter } = hosts[exchange.request.operation.host]
  return isRead(exchange) || partnerCenter || wasNothingDone(error)
}

/** Whether a failure proves that the service did nothing. */
function wasNothingDone(error: unknown): boolean {
  if (isHTTPError(error)) return isRefusal(error.response.status)
  return isNetworkFailure(error) && wasNeverSent(error)
}

/** Whether a status says that the service looked at the request and did not carry it out. */
export function isRefusal(status: number): boolean {
  return status >= 300 && status < 500 && status !== 408
}

function mayPass(error: unknown): boolean {
  if (isHTTPError(error)) return isTransient(error.response.status)
  return isTimeoutError(error) || isNetworkFailure(error)
}
