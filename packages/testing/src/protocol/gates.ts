import type { Host, Operation } from '@partnergate/openapi'
import type { MfaPolicy, MfaRefusal } from '../enforcement/mfa.ts'
import { roleRules } from '../enforcement/role-rules.ts'
import type { Account } from '../identity/accounts.ts'
import type { Caller } from '../identity/caller.ts'
import type { TokenProblem } from '../identity/verify.ts'
import { audiencesAt } from './hosts.ts'
import type { ServiceErrorOptions } from './service-error.ts'
import { ServiceError } from './service-error.ts'

type Refusal = readonly [
  status: number,
  code: string,
  description: string,
  options?: ServiceErrorOptions,
]

interface Refusals {
  readonly partnerCenter: Refusal
  /** Microsoft Graph, and the partner API, which speaks alike. */
  readonly graph: Refusal
}

const challenge = (description?: string): ServiceErrorOptions => ({
  headers: {
    'WWW-Authenticate': `Bearer error="invalid_token"${description ? `, error_description="${description}"` : ''}`,
  },
})

const problems: Readonly<Record<TokenProblem, string>> = {
  missing: 'The request has no bearer token.',
  malformed: 'The bearer token is no JSON Web Token.',
  expired: 'The bearer token has expired.',
  'not-yet-valid': 'The bearer token is not valid yet.',
  foreign: 'The bearer token was not issued for this tenant.',
}

const wrongAudience = 'The audience of the token is invalid or no longer supported.'
const userNeeded = 'The resource does not support application-only authentication.'
const roleLacks = 'The supplied role does not have the rights to perform this operation.'
const mfaRequired = 'MFA required. The token does not show multi-factor authentication.'
const mfaReason = 'Unauthorized - MFA required'
const oldSentence = 'Authentication failed. MFA required. (10001)'

const audienceRefusals: Refusals = {
  partnerCenter: [401, '900420', wrongAudience, challenge(wrongAudience)],
  graph: [401, 'InvalidAuthenticationToken', wrongAudience, challenge()],
}

const subjectRefusals: Refusals = {
  partnerCenter: [403, '900329', userNeeded],
  graph: [403, 'Authorization_RequestDenied', userNeeded],
}

const roleRefusals: Refusals = {
  partnerCenter: [403, '900150', roleLacks],
  graph: [403, 'Authorization_RequestDenied', roleLacks],
}

/** The refusals that clients of Partner Center have met over the years, by {@link MfaRefusal}. */
const mfaRefusals: Readonly<Record<MfaRefusal, Refusal>> = {
  '900421': [401, '900421', mfaRequired, { ...challenge(), statusText: mfaReason }],
  '10001': [401, '10001', mfaRequired, { ...challenge(), text: oldSentence }],
  'reason-phrase': [401, '', mfaRequired, { ...challenge(), statusText: mfaReason, text: '' }],
}

function refusal(host: Host, { partnerCenter, graph }: Refusals): ServiceError {
  return new ServiceError(...(host === 'partner-center' ? partnerCenter : graph))
}

/** The refusal of a token that can't be trusted at all. */
export function refuseToken(host: Host, problem: TokenProblem): ServiceError {
  const description = problems[problem]
  const options =
    problem === 'missing' ? { headers: { 'WWW-Authenticate': 'Bearer' } } : challenge(description)
  return refusal(host, {
    partnerCenter: [401, '400', description, options],
    graph: [401, 'InvalidAuthenticationToken', description, options],
  })
}

/** @throws ServiceError 401 when the token was issued for another resource (Partner Center: code 900420) */
export function checkAudience(host: Host, hostName: string, caller: Caller): void {
  const known = audiencesAt(host, hostName)
  const fits = caller.audience.some(audience => known.includes(audience.replace(/\/$/, '')))
  if (!fits) throw refusal(host, audienceRefusals)
}

/** @throws ServiceError 403 when an application comes alone where a user is needed (Partner Center: code 900329) */
export function checkSubject({ host, auth }: Operation, caller: Caller): void {
  if (caller.subject === 'app' && !auth.includes('app')) throw refusal(host, subjectRefusals)
}

/**
 * @throws ServiceError 401 when a user's token lacks MFA and the policy refuses that (Partner Center: code 900421).
 * Applications alone have no MFA to show and pass.
 */
export function checkMfa(host: Host, caller: Caller, policy: MfaPolicy): void {
  if (caller.subject !== 'user' || caller.mfa || !policy.refuses(caller)) return
  throw refusal(host, {
    partnerCenter: mfaRefusals[policy.refusal],
    graph: [401, 'Unauthorized_MissingMFA', mfaRequired, challenge()],
  })
}

/**
 * @throws ServiceError 403 when the user's role may not do it (Partner Center: code 900150). Applications alone have no
 * role, and of accounts that aren't the tenant's own nothing is known: both pass.
 */
export function checkRole(operation: Operation, account: Account | undefined): void {
  if (account?.subject !== 'user') return
  const rule = roleRules.find(({ concerns }) => concerns(operation))
  if (!rule || rule.roles.some(role => role === account.role)) return
  throw refusal(operation.host, roleRefusals)
}
