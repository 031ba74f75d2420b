import type { OperationId } from '@partnergate/openapi'
import type { PersonaId } from '../identity/persona.ts'
import type { ThrottledBy } from '../throttling/throttle.ts'

/**
 * What refused a request: its token, throttling, the kind of caller or their role, missing MFA, the API description, the
 * rules of the service, or a fault of the test.
 */
export type RefusedBy =
  | 'token'
  | 'throttling'
  | 'caller'
  | 'mfa'
  | 'description'
  | 'rules'
  | 'fault'

/** A request that reached the tenant, and how it was answered. */
export interface RecordedRequest<Id extends OperationId = OperationId> {
  readonly operation: Id
  readonly method: string
  readonly url: string
  /** The query by its names as they were sent; the last value where a name came twice. */
  readonly query: Readonly<Record<string, string>>
  /** Path, query and header parameters by their flat names, parsed where the request got that far. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** Header names in lower case; `authorization` is masked. */
  readonly headers: Readonly<Record<string, string>>
  /** The parsed body, in the description's spelling; `undefined` when there was none. */
  readonly body: unknown
  /** When it came, by the tenant's clock. */
  readonly time: string
  readonly requestId: string
  readonly correlationId: string
  /** Status of the answer; `undefined` while there is none, and when a fault cut the connection. */
  readonly status: number | undefined
  /**
   * The parsed body of the answer, where it was JSON of at most 100,000 characters and no fault had to do with it; parsed
   * anew each time it is read.
   */
  readonly response: unknown
  /** How long the answer took, in milliseconds of the machine's clock; `undefined` while there is none. */
  readonly durationMs: number | undefined
  /** What refused it; `undefined` when it wasn't refused. */
  readonly refusedBy: RefusedBy | undefined
  /** Who sent it; `undefined` when the token was refused. */
  readonly subject: 'user' | 'app' | undefined
  /** Persona whose account sent it. */
  readonly persona: PersonaId | undefined
  /** Application id that the token was issued to. */
  readonly application: string | undefined
  /** Whether the token showed MFA; `undefined` for applications alone and for refused tokens. */
  readonly mfaCompliant: boolean | undefined
  /** Whether a fault changed the answer. */
  readonly faulty: boolean
  /** Which limit of the throttling refused it. */
  readonly throttledBy: ThrottledBy | undefined
}

/** The record while the request is being answered. */
export type OpenRecord = { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] }

/** Longer answers aren't kept: a sweep over many customers would fill the memory with them. */
const longestAnswer = 100_000

/** Texts of answers, so that the log need not read a body a second time. */
const texts = new WeakMap<Response, string>()

/** Lets the log know what an answer says. */
export function withText(response: Response, text: string): Response {
  texts.set(response, text)
  return response
}

/** Writes down how a request was answered. */
export async function closeRecord(
  record: OpenRecord,
  response: Response,
  began: number,
): Promise<void> {
  record.status = response.status
  if (response.status < 400) record.refusedBy = undefined
  else if (record.faulty) record.refusedBy ??= 'fault'
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json')
  // What a fault cuts off or lets trickle isn't read before its receiver reads it.
  const text =
    isJson && !record.faulty ? (texts.get(response) ?? (await response.clone().text())) : ''
  if (text !== '' && text.length <= longestAnswer) {
    Object.defineProperty(record, 'response', { enumerable: true, get: () => JSON.parse(text) })
  }
  record.durationMs = performance.now() - began
}

const secret = new Set(['authorization', 'cookie', 'proxy-authorization'])

/** Headers as they are logged: what proves who the caller is doesn't show. */
export function loggedHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [
      name,
      secret.has(name) ? value.replace(/^(\w+ )?.*$/s, '$1***') : value,
    ]),
  )
}
