import { UnknownHostError } from '../errors/unknown-host-error.ts'
import { UnknownOperationError } from '../errors/unknown-operation-error.ts'
import { loggedHeaders } from '../log/recorded-request.ts'
import type { RequestLog } from '../log/request-log.ts'
import type { UnexpectedRequest } from '../log/unexpected-request.ts'
import type { Switchboard } from './serve.ts'

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
