import type { Auth, EtagUse, LongRunning, OperationScenario, Pagination } from './traits.ts'

/** Where a request goes: each host has its own base URL and token audience in every cloud. */
export type Host =
  | 'partner-center'
  | 'partner-api'
  | 'graph'
  | 'billing-v2'
  | 'delegated-admin-legacy'

export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * A parameter by its name in the flat parameter object, and its place and name on the wire. A path parameter stands
 * under its flat name in the braces of the path.
 */
export interface OperationParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly wire: string
  readonly required: boolean
}

/** One operation of the API as the client and the mock tenant run on it. */
export interface Operation {
  readonly id: string
  readonly method: HttpMethod
  readonly path: string
  readonly host: Host
  readonly parameters: readonly OperationParameter[]
  /** Media type of the request body; absent where the operation takes none. */
  readonly body?: { readonly mediaType: string; readonly required: boolean }
  /** Success statuses, in ascending order. */
  readonly success: readonly number[]
  /** Media type of the answer; absent where the body is empty. */
  readonly answer?: string
  /** Where the items of a collection stand: a property of the answer, or `''` for a bare array. */
  readonly items?: string
  readonly scenario: OperationScenario
  readonly auth: readonly Auth[]
  readonly pagination: Pagination
  readonly longRunning: LongRunning
  readonly etag: EtagUse
  readonly throttled: boolean
  readonly deprecated: boolean
}
