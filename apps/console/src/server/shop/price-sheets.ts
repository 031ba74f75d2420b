import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { PartnerCenter } from '@partnergate/client'
import Big from 'big.js'
import { parse } from 'csv-parse'
import type { CatalogViewId, ListPriceView } from '../../shared/catalog.ts'
import type { Partner } from '../partner/partner.ts'
import { problem } from '../problems/problem.ts'
import { decimal } from './totals.ts'

/** The prices of a market and a part of the catalog, by product. */
type PriceSheet = ReadonlyMap<string, readonly ListPriceView[]>

/** The sheets' names for the parts of the catalog. */
const sheets: Readonly<Record<CatalogViewId, string>> = {
  OnlineServices: 'updatedlicensebased',
  Azure: 'azure_consumption',
  AzureReservations: 'azure_reservations',
  Software: 'software',
  MarketplaceSaaS: 'marketplace',
}

/** A line of a sheet, by the names of its columns. */
type Row = Readonly<Record<string, string>>

/** Prices are a month's. */
const keptMs = 6 * 60 * 60_000
const most = 20
const byPartner = new WeakMap<
  Partner,
  Map<string, { readonly until: number; readonly sheet: Promise<PriceSheet> }>
>()

/** What is to be looked up. */
export interface PriceWish {
  /** Country, ISO 3166-1 alpha-2. */
  readonly market: string
  readonly view: CatalogViewId
}

/**
 * The price sheet of a market, which is read once for all that are asked for: it can have tens of megabytes.
 *
 * @throws whatever the call fails with; the next one tries again
 */
export function priceSheet(
  partner: Partner,
  client: PartnerCenter,
  { market, view }: PriceWish,
): Promise<PriceSheet> {
  const kept = byPartner.get(partner) ?? new Map()
  byPartner.set(partner, kept)
  const key = `${market} ${view}`
  const known = kept.get(key)
  if (known && Date.now() < known.until) return known.sheet
  const sheet = read(client, { market, view: sheets[view] })
  kept.delete(key)
  if (kept.size >= most) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, { until: Date.now() + keptMs, sheet })
  sheet.catch(() => kept.delete(key))
  return sheet
}

async function read(
  client: PartnerCenter,
  names: { readonly market: string; readonly view: string },
): Promise<PriceSheet> {
  const file = await client.priceSheets.get(names).stream()
  // The sheets that Microsoft shows have a stray quote in them.
  const options = { bom: true, columns: true, relax_column_count: true, relax_quotes: true }
  const rows = Readable.fromWeb(file as ReadableStream).compose(parse(options))
  try {
    return await pricesIn(rows)
  } catch {
    throw problem(502, 'The price sheet broke off, or is none. Try again.')
  }
}

async function pricesIn(rows: AsyncIterable<Row>): Promise<PriceSheet> {
  const found = new Map<string, ListPriceView[]>()
  for await (const row of rows) {
    const price = priceIn(row)
    if (!price || !isCurrent(row)) continue
    const { ProductId: id = '' } = row
    const prices = found.get(id) ?? []
    // Of several tiers the first is what one unit costs.
    if (!prices.some(one => isAlike(one, price))) prices.push(price)
    found.set(id, prices)
  }
  return found
}

function priceIn(row: Row): ListPriceView | undefined {
  const { SkuId, TermDuration, BillingPlan, Currency, UnitPrice, Segment } = row
  if (!SkuId || !Currency || !UnitPrice || !/^\d+(\.\d+)?$/.test(UnitPrice)) return undefined
  return {
    skuId: SkuId,
    termDuration: TermDuration ?? '',
    billingCycle: cycleOf(BillingPlan ?? ''),
    ...(Segment && { segment: Segment.toLowerCase() }),
    ...{ currency: Currency, amount: decimal(new Big(UnitPrice)) },
  }
}

/** `OneTime` and `One-Time` are what carts call `one_time`. */
function cycleOf(plan: string): string {
  return /^one.?time$/i.test(plan) ? 'one_time' : plan.toLowerCase()
}

function isCurrent({ EffectiveEndDate = '' }: Row): boolean {
  return !(Date.parse(EffectiveEndDate) < Date.now())
}

function isAlike(one: ListPriceView, other: ListPriceView): boolean {
  return (['skuId', 'termDuration', 'billingCycle', 'segment'] as const).every(
    name => one[name] === other[name],
  )
}
