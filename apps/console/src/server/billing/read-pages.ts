import type { PartnerCenter } from '@partnergate/client'
import type { LineSet, LinesRecord } from '../../shared/billing.ts'
import { cursorOf, type Position } from './cursor.ts'
import { lineView } from './line-view.ts'

/** Which line items to read, and from where on. */
export interface PagesWish extends LineSet {
  readonly invoiceId: string
  readonly from?: Exclude<Position, { manifestId: string }> | undefined
}

/** Items in a page: few enough to be there soon, many enough for few calls. */
const pageSize = 500

/** What the path calls the providers that invoices name. */
const providers: Readonly<Record<string, string>> = {
  one_time: 'OneTime',
  office: 'Office',
  azure: 'Azure',
  azure_data_market: 'AzureDataMarket',
  marketplace: 'Marketplace',
}

/**
 * Reads an invoice's line items page by page, each when the one before was taken.
 *
 * @throws PartnerCenterError at any page; those before it are good
 */
export async function* readPages(
  client: PartnerCenter,
  { invoiceId, provider, type, from }: PagesWish,
  signal: AbortSignal,
): AsyncGenerator<LinesRecord, void, undefined> {
  const pages = client.invoices.lineItems
    .list(
      {
        invoiceId,
        billingProvider: providers[provider] ?? provider,
        invoiceLineItemType: type === 'usage_line_items' ? 'UsageLineItems' : 'BillingLineItems',
        size: pageSize,
        ...placeOf(from),
      },
      { signal },
    )
    .pages()
  let offset = from && 'offset' in from ? from.offset : 0
  for await (const { items, totalCount, continuationToken: token } of pages) {
    offset += items.length
    // A list that began at a token has no count of what was before.
    const hasMore =
      token !== undefined || (!(from && 'token' in from) && offset < (totalCount ?? 0))
    yield {
      lines: items.map(lineView),
      total: totalCount,
      ...(hasMore && { cursor: cursorOf(token === undefined ? { offset } : { token }) }),
    }
  }
}

function placeOf(from: PagesWish['from']) {
  if (!from) return {}
  return 'token' in from
    ? { seekOperation: 'Next' as const, continuationToken: from.token }
    : { offset: from.offset }
}
