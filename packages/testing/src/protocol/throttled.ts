import type { Host } from '@partnergate/openapi'
import { ServiceError } from './service-error.ts'
import { throttlingBody } from './throttling-body.ts'

/** Too many requests of one kind. The gateway refuses them, in a shape of its own. */
export class ThrottledError extends ServiceError {
  constructor(seconds: number) {
    super(429, '429', `Rate limit is exceeded. Try again in ${seconds} seconds.`, {
      headers: { 'Retry-After': String(seconds) },
    })
  }

  override body(host: Host, requestId: string, now: string): unknown {
    return throttlingBody(host, 0, { requestId, now, message: this.message })
  }
}
