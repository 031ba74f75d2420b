/** The headers of a Node request. */
interface NodeRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Each header with all its values; requests that tests inject don't have it. */
  readonly headersDistinct?: Readonly<Record<string, string[] | undefined>> | undefined
}

/**
 * All values of each header. `headers` alone has the first `Authorization` only, and a proxy in between may have looked at
 * another.
 */
export function headersOf(request: NodeRequest): NodeRequest['headers'] {
  return request.headersDistinct ?? request.headers
}

/** The `Authorization` header; several are joined, which makes them no bearer token. */
export function authorizationOf(request: NodeRequest): string | undefined {
  const value = headersOf(request).authorization
  return Array.isArray(value) ? value.join(', ') : value
}
