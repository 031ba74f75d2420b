import type { Host } from '@partnergate/openapi'
import { ServiceError } from './service-error.ts'

interface ThrottlingContext {
  readonly requestId: string
  readonly now: string
  /** @default the gateway's own words */
  readonly message?: string | undefined
}

/**
 * The body of a 429. Partner Center's comes from the gateway and has a shape of its own; the other hosts answer in
 * theirs. (Partner Center documentation, "API throttling guidance")
 */
export function throttlingBody(
  host: Host,
  seconds: number,
  { requestId, now, message: given }: ThrottlingContext,
): unknown {
  const message = given ?? `Rate limit is exceeded. Try again in ${seconds} seconds.`
  if (host === 'partner-center') return { statusCode: 429, message }
  return new ServiceError(429, 'TooManyRequests', message).body(host, requestId, now)
}
