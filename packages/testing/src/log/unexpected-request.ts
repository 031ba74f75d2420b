import type { NearOperation } from '../errors/unknown-operation-error.ts'

/** A request that the tenant has no answer for: it went to another host, or matches no operation. */
export interface UnexpectedRequest {
  readonly method: string
  /** Without the query, which could hold anything. */
  readonly url: string
  /** Names in the query. */
  readonly queryNames: readonly string[]
  /** Header names in lower case; `authorization` is masked. */
  readonly headers: Readonly<Record<string, string>>
  readonly reason: 'unknown-host' | 'unknown-operation'
  /** Operations that were probably meant, the likeliest first; none for another host. */
  readonly nearest: readonly NearOperation[]
}
