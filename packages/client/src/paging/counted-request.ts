import { isRecord } from '../internal/is-record.ts'
import type { PageRequest } from '../request/page-request.ts'
import { itemsOf } from './items.ts'

/** How the styles that count say where a page is: the parameter, and how far a full page of `size` moves it. */
const styles = {
  offset: { size: 'size', place: 'offset', first: 0, step: (size: number) => size },
  page: { size: 'PageSize', place: 'PageNumber', first: 1, step: () => 1 },
} as const

/**
 * The request for the page after this one where pages are counted, by `offset` and `size` or by page number, and the
 * service gave no link. A page that is not full is the last one; without a size there is one page only.
 */
export function countedRequest(request: PageRequest, page: unknown): PageRequest | undefined {
  const { operation, url } = request
  const { pagination } = operation
  if (pagination !== 'offset' && pagination !== 'page') return undefined
  const { size, place, first, step } = styles[pagination]
  const count = numberIn(url, size) ?? 0
  const current = numberIn(url, place) ?? first
  const { length } = itemsOf(operation, page)
  if (count <= 0 || length < count) return undefined
  if (pagination === 'offset' && isKnownEnd(page, length, current)) return undefined
  const next = new URL(url)
  next.searchParams.set(place, String(current + step(length)))
  return { ...request, url: next }
}

/** Whether two pages hold the same: a service that ignores the offset gives its first page for ever. */
export function areSame({ operation }: PageRequest, page: unknown, other: unknown): boolean {
  return JSON.stringify(itemsOf(operation, page)) === JSON.stringify(itemsOf(operation, other))
}

/** `totalCount` is trusted only where it says more than this page, since some answers count the page in it. */
function isKnownEnd(page: unknown, length: number, offset: number): boolean {
  const total = isRecord(page) ? page.totalCount : undefined
  return typeof total === 'number' && total > length && offset + length >= total
}

function numberIn(url: URL, name: string): number | undefined {
  const text = url.searchParams.get(name)
  return text === null || !/^\d+$/.test(text) ? undefined : Number(text)
}
