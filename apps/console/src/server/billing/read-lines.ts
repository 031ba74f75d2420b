import { isPartnerCenterError, type PartnerCenter } from '@partnergate/client'
import type { LineRecord, LineSet } from '../../shared/billing.ts'
import type { Position } from './cursor.ts'
import { readExport } from './read-export.ts'
import { readPages } from './read-pages.ts'

/** Which line items to read, and from where on. */
export interface LinesWish extends LineSet {
  readonly invoiceId: string
  readonly from?: Position | undefined
}

/**
 * Reads an invoice's line items, each lot when the one before was taken: as pages, which are there at once, and where
 * Partner Center has no pages of new commerce any more, by an export of Microsoft Graph.
 *
 * Source: the pages are frozen since April 2025 and go away for new commerce; the export is what is to replace them.
 *
 * @throws PartnerCenterError at any lot; those before it are good
 */
export async function* readLines(
  client: PartnerCenter,
  { from, ...wish }: LinesWish,
  signal: AbortSignal,
): AsyncGenerator<LineRecord, void, undefined> {
  if (from && 'manifestId' in from) {
    yield* readExport(client, { ...wish, from }, signal)
  } else {
    const pages = readPages(client, { ...wish, from }, signal)
    const first = await pages.next().catch((error: unknown) => {
      if (!from && wish.provider === 'one_time' && isGone(error)) return undefined
      throw error
    })
    if (!first) yield* readExport(client, wish, signal)
    else if (!first.done) yield first.value
    yield* pages
  }
  yield { done: true }
}

function isGone(error: unknown): boolean {
  return isPartnerCenterError(error) && (error.status === 404 || error.status === 410)
}
