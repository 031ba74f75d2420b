import type { ResolvedPersona } from '../identity/persona.ts'
import { SignInRefusal } from './aadsts.ts'
import type { AuthorizationRequest } from './authorization-request.ts'
import { checkAccess } from './conditional-access.ts'
import type { SignInCall } from './context.ts'
import { checkDelegation } from './delegation.ts'
import type { MfaAnswer } from './open-session.ts'
import { openSession } from './open-session.ts'
import { refusalBody } from './responses.ts'
import type { Session } from './sessions.ts'
import { codeLifetimeMs } from './sessions.ts'

/** What the user decided: who they are, and what they do about MFA. */
export interface Decision {
  readonly persona: ResolvedPersona
  readonly answer: MfaAnswer
}

/** What is sent to the application: a code, or why there is none. */
export function completeSignIn(
  call: SignInCall,
  request: AuthorizationRequest,
  decision: Decision | undefined,
): URLSearchParams {
  const { state } = request
  try {
    return new URLSearchParams({ ...codeFor(call, request, decision), ...(state && { state }) })
  } catch (error) {
    if (!(error instanceof SignInRefusal)) throw error
    call.record.aadsts = error.aadsts
    const {
      error: name,
      error_description,
      suberror,
      claims,
    } = {
      suberror: undefined,
      claims: undefined,
      ...refusalBody(error, call),
    }
    return new URLSearchParams({
      error: name,
      ...(suberror && { error_subcode: suberror }),
      error_description,
      ...(claims && { claims }),
      ...(state && { state }),
    })
  }
}

function codeFor(call: SignInCall, request: AuthorizationRequest, decision: Decision | undefined) {
  const { service, record } = call
  const { responseType, redirectUri, app } = request
  if (responseType !== 'code') throw new SignInRefusal(700054, { values: { responseType } })
  if (!decision) throw new SignInRefusal(50058)
  const session = signIn(call, decision, request.demandsMfa)
  if (request.prompt === 'consent') service.consents.grant(app.clientId, call.directory.tenantId)
  checkUser(call, request, session)
  const { ids, clock, sessions } = service
  const code = `1.${Buffer.from(ids.hex(64, 'sign-in-code'), 'hex').toString('base64url')}`
  sessions.codes.set(code, {
    clientId: app.clientId,
    redirectUri,
    challenge: request.challenge,
    nonce: request.nonce,
    scope: request.scope,
    resource: request.resource,
    session,
    expires: clock.now() + codeLifetimeMs,
    used: false,
  })
  record.persona = session.persona.id
  return { code, session_state: service.seed.guid('session', session.objectId) }
}

/** @throws SignInRefusal 500121 when the user refuses, 50076 when MFA was demanded and isn't there */
export function signIn(
  { service }: Pick<SignInCall, 'service'>,
  { persona, answer }: Decision,
  demandsMfa: boolean,
): Session {
  if (answer === 'refuse') throw new SignInRefusal(500121)
  const session = openSession(service, persona, answer)
  if (!demandsMfa || session.mfaAt !== undefined) return session
  throw new SignInRefusal(50076, { error: 'interaction_required' })
}

/** @throws SignInRefusal 50020, 65001, and what the directory's policy refuses */
function checkUser(call: SignInCall, { app, resource }: AuthorizationRequest, session: Session) {
  const { service, directory } = call
  checkDelegation(call, session, app.clientId)
  if (!service.consents.has(app.clientId, directory.tenantId)) {
    const values = { clientId: app.clientId, name: app.name }
    throw new SignInRefusal(65001, { values, error: 'consent_required' })
  }
  checkAccess({
    policy: service.policies.of(directory.tenantId),
    session,
    resource: resource ?? app.clientId,
    now: service.clock.now(),
    error: 'interaction_required',
    policyId: service.seed.guid('access-policy', directory.tenantId),
    hasRegistered: service.registered.has(session.objectId),
  })
}
