import type { Operation } from '@partnergate/openapi'
import { checkMedia } from './check-media.ts'
import { checkQuery } from './check-query.ts'
import { checkBody } from './read-body.ts'
import type { FlatParameters } from './read-parameters.ts'
import { checkParameters } from './read-parameters.ts'
import type { Problem } from './validators.ts'

/** A request as far as it has been read. */
export interface ReadRequest {
  readonly operation: Operation
  readonly request: Request
  readonly url: URL
  readonly parameters: FlatParameters
  /** The body as it came. */
  readonly text: string
  readonly body: unknown
}

/** The first thing about a request that its description doesn't allow. Parameters are turned into values, in place. */
export function checkRequest(read: ReadRequest): Problem | undefined {
  const { operation, request, url, parameters, text, body } = read
  return (
    checkParameters(operation, parameters) ??
    checkQuery(operation, url.searchParams) ??
    checkMedia(operation, request.headers, text) ??
    checkBody(operation, body)
  )
}
