import { UnknownHostError } from '../errors/unknown-host-error.ts'
import type { NearOperation } from '../errors/unknown-operation-error.ts'
import { UnknownOperationError } from '../errors/unknown-operation-error.ts'
import type { Switchboard } from '../service/serve.ts'
import { loggedHeaders } from './recorded-request.ts'
import type { RequestLog } from './request-log.ts'

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

/** A switchboard that writes down what it has no answer for. */
export function watchUnexpected(
  { atHost, atPort }: Switchboard,
  log: Pick<RequestLog, 'addUnexpected'>,
): Switchboard {
  const watch = (serve: Switchboard['atHost']) => async (request: Request) => {
    try {
      return await serve(request)
    } catch (error) {
      if (error instanceof UnknownHostError || error instanceof UnknownOperationError) {
        log.addUnexpected(describe(request, error))
      }
      throw error
    }
  }
  return { atHost: watch(atHost), atPort: watch(atPort) }
}

function describe(
  { method, url, headers }: Request,
  error: UnknownHostError | UnknownOperationError,
): UnexpectedRequest {
  const { origin, pathname, searchParams } = new URL(url)
  const isPath = error instanceof UnknownOperationError
  return {
    method,
    url: origin + pathname,
    queryNames: [...new Set(searchParams.keys())],
    headers: loggedHeaders(headers),
    reason: isPath ? 'unknown-operation' : 'unknown-host',
    nearest: isPath ? error.nearest : [],
  }
}
