import { readODataFilter, textAt } from './odata-filter.ts'
import { ServiceError } from './service-error.ts'

/** The query options that the lists of Microsoft Graph take. */
export interface ODataOptions {
  readonly $select?: string
  readonly $filter?: string
  readonly $top?: number
  readonly $orderby?: string
  readonly $count?: boolean
  readonly $skipToken?: string
}

export interface ODataCollection<Item> {
  '@odata.context': string
  '@odata.count'?: number
  '@odata.nextLink'?: string
  value: Item[]
}

const defaultSize = 100

/**
 * A page of a list in Microsoft Graph, filtered, sorted and cut as the query asks; `@odata.nextLink` leads on.
 *
 * @param name - what the list is of, as `@odata.context` says it
 */
export function odataPage<Item extends object>(
  items: readonly Item[],
  name: string,
  { url, parameters }: { url: URL; parameters: ODataOptions },
): ODataCollection<Item> {
  const matching = sorted(items.filter(readODataFilter(parameters.$filter)), parameters.$orderby)
  const start = startOf(parameters.$skipToken)
  const end = start + (parameters.$top ?? defaultSize)
  return {
    '@odata.context': `${url.origin}/v1.0/tenantRelationships/$metadata#${name}`,
    ...(parameters.$count === true && { '@odata.count': matching.length }),
    ...(end < matching.length && { '@odata.nextLink': nextLink(url, end) }),
    value: matching.slice(start, end).map(item => select(item, parameters.$select)),
  }
}

function sorted<Item extends object>(items: Item[], orderBy: string | undefined): Item[] {
  if (orderBy === undefined) return items
  const [path = '', direction] = orderBy.trim().split(/ +/)
  const sign = direction?.toLowerCase() === 'desc' ? -1 : 1
  return items.toSorted(
    (left, right) => sign * textAt(left, path).localeCompare(textAt(right, path)),
  )
}

/** Only the properties named, and the annotations, which always come. */
function select<Item extends object>(item: Item, names: string | undefined): Item {
  if (names === undefined) return item
  const wanted = names.split(',').map(name => name.trim())
  const chosen = Object.entries(item).filter(([key]) => key.startsWith('@') || wanted.includes(key))
  return Object.fromEntries(chosen) as Item
}

function nextLink(url: URL, offset: number): string {
  const next = new URL(url)
  for (const key of [...next.searchParams.keys()]) {
    if (key.toLowerCase() === '$skiptoken') next.searchParams.delete(key)
  }
  next.searchParams.set('$skipToken', btoa(String(offset)))
  return next.href
}

function startOf(token: string | undefined): number {
  if (token === undefined) return 0
  try {
    const offset = Number(atob(token))
    if (Number.isInteger(offset) && offset >= 0) return offset
  } catch {}
  throw new ServiceError(400, 'BadRequest', 'The skip token is not valid.')
}
