import type { Operation } from '@partnergate/openapi'
import { ServiceError } from '../protocol/service-error.ts'
import type { Problem } from '../validation/validators.ts'

/**
 * How a host refuses a request that doesn't fit the description. Partner Center documents neither 413 nor 415 among its
 * statuses: with it all of this is 400.
 */
export function refuseRequest(
  { host, etag }: Operation,
  { place, description, status = 400 }: Problem,
): ServiceError {
  if (host === 'partner-center') return new ServiceError(400, '3000', `${description}.`)
  if (place === 'ifMatch' && etag === 'required') {
    return new ServiceError(428, 'preconditionRequired', 'The header If-Match is required.')
  }
  return new ServiceError(
    status,
    status === 400 ? 'BadRequest' : 'invalidRequest',
    `${description}.`,
  )
}
