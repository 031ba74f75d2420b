import type { PartnerCenter, Schemas } from '@partnergate/client'
import type { LineSet, UnbilledSet } from '../../shared/billing.ts'
import type { ListPosition } from './cursor.ts'

/** Where line items are read from. */
export interface LineSource {
  /** The list's pages, each asked for when the one before was taken. */
  readonly pages: (
    from: ListPosition | undefined,
    signal: AbortSignal,
  ) => AsyncIterable<Schemas['InvoiceLineItemCollection']>
  /** Begins an export of the same; gives what awaits its manifest. Absent where there is none. */
  readonly beginExport?: (signal: AbortSignal) => Promise<AwaitManifest>
}

/** Awaits an export's end. */
export type AwaitManifest = () => Promise<Schemas['PartnersBillingManifest']>

/** Items in a page: few enough to be there soon, many enough for few calls. */
const size = 500

/** What the path calls the providers that invoices name. */
const providers: Readonly<Record<string, string>> = {
  one_time: 'OneTime',
  office: 'Office',
  azure: 'Azure',
  azure_data_market: 'AzureDataMarket',
  marketplace: 'Marketplace',
}

/** The line items of an invoice. */
export function invoiceLines(
  { invoices, billingExports }: PartnerCenter,
  { invoiceId, provider, type }: LineSet & { readonly invoiceId: string },
): LineSource {
  const isUse = type === 'usage_line_items'
  const set = {
    invoiceId,
    billingProvider: providers[provider] ?? provider,
    invoiceLineItemType: isUse ? 'UsageLineItems' : 'BillingLineItems',
  }
  const { billed } = isUse ? billingExports.usage : billingExports.reconciliation
  return {
    pages: (from, signal) =>
      invoices.lineItems.list({ ...set, size, ...placeOf(from) }, { signal }).pages(),
    // Exports have new commerce only.
    ...(provider === 'one_time' && {
      async beginExport(signal) {
        const job = await billed.export({ body: { invoiceId } }, { signal }).start()
        return () => job.done({ signal })
      },
    }),
  }
}

/** What the next invoice will have so far, or what the last has that is not out yet. */
export function unbilledLines(
  { invoices, billingExports }: PartnerCenter,
  { currency, period, type }: UnbilledSet,
): LineSource {
  const isUse = type === 'usage_line_items'
  const set = {
    provider: 'onetime',
    invoicelineitemtype: isUse ? 'usagelineitems' : 'billinglineitems',
    currencycode: currency,
    period,
  }
  const { unbilled } = isUse ? billingExports.usage : billingExports.reconciliation
  const body = { currencyCode: currency, billingPeriod: period === 'current' ? 'current' : 'last' }
  return {
    pages: (from, signal) =>
      invoices.unbilled.lineItems.list({ ...set, size, ...placeOf(from) }, { signal }).pages(),
    async beginExport(signal) {
      const job = await unbilled.export({ body }, { signal }).start()
      return () => job.done({ signal })
    },
  }
}

function placeOf(from: ListPosition | undefined) {
  if (!from) return {}
  return 'token' in from
    ? { seekOperation: 'Next' as const, continuationToken: from.token }
    : { offset: from.offset }
}
