import type { CallResult } from '../call/call.ts'
import type { HostSettings } from '../options/hosts.ts'
import type { PageRequest } from '../request/page-request.ts'
import { type Continuation, continuationOf } from './continuation.ts'
import { resolveLink } from './resolve-link.ts'

const tokenHeader = 'MS-ContinuationToken'

/**
 * The request for the page after this one, or `undefined` at the end.
 *
 * @throws UnsafeLinkError (`ERR_UNSAFE_LINK`) when the link leads to another origin
 * @throws InvalidResponseError (`ERR_INVALID_RESPONSE`) when it cannot be read
 */
export function nextRequest(
  request: PageRequest,
  result: CallResult<unknown>,
  host: HostSettings,
  correlationId: string,
): PageRequest | undefined {
  const continuation = continuationOf(request.operation, result)
  if (!continuation) return undefined
  const headers = new Map(request.headers)
  headers.delete(tokenHeader)
  for (const [name, value] of continuation.headers) headers.set(name, value)
  if (continuation.token !== undefined) headers.set(tokenHeader, continuation.token)
  return { ...request, url: urlOf(request, continuation, host, correlationId), headers }
}

function urlOf(
  request: PageRequest,
  { link, token }: Continuation,
  host: HostSettings,
  correlationId: string,
): URL {
  const { operation } = request
  const url = link === undefined ? undefined : resolveLink(link, operation, host, correlationId)
  // The partner API's links leave out a part of the path that only its gateway knows; their token does it all.
  if (url?.searchParams.has('$skiptoken') && !samePath(url, request.url)) {
    return Object.assign(new URL(request.url), { search: url.search })
  }
  // Documented links of invoice lines lead to a path without provider and type, which the API doesn't have. Their
  // token continues the request that was made.
  const strays =
    operation.pagination === 'seek' && token !== undefined && !samePath(url, request.url)
  return url && !strays ? url : ownUrl(request)
}

/** The same list again, with the seek operation where it knows one. */
function ownUrl({ operation, url }: PageRequest): URL {
  const own = new URL(url)
  const seek = operation.parameters.find(({ wire }) => /^seekOperation$/i.test(wire))
  if (!seek) return own
  own.searchParams.delete('offset')
  own.searchParams.set(seek.wire, 'Next')
  return own
}

function samePath(a: URL | undefined, b: URL): boolean {
  return a?.pathname.toLowerCase() === b.pathname.toLowerCase()
}
