import { PartnerCenterError } from './partner-center-error.ts'

/** The caller may not do this. */
export class ForbiddenError extends PartnerCenterError {
  override readonly name = 'ForbiddenError'
  readonly code = 'ERR_FORBIDDEN'
}

/** The resource does not exist, or not for this partner. */
export class NotFoundError extends PartnerCenterError {
  override readonly name = 'NotFoundError'
  readonly code = 'ERR_NOT_FOUND'
}

/** Another operation on the resource is pending, or the resource exists already. */
export class ConflictError extends PartnerCenterError {
  override readonly name = 'ConflictError'
  readonly code = 'ERR_CONFLICT'
}

/** The etag is not that of the current version. */
export class PreconditionFailedError extends PartnerCenterError {
  override readonly name = 'PreconditionFailedError'
  readonly code = 'ERR_PRECONDITION_FAILED'
}

/** The service does not accept the request as it is. */
export class BadRequestError extends PartnerCenterError {
  override readonly name = 'BadRequestError'
  readonly code = 'ERR_BAD_REQUEST'
}

/** Too many calls, by the partner or for this customer. `retryAfterMs` says how long to wait. */
export class ThrottledError extends PartnerCenterError {
  override readonly name = 'ThrottledError'
  readonly code = 'ERR_THROTTLED'
}

/** The service failed. */
export class ServiceError extends PartnerCenterError {
  override readonly name = 'ServiceError'
  readonly code = 'ERR_SERVICE'
}
