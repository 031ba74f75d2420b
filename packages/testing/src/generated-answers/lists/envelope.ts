import { collectionOf } from '../../protocol/collection.ts'
import type { List } from './list.ts'

/**
 * A part of a list as the answer is described: bare, in Partner Center's collection, or in one of the envelopes of single
 * areas with what these say beside it.
 *
 * @param end - where the part ends in the list, if the answer can lead on from there
 */
export function envelopeOf(
  { call, view, property, items }: List,
  shown: readonly unknown[],
  end = items.length,
): unknown {
  if (property === '') return shown
  if (property === 'items') {
    return { ...collectionOf([...shown], call.url), totalCount: items.length }
  }
  const said: Readonly<Record<string, unknown>> = {
    totalCount: items.length,
    totalSize: items.length,
    pageSize: shown.length,
    statusCode: 200,
    '@nextLink': end < items.length ? nextLink(call.url, end) : undefined,
  }
  const spelled = (name: string) =>
    property === 'Value' && !name.startsWith('@') ? capitalised(name) : name
  const beside = Object.entries(said)
    .map(([name, value]) => [spelled(name), value] as const)
    .filter(([name, value]) => view.properties.has(name) && value !== undefined)
  return { [property]: shown, ...Object.fromEntries(beside) }
}

function nextLink(url: URL, offset: number): string {
  const next = new URL(url)
  next.searchParams.set('skip', String(offset))
  return next.href
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
