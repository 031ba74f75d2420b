import { isHTTPError, type Options } from 'ky'
import type { Exchange } from '../call/exchange.ts'
import { faultOf } from '../response/fault.ts'
import { retryAfterOf } from '../response/retry-after.ts'
import { isNetworkFailure } from './network-failure.ts'

const reads = ['GET', 'HEAD']
const statusCodes = [408, 429, 500, 502, 503, 504]

/**
 * Reads are tried again after a failure that may pass; writes never are, since nobody knows what the first try did.
 * The service's `Retry-After` counts for every status and switches jitter off.
 */
export function retryPolicyOf({ request, retry }: Exchange): NonNullable<Options['retry']> {
  const { method } = request.operation
  return {
    limit: reads.includes(method) ? retry.limit : 0,
    methods: reads,
    statusCodes,
    afterStatusCodes: statusCodes,
    backoffLimit: retry.maxBackoffMs,
    maxRetryAfter: retry.maxRetryAfterMs,
    jitter: true,
    retryOnTimeout: true,
    shouldRetry: ({ error }) => {
      if (!isHTTPError(error)) return isNetworkFailure(error) || undefined
      const wait = retryAfterOf(error.response.headers, faultOf(error.data))
      return wait !== undefined && wait > retry.maxRetryAfterMs ? false : undefined
    },
  }
}
