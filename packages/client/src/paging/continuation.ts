import type { Operation } from '@partnergate/openapi'
import type { CallResult } from '../call/call.ts'
import { isHeaderText } from '../internal/checks.ts'
import { isRecord } from '../internal/is-record.ts'

/** How a page says where the next one is. */
export interface Continuation {
  /** A link to it, relative or absolute. */
  readonly link: string | undefined
  /** A token for `MS-ContinuationToken`. */
  readonly token: string | undefined
  /** Other headers that the link wants sent along. */
  readonly headers: readonly (readonly [string, string])[]
}

/** Header names that a link may ask for: the service's own, and none that we set ourselves. */
const askable = /^MS-(?!(RequestId|CorrelationId)$)/i
const isToken = (name: string) => /^MS-ContinuationToken$/i.test(name)

/** Where the next page is, in any of the ways that the API has to say it; `undefined` at the end. */
export function continuationOf(
  { pagination }: Operation,
  { data, response }: CallResult<unknown>,
): Continuation | undefined {
  const body = isRecord(data) ? data : {}
  const next = isRecord(body.links) ? body.links.next : undefined
  const link =
    text(isRecord(next) ? next.uri : undefined) ??
    text(body['@odata.nextLink']) ??
    text(body.nextLink) ??
    text(body['@nextLink'])
  const asked = isRecord(next) ? linkHeaders(next.headers) : []
  const linked = asked.find(([name]) => isToken(name))?.[1]
  const token = linked ?? (link === undefined ? looseToken(pagination, body, response) : undefined)
  if (link === undefined && token === undefined) return undefined
  return { link, token, headers: asked.filter(([name]) => !isToken(name)) }
}

/** A token without a link, where the operation is known to page that way. */
function looseToken(
  pagination: Operation['pagination'],
  body: Readonly<Record<string, unknown>>,
  { headers }: Response,
): string | undefined {
  if (pagination === 'continuation' || pagination === 'seek') return token(body.continuationToken)
  return pagination === 'header' ? token(headers.get('MS-ContinuationToken')) : undefined
}

function linkHeaders(headers: unknown): [string, string][] {
  if (!Array.isArray(headers)) return []
  return headers.flatMap((header): [string, string][] => {
    const { key, value } = isRecord(header) ? header : {}
    const sendable = typeof key === 'string' && /^[\w-]+$/.test(key) && askable.test(key)
    const content = token(value)
    return sendable && content !== undefined ? [[key, content]] : []
  })
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function token(value: unknown): string | undefined {
  return typeof value === 'string' && isHeaderText(value) ? value : undefined
}
