import type { Host } from '@partnergate/openapi'

export interface ServiceErrorOptions {
  /** Values that the description speaks of; Partner Center sends them as `data`. */
  readonly data?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  readonly statusText?: string
  /** A body that is no JSON; empty for none. */
  readonly text?: string
}

/** A refusal of the service, thrown by the handlers and answered in the shape of the host. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly status: number
  readonly code: string
  readonly options: ServiceErrorOptions

  constructor(
    status: number,
    code: string,
    description: string,
    options: ServiceErrorOptions = {},
  ) {
    super(description)
    this.status = status
    this.code = code
    this.options = options
  }

  /** The body as the host writes it. */
  body(host: Host, requestId: string, now: string): unknown {
    if (host === 'partner-center') {
      return {
        code: this.code,
        description: this.message,
        ...(this.options.data && { data: this.options.data }),
        source: 'PartnerFD',
      }
    }
    return {
      error: {
        code: this.code,
        message: this.message,
        innerError: { date: now, 'request-id': requestId, 'client-request-id': requestId },
      },
    }
  }
}
