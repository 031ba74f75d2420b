import { personaIds, resolvePersona } from '../identity/persona.ts'
import { SignInRefusal } from './aadsts.ts'
import type { AuthorizationRequest } from './authorization-request.ts'
import { readAuthorizationRequest } from './authorization-request.ts'
import type { Decision } from './complete-sign-in.ts'
import { completeSignIn } from './complete-sign-in.ts'
import type { AccessPolicy } from './conditional-access.ts'
import { demandsMfaOf } from './conditional-access.ts'
import type { SignInCall } from './context.ts'
import type { MfaAnswer } from './open-session.ts'
import { htmlResponse, refusalPage, relayPage } from './pages/page.ts'
import { accountsPage, mfaPage } from './pages/sign-in-pages.ts'

/** `/oauth2/authorize` and `/oauth2/v2.0/authorize`: pages where somebody signs in, and the answer to the application. */
export function authorizeEndpoint(call: SignInCall): Response {
  try {
    const request = readAuthorizationRequest(call)
    if (request.prompt === 'none') return answerApplication(call, request, undefined)
    const decision = call.request.method === 'POST' ? readDecision(call.form) : undefined
    if (decision) return answerApplication(call, request, decision)
    const account = request.loginHint && accountNamed(call, request.loginHint)
    if (!account) return htmlResponse(accountsPage(call, request.app))
    const policy = call.service.policies.of(call.directory.tenantId)
    return htmlResponse(mfaPage(call, account, demander(request, policy)))
  } catch (error) {
    if (error instanceof SignInRefusal) return refusalPage(error, call)
    throw error
  }
}

function demander({ demandsMfa }: AuthorizationRequest, policy: AccessPolicy) {
  if (demandsMfa) return 'application'
  return demandsMfaOf(policy) ? 'directory' : undefined
}

/** Signs in without the pages. @throws SignInRefusal when the answer would be a page, not a redirection */
export function redirectionFor(call: SignInCall, decision: Decision): URL {
  const request = readAuthorizationRequest(call)
  return redirection(request, completeSignIn(call, request, decision))
}

function answerApplication(
  call: SignInCall,
  request: AuthorizationRequest,
  decision: Decision | undefined,
): Response {
  const answer = completeSignIn(call, request, decision)
  if (request.responseMode === 'form_post') {
    return htmlResponse(relayPage(request.redirectUri, answer))
  }
  const location = redirection(request, answer).href
  return new Response(null, { status: 302, headers: { Location: location } })
}

/** A form can't be told as an address: its fields are shown as a query. */
function redirection({ redirectUri, responseMode }: AuthorizationRequest, answer: URLSearchParams) {
  const location = new URL(redirectUri)
  if (responseMode === 'fragment') location.hash = answer.toString()
  else for (const [name, value] of answer) location.searchParams.set(name, value)
  return location
}

const mfaAnswers: readonly MfaAnswer[] = ['pass', 'refuse', 'skip', 'register']

/** Nothing when the form doesn't say who signs in and what they do about MFA. */
export function readDecision(form: URLSearchParams): Decision | undefined {
  const id = personaIds.find(known => known === form.get('persona') && known !== 'app-only')
  const answer = mfaAnswers.find(known => known === form.get('answer'))
  return id && answer ? { persona: resolvePersona(id), answer } : undefined
}

/** The account of an address or of a persona's id. */
export function accountNamed({ service }: SignInCall, name: string) {
  return personaIds
    .map(id => service.accounts.of(resolvePersona(id)))
    .find(
      ({ persona, subject, userPrincipalName }) =>
        subject === 'user' && [persona, userPrincipalName].includes(name),
    )
}
