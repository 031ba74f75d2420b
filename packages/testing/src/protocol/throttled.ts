import { ServiceError } from './service-error.ts'

/** Too many requests of one kind. The gateway refuses them, in a shape of its own. */
export class ThrottledError extends ServiceError {
  constructor(seconds: number) {
    super(429, '429', `Rate limit is exceeded. Try again in ${seconds} seconds.`, {
      headers: { 'Retry-After': String(seconds) },
    })
  }

  override body(): unknown {
    return { statusCode: 429, message: this.message }
  }
}
