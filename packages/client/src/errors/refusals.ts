import type { Answer } from '../response/answer.ts'
import { entraMfaCode } from './entra-mfa.ts'

/** Partner Center's code of an App+User token without MFA, the one of 2020, and Graph's. */
const mfaCodes = ['900421', '10001', 'Unauthorized_MissingMFA']
/** "MFA required", in a reason phrase, a challenge or a sentence. */
const mfaText = /\bMFA (is )?required|multi-?factor authentication (is )?required/i
const saysMfa = (text: string) => mfaText.test(text) || entraMfaCode.test(text)

/**
 * Whether an answer says that the token lacks MFA. The classic refusal has no body and its reason phrase does not
 * survive HTTP/2; all that is left then is a bare `invalid_token`, which a stale token gets too. So it counts only
 * for a token that really shows no MFA.
 */
export function isMfaRefusal({ response, fault, admission }: Answer): boolean {
  const { status, statusText, headers } = response
  if (status !== 401 && status !== 403) return false
  if (fault?.code !== undefined && mfaCodes.includes(fault.code)) return true
  const challenge = headers.get('WWW-Authenticate') ?? ''
  if ([statusText, fault?.description ?? '', challenge].some(saysMfa)) return true
  const { evidence } = admission
  return (
    status === 401 &&
    fault?.code === undefined &&
    /error="?invalid_token"?\s*$/i.test(challenge) &&
    evidence?.subject === 'user' &&
    evidence.basis !== 'amr'
  )
}

/** Whether an answer says that the operation does not take app-only tokens. */
export function isUserRefusal({ response, fault }: Answer): boolean {
  return response.status === 403 && fault?.code === '900329'
}

/** Whether an answer says that the token was made for another audience. */
export function isAudienceRefusal({ response, fault }: Answer): boolean {
  return response.status === 401 && fault?.code === '900420'
}
