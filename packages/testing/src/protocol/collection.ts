import type { components } from '@partnergate/openapi'
import { ServiceError } from './service-error.ts'

type Links = components['schemas']['ResourceLinks']
type Link = components['schemas']['Link']

/** Partner Center's envelope around the items of a list. */
export interface Collection<Item> {
  totalCount: number
  items: Item[]
  links: Links
  attributes: { objectType: 'Collection' }
}

/** A link as the service writes it: below the API root, without the version. */
export function linkTo(uri: string, method = 'GET', headers: Link['headers'] = []): Link {
  return { uri, method, headers }
}

/** A list that comes whole. */
export function collectionOf<Item>(items: Item[], url: URL): Collection<Item> {
  return {
    totalCount: items.length,
    items,
    links: { self: linkTo(relative(url)) },
    attributes: { objectType: 'Collection' },
  }
}

export interface Paging {
  readonly url: URL
  readonly size?: number | undefined
  readonly seekOperation?: string | undefined
  readonly continuationToken?: string | undefined
  /** Where to start without a token. */
  readonly offset?: number | undefined
}

export interface PagingRules {
  readonly defaultSize: number
  readonly maxSize: number
  /** Whether the token stands in the body too, beside that in the headers of the link. */
  readonly tokenInBody?: boolean
}

/**
 * A page of a list that goes on by a token: `links.next` has the address, and the token among the headers that have
 * to be sent along. Only the entries of the page are rendered.
 *
 * @throws ServiceError 400 when the next page is asked for without the token, or with one of another list
 */
export function continuedPage<Entry, Item>(
  entries: readonly Entry[],
  render: (entry: Entry) => Item,
  paging: Paging,
  { defaultSize, maxSize, tokenInBody = false }: PagingRules,
): Collection<Item> & { continuationToken?: string } {
  const size = Math.min(paging.size ?? defaultSize, maxSize)
  const start = startOf(paging, size, entries.length)
  const end = start + size
  const token = end < entries.length ? encode(end, paging.url) : undefined
  const page = collectionOf(entries.slice(start, end).map(render), paging.url)
  return {
    ...page,
    totalCount: entries.length,
    links: { ...page.links, ...(token && { next: nextLink(paging.url, size, token) }) },
    ...(token && tokenInBody && { continuationToken: token }),
  }
}

/** A page of a list that goes on by offset and size. */
export function offsetPage<Entry, Item>(
  entries: readonly Entry[],
  render: (entry: Entry) => Item,
  {
    url,
    offset = 0,
    size = 100,
  }: { url: URL; offset?: number | undefined; size?: number | undefined },
): Collection<Item> {
  const page = collectionOf(entries.slice(offset, offset + size).map(render), url)
  const next = offset + size < entries.length && withQuery(url, { size, offset: offset + size })
  return {
    ...page,
    totalCount: entries.length,
    links: { ...page.links, ...(next && { next: linkTo(next) }) },
  }
}

function nextLink(url: URL, size: number, token: string): Link {
  const uri = withQuery(url, { size, seekOperation: 'Next' })
  return linkTo(uri, 'GET', [{ key: 'MS-ContinuationToken', value: token }])
}

/** Where the page begins that `seekOperation` names, from the one that the token stands for. */
function startOf(
  { url, seekOperation, continuationToken, offset }: Paging,
  size: number,
  total: number,
): number {
  const next = continuationToken === undefined ? undefined : decode(continuationToken, url)
  if (seekOperation === undefined) return next ?? offset ?? 0
  switch (seekOperation.toLowerCase()) {
    case 'first':
      return 0
    case 'last':
      return Math.max(0, Math.ceil(total / size) - 1) * size
    case 'previous':
      return Math.max(0, (next ?? tokenNeeded(seekOperation)) - 2 * size)
    case 'next':
      return next ?? tokenNeeded(seekOperation)
    case 'pageindex':
      return (offset ?? 0) * size
    default:
      throw new ServiceError(400, '3000', `There is no seekOperation ${seekOperation}.`)
  }
}

function tokenNeeded(seekOperation: string): never {
  const description = `seekOperation=${seekOperation} needs the header MS-ContinuationToken.`
  throw new ServiceError(400, '3000', description)
}

function encode(offset: number, url: URL): string {
  return btoa(JSON.stringify({ list: url.pathname.toLowerCase(), offset }))
}

function decode(token: string, url: URL): number {
  try {
    const { list, offset } = JSON.parse(atob(token))
    if (list === url.pathname.toLowerCase() && Number.isInteger(offset)) return offset
  } catch {}
  throw new ServiceError(400, '3000', 'The continuation token is not valid.')
}

/** Path and query without the host and the version, as links are written. */
export function relative(url: URL): string {
  return url.pathname.replace(/^\/v1(?=\/)/i, '') + url.search
}

function withQuery(url: URL, values: Record<string, string | number>): string {
  const changed = new URL(url)
  for (const key of [...changed.searchParams.keys()]) {
    if (Object.keys(values).some(name => name.toLowerCase() === key.toLowerCase())) {
      changed.searchParams.delete(key)
    }
  }
  for (const [name, value] of Object.entries(values)) changed.searchParams.set(name, String(value))
  return relative(changed)
}
