import type { Operation } from '@partnergate/openapi'
import { isRecord } from '../internal/is-record.ts'

/** The version of a resource, wherever the API has it: Graph's property, the header, or the resource's own. */
export function etagOf(resource: unknown, headers: Headers): string | undefined {
  const properties = isRecord(resource) ? resource : {}
  const attributes = isRecord(properties.attributes) ? properties.attributes : {}
  return [properties['@odata.etag'], headers.get('ETag'), attributes.etag, properties.eTag].find(
    value => typeof value === 'string' && value !== '',
  ) as string | undefined
}

/** An etag as `If-Match` takes it: in double quotes, which some resources leave out. */
function ifMatchOf(etag: string): string {
  return /^(W\/)?".*"$/.test(etag) ? etag : `"${etag}"`
}

/** The parameters and the body that send an etag along, in the way that the operation takes it. */
export function withEtag(
  { etag: use, parameters }: Operation,
  body: unknown,
  etag: string,
): Readonly<Record<string, unknown>> {
  const takesHeader = parameters.some(({ name }) => name === 'ifMatch')
  return {
    body: use === 'body' ? bodyWithEtag(body, etag) : body,
    ...(takesHeader && { ifMatch: ifMatchOf(etag) }),
  }
}

function bodyWithEtag(body: unknown, etag: string): unknown {
  if (!isRecord(body)) return body
  if ('eTag' in body) return { ...body, eTag: etag }
  return { ...body, attributes: { ...(isRecord(body.attributes) && body.attributes), etag } }
}
