import { isHTTPError, type Options } from 'ky'
import type { Exchange } from '../call/exchange.ts'
import type { Settings } from '../options/settings.ts'
import { isReplayable } from '../request/body.ts'
import { isTransient } from '../response/transient.ts'
import { announce } from './announce.ts'
import { isNetworkFailure } from './network-failure.ts'
import { Outline } from './outline.ts'
import { isRepeatable } from './repeatable.ts'

const statusCodes = Array.from({ length: 600 }, (_, status) => status).filter(isTransient)

/**
 * What ky is told of retries: after which failures of which requests, how often, and how long the pauses may be. ky
 * does the rest: full jitter where the service says nothing, the service's `Retry-After` without any where it does.
 */
export function retryPolicyOf(
  exchange: Exchange,
  settings: Settings,
): NonNullable<Options['retry']> {
  const { retry, tries, request } = exchange
  return {
    limit: isReplayable(request.body) ? retry.limit : 0,
    methods: ['get', 'head', 'post', 'put', 'patch', 'delete'],
    statusCodes,
    afterStatusCodes: statusCodes,
    backoffLimit: retry.maxBackoffMs,
    maxRetryAfter: retry.maxRetryAfterMs,
    retryOnTimeout: true,
    // Full jitter, as ky has it too; but ky's own would not tell how long the pause is.
    jitter: pause => {
      const delay = Math.random() * pause
      announce(exchange, Math.min(delay, retry.maxBackoffMs), settings)
      return delay
    },
    shouldRetry: ({ error }) => {
      if (!isRepeatable(exchange, error, settings)) return false
      if (!isHTTPError(error)) return isNetworkFailure(error) || undefined
      const wait = Outline.waitIn(error.response)
      if (wait === undefined) return undefined
      if (wait > retry.maxRetryAfterMs || wait >= (tries.remainingMs ?? Number.POSITIVE_INFINITY))
        return false
      announce(exchange, wait, settings)
      return undefined
    },
  }
}
