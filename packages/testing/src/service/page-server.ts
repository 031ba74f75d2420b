import type { NearOperation } from '../errors/unknown-operation-error.ts'

/** What answers requests that are no operation of the API. */
export interface PageServer {
  /** `undefined` for a request that is for none of its pages. */
  answer(request: Request): Response | Promise<Response> | undefined
  /** The pages, to be proposed for unknown requests. */
  readonly pages: readonly NearOperation[]
}
