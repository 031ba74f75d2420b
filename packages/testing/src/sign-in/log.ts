import type { PersonaId } from '../identity/persona.ts'
import { loggedHeaders } from '../log/recorded-request.ts'

/** A request to the sign-in service, and how it was answered. */
export interface RecordedSignIn {
  /** Name of the page: `token, v2`. */
  readonly page: string
  readonly method: string
  /** Without the query, which stands in `parameters`. */
  readonly url: string
  /** Fields of the form or the query; whatever could prove who somebody is reads `***`. */
  readonly parameters: Readonly<Record<string, string>>
  /** Header names in lower case; `authorization` is masked. */
  readonly headers: Readonly<Record<string, string>>
  /** When it came, by the tenant's clock. */
  readonly time: string
  readonly correlationId: string
  /** Status of the answer; `undefined` while there is none. */
  readonly status: number | undefined
  /** Number of the `AADSTS` error that was answered. */
  readonly aadsts: number | undefined
  /** Whose tokens were issued. */
  readonly persona: PersonaId | undefined
}

/** The record while the request is being answered. */
export type SignInRecord = { -readonly [Key in keyof RecordedSignIn]: RecordedSignIn[Key] }

/** Fields that are shown as they are. Of all others, nobody knows what they hold. */
const shown = new Set([
  'api-version',
  'authorization_endpoint',
  'claims',
  'client_assertion_type',
  'client_id',
  'client_info',
  'code_challenge_method',
  'domain_hint',
  'grant_type',
  'login_hint',
  'prompt',
  'redirect_uri',
  'requested_token_use',
  'resource',
  'response_mode',
  'response_type',
  'scope',
])

export function openRecord(
  page: string,
  request: Request,
  form: URLSearchParams,
  time: string,
  correlationId: string,
): SignInRecord {
  const { origin, pathname } = new URL(request.url)
  return {
    page,
    method: request.method,
    url: origin + pathname,
    parameters: Object.fromEntries(
      [...form].map(([name, value]) => [name, shown.has(name) ? value : '***']),
    ),
    headers: loggedHeaders(request.headers),
    time,
    correlationId,
    status: undefined,
    aadsts: undefined,
    persona: undefined,
  }
}
