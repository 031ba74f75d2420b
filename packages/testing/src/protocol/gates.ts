import type { Host, Operation } from '@partnergate/openapi'
import type { Caller } from '../identity/caller.ts'
import type { TokenProblem } from '../identity/verify.ts'
import { audiencesAt } from './hosts.ts'
import { ServiceError } from './service-error.ts'

const invalidToken = 'Bearer error="invalid_token"'

const problems: Readonly<Record<TokenProblem, string>> = {
  missing: 'The request has no bearer token.',
  malformed: 'The bearer token is no JSON Web Token.',
  expired: 'The bearer token has expired.',
  'not-yet-valid': 'The bearer token is not valid yet.',
  foreign: 'The bearer token was not issued for this tenant.',
}

/** The refusal of a token that can't be trusted at all. */
export function refuseToken(host: Host, problem: TokenProblem): ServiceError {
  const description = problems[problem]
  const challenge =
    problem === 'missing' ? 'Bearer' : `${invalidToken}, error_description="${description}"`
  return new ServiceError(
    401,
    host === 'partner-center' ? '400' : 'InvalidAuthenticationToken',
    description,
    { headers: { 'WWW-Authenticate': challenge } },
  )
}

/** @throws ServiceError 401 when the token was issued for another resource (Partner Center: code 900420) */
export function checkAudience(host: Host, hostName: string, caller: Caller): void {
  const known = audiencesAt(host, hostName)
  if (caller.audience.some(audience => known.includes(audience.replace(/\/$/, '')))) return
  throw host === 'partner-center'
    ? new ServiceError(
        401,
        '900420',
        'The audience of the token is invalid or no longer supported.',
        {
          headers: { 'WWW-Authenticate': `${invalidToken}, error_description="Invalid audience"` },
        },
      )
    : new ServiceError(
        401,
        'InvalidAuthenticationToken',
        'Access token validation failure. Invalid audience.',
        {
          headers: { 'WWW-Authenticate': invalidToken },
        },
      )
}

/** @throws ServiceError 403 when an application comes alone where a user is needed (Partner Center: code 900329) */
export function checkSubject(operation: Operation, caller: Caller): void {
  if (caller.subject === 'user' || operation.auth.includes('app')) return
  throw operation.host === 'partner-center'
    ? new ServiceError(
        403,
        '900329',
        'The resource does not support application-only authentication.',
      )
    : new ServiceError(403, 'Authorization_RequestDenied', 'The operation needs a signed-in user.')
}

/**
 * @throws ServiceError 401 when a user's token lacks MFA (Partner Center: code 900421). Applications alone have no
 * MFA to show and pass.
 */
export function checkMfa(host: Host, caller: Caller): void {
  if (caller.subject === 'app' || caller.mfa) return
  throw host === 'partner-center'
    ? new ServiceError(
        401,
        '900421',
        'MFA required. The token does not show multi-factor authentication.',
        {
          headers: { 'WWW-Authenticate': invalidToken },
          statusText: 'Unauthorized - MFA required',
        },
      )
    : new ServiceError(
        401,
        'Unauthorized_MissingMFA',
        'Multi-factor authentication (MFA) is required.',
        {
          headers: { 'WWW-Authenticate': invalidToken },
        },
      )
}
