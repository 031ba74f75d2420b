import { type AnyPartnerCenterError, isPartnerCenterError } from '@partnergate/client'
import { denialOfCall } from '../access/denial.ts'
import { type ProblemDetails, type ProblemError, problem } from './problem.ts'
import { problemOfAuthError } from './problem-of-auth-error.ts'

/** What to tell of a call to Partner Center that failed; `undefined` for other errors. */
export function problemOfCall(error: unknown): ProblemError | undefined {
  if (!isPartnerCenterError(error)) return undefined
  const details = traceOf(error)
  const words = error.serviceDescription ?? error.message
  switch (error.code) {
    case 'ERR_MFA_REQUIRED':
    case 'ERR_USER_REQUIRED': {
      const denial = denialOfCall(error)
      return problem(403, denial.message, { ...details, code: 'denied', denial })
    }
    case 'ERR_CREDENTIAL':
      return problemOfAuthError(error.cause) ?? problem(502, 'Entra gave no token for this call.')
    case 'ERR_UNAUTHORIZED':
    case 'ERR_AUDIENCE':
      return problem(502, 'Partner Center does not accept the console’s token.', details)
    case 'ERR_FORBIDDEN':
      return problem(403, words, details)
    case 'ERR_NOT_FOUND':
      return problem(404, words, details)
    case 'ERR_CONFLICT':
      return problem(409, words, details)
    case 'ERR_PRECONDITION_FAILED':
      return problem(412, 'Somebody changed this since it was read.', details)
    case 'ERR_BAD_REQUEST':
      return problem(400, words, details)
    case 'ERR_THROTTLED':
      return problem(429, 'Partner Center asks to slow down.', {
        ...details,
        retryAfterSeconds: Math.ceil((error.retryAfterMs ?? 1000) / 1000),
      })
    case 'ERR_JOB_FAILED':
    case 'ERR_JOB_TIMEOUT':
      return problem(502, 'Partner Center did not finish the work. Try again.', details)
    case 'ERR_SERVICE':
    case 'ERR_NETWORK':
    case 'ERR_TIMEOUT':
    case 'ERR_INVALID_RESPONSE':
    case 'ERR_UNSAFE_LINK':
      return problem(502, 'Partner Center does not answer as it should. Try again.', details)
  }
}

function traceOf({ correlationId, serviceCode }: AnyPartnerCenterError): ProblemDetails {
  return {
    ...(correlationId !== undefined && { correlationId }),
    ...(serviceCode !== undefined && { serviceCode }),
  }
}
