import { type ErrorDetails, PartnerCenterError } from './partner-center-error.ts'

/** No answer came: the connection could not be made, or broke. */
export class NetworkError extends PartnerCenterError {
  override readonly name = 'NetworkError'
  readonly code = 'ERR_NETWORK'
}

/** No answer came within the call's `timeout`. */
export class TimeoutError extends PartnerCenterError {
  override readonly name = 'TimeoutError'
  readonly code = 'ERR_TIMEOUT'
}

/** The service's answer is not what the API describes: not JSON, no collection, pages in a circle. */
export class InvalidResponseError extends PartnerCenterError {
  override readonly name = 'InvalidResponseError'
  readonly code = 'ERR_INVALID_RESPONSE'
}

/** A link or redirect leads to another origin than the host's. It was not followed: the token stays home. */
export class UnsafeLinkError extends PartnerCenterError {
  override readonly name = 'UnsafeLinkError'
  readonly code = 'ERR_UNSAFE_LINK'
  /** Where it leads, without path and query; `undefined` where it cannot be told. */
  readonly origin: string | undefined

  constructor(message: string, details: ErrorDetails & { readonly origin: string | undefined }) {
    super(message, details)
    this.origin = details.origin
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), origin: this.origin }
  }
}
