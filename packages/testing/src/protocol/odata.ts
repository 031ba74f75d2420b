import type { Operation } from '@partnergate/openapi'
import { viewOf } from '../generated-answers/values/schema-view.ts'
import type { Schema } from '../validation/document.ts'
import { answerSchema } from '../validation/document.ts'
import type { HasProperty } from './odata-filter.ts'
import { readODataFilter } from './odata-filter.ts'
import { readODataOrder } from './odata-order.ts'
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

/** A list of which only what is looked at is made; an array is one. */
interface Entries<Entry> extends Iterable<Entry> {
  readonly length: number
  slice(start: number, end: number): Entry[]
}

/** What a page is asked for with. */
export interface ODataAsked {
  readonly url: URL
  readonly operation: Operation
  readonly parameters: ODataOptions
}

/**
 * A page of a list in Microsoft Graph, filtered, sorted and cut as the query asks; `@odata.nextLink` leads on. Without
 * filter and order, only the entries of the page are made and rendered.
 *
 * @param name - what the list is of, as `@odata.context` says it
 * @throws ServiceError 400 for a query that can't be read, or that names what the entries don't have
 */
export function odataPage<Entry, Item extends object>(
  entries: Entries<Entry>,
  name: string,
  { url, operation, parameters }: ODataAsked,
  render: (entry: Entry) => Item,
): ODataCollection<Item> {
  const { $filter, $orderby, $select, $top = defaultSize, $count, $skipToken } = parameters
  const has = propertiesOf(operation)
  const start = startOf($skipToken)
  const end = start + $top
  const chosen = $filter === undefined && $orderby === undefined
  const { length, page } = chosen
    ? { length: entries.length, page: entries.slice(start, end).map(render) }
    : search()
  const selected = $select === undefined ? undefined : readSelect($select, has)

  function search() {
    const matches = readODataFilter($filter, has)
    const found: Item[] = []
    for (const entry of entries) {
      const item = render(entry)
      if (matches(item)) found.push(item)
    }
    if ($orderby !== undefined) found.sort(readODataOrder($orderby, has))
    return { length: found.length, page: found.slice(start, end) }
  }

  return {
    '@odata.context': `${url.origin}/v1.0/tenantRelationships/$metadata#${name}`,
    ...($count === true && { '@odata.count': length }),
    ...(end < length && { '@odata.nextLink': nextLink(url, end) }),
    value: selected ? page.map(item => select(item, selected)) : page,
  }
}

/** Whether the items of an operation's list have a property at a path, by their description. */
function propertiesOf(operation: Operation): HasProperty {
  const list = answerSchema(operation, 200)
  const item = list && viewOf(list).properties.get('value')?.items
  return path => {
    let schema: Schema | undefined = item
    for (const name of path.split('/')) schema = schema && viewOf(schema).properties.get(name)
    return schema !== undefined
  }
}

function readSelect(text: string, has: HasProperty): string[] {
  const names = text.split(',').map(name => name.trim())
  const unknown = names.find(name => name !== '*' && !has(name))
  if (unknown === undefined) return names
  throw new ServiceError(400, 'BadRequest', `Could not find a property named '${unknown}'.`)
}

/** Only the properties named, and the annotations, which always come. */
function select<Item extends object>(item: Item, names: readonly string[]): Item {
  if (names.includes('*')) return item
  const chosen = Object.entries(item).filter(([key]) => key.startsWith('@') || names.includes(key))
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
