import { SignInRefusal } from './aadsts.ts'
import type { App } from './apps.ts'
import type { SignInCall } from './context.ts'
import { required } from './form.ts'
import type { CodeGrant } from './sessions.ts'

/** A request to `/authorize` whose answer may be sent to the application. */
export interface AuthorizationRequest {
  readonly app: App
  readonly redirectUri: string
  readonly responseMode: 'query' | 'fragment' | 'form_post'
  readonly state: string | undefined
  readonly responseType: string
  readonly scope: string
  readonly resource: string | undefined
  readonly nonce: string | undefined
  readonly challenge: CodeGrant['challenge']
  readonly prompt: string | undefined
  readonly loginHint: string | undefined
  /** Whether the application wants MFA, by `claims`, `amr_values` or `acr_values`. */
  readonly demandsMfa: boolean
}

/**
 * Reads the query. What is wrong with the application or its address is shown to the user, never sent there.
 *
 * @throws SignInRefusal 900144, 700016, 50011
 */
export function readAuthorizationRequest(call: SignInCall): AuthorizationRequest {
  const { url, service, directory } = call
  const query = url.searchParams
  const text = (name: string) => query.get(name) ?? undefined
  const clientId = required(query, 'client_id')
  const app = service.apps.find(clientId)
  if (!app) {
    throw new SignInRefusal(700016, { values: { clientId, tenant: directory.tenantId } })
  }
  const redirectUri = text('redirect_uri') ?? app.redirectUris[0] ?? ''
  if (!app.redirectUris.some(registered => isSameAddress(registered, redirectUri))) {
    throw new SignInRefusal(50011, { values: { redirectUri, clientId } })
  }
  const challenge = text('code_challenge')
  return {
    app,
    redirectUri,
    responseMode: readMode(text('response_mode')),
    state: text('state'),
    responseType: text('response_type') ?? '',
    scope: text('scope') ?? '',
    resource: text('resource'),
    nonce: text('nonce'),
    challenge:
      (challenge && {
        value: challenge,
        method: text('code_challenge_method') ?? 'plain',
      }) ||
      undefined,
    prompt: text('prompt'),
    loginHint: text('login_hint'),
    demandsMfa:
      /"(?:capolids|mfa)"/.test(text('claims') ?? '') ||
      [text('amr_values'), text('acr_values')].some(values => values?.split(' ').includes('mfa')),
  }
}

function readMode(mode: string | undefined): AuthorizationRequest['responseMode'] {
  return mode === 'fragment' || mode === 'form_post' ? mode : 'query'
}

/** Exactly the registered address; on the loopback interface with any port. */
function isSameAddress(registered: string, given: string): boolean {
  if (registered === given) return true
  if (!URL.canParse(given)) return false
  const [one, two] = [new URL(registered), new URL(given)]
  const isLoopback = one.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(one.hostname)
  one.port = two.port
  return isLoopback && one.href === two.href
}
