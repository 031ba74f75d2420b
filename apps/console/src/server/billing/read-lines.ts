import { isPartnerCenterError, type PartnerCenter, type Schemas } from '@partnergate/client'
import type { LineRecord, LinesRecord, LineType } from '../../shared/billing.ts'
import { cursorOf, type ListPosition, type Position } from './cursor.ts'
import { lineView } from './line-view.ts'
import { readExport, readFiles } from './read-export.ts'
import type { LineSource } from './sources.ts'

/** Which line items to read, and from where on. */
export interface LinesWish {
  readonly source: LineSource
  readonly type: LineType
  readonly from?: Position | undefined
}

/**
 * Reads line items, each lot when the one before was taken: as pages, which are there at once, and where Partner Center
 * has no pages of them any more, by an export of Microsoft Graph.
 *
 * Source: the pages are frozen since April 2025 and go away for new commerce; the exports are what is to replace them.
 *
 * @throws PartnerCenterError at any lot; those before it are good
 */
export async function* readLines(
  client: PartnerCenter,
  { source, type, from }: LinesWish,
  signal: AbortSignal,
): AsyncGenerator<LineRecord, void, undefined> {
  const { beginExport } = source
  if (from && 'manifestId' in from) {
    yield* readFiles(client, { type, from }, signal)
  } else {
    const pages = readPages(source.pages(from, signal), from)
    const first = await pages.next().catch((error: unknown) => {
      if (!from && beginExport && isGone(error)) return undefined
      throw error
    })
    if (first?.done === false) yield first.value
    if (!first && beginExport) {
      yield* readExport(client, { type, await: await beginExport(signal) }, signal)
    }
    yield* pages
  }
  yield { done: true }
}

async function* readPages(
  pages: AsyncIterable<Schemas['InvoiceLineItemCollection']>,
  from: ListPosition | undefined,
): AsyncGenerator<LinesRecord, void, undefined> {
  let offset = from && 'offset' in from ? from.offset : 0
  // A list that began at a token has no count of what was before.
  const isCounted = !(from && 'token' in from)
  for await (const { items, totalCount, continuationToken: token } of pages) {
    offset += items.length
    const hasMore = token !== undefined || (isCounted && offset < (totalCount ?? 0))
    yield {
      lines: items.map(lineView),
      total: totalCount,
      ...(hasMore && { cursor: cursorOf(token === undefined ? { offset } : { token }) }),
    }
  }
}

function isGone(error: unknown): boolean {
  return isPartnerCenterError(error) && (error.status === 404 || error.status === 410)
}
