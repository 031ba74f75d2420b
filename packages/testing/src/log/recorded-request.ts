import type { OperationId } from '@partnergate/openapi'
import type { PersonaId } from '../identity/persona.ts'
import type { ThrottledBy } from '../throttling/throttle.ts'

/** A request that reached the tenant, and how it was answered. */
export interface RecordedRequest {
  readonly operation: OperationId
  readonly method: string
  readonly url: string
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
  /** Who sent it; `undefined` when the token was refused. */
  readonly subject: 'user' | 'app' | undefined
  /** Persona whose account sent it. */
  readonly persona: PersonaId | undefined
  /** Whether the token showed MFA; `undefined` for applications alone and for refused tokens. */
  readonly mfaCompliant: boolean | undefined
  /** Whether a fault changed the answer. */
  readonly faulty: boolean
  /** Which limit of the throttling refused it. */
  readonly throttledBy: ThrottledBy | undefined
}

/** The record while the request is being answered. */
export type OpenRecord = { -readonly [Key in keyof RecordedRequest]: RecordedRequest[Key] }

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
