import type { PartnerCenter, Schemas } from '@partnergate/client'
import type { CartLineView, CartView, PriceView } from '../../shared/carts.ts'
import { type PlacedLine, placedLines, versionOf } from './cart-lines.ts'
import { termsOf } from './catalog-views.ts'
import { type Item, itemsOf } from './items.ts'
import { decimal, totalsOf } from './totals.ts'

/** A cart as the pages show it: its lines with what the catalog says of them. */
export async function cartView(
  client: PartnerCenter,
  customerId: string,
  cart: Schemas['Cart'],
): Promise<CartView> {
  const find = itemsOf(client)
  const lines = await Promise.all(
    placedLines(cart).map(async placed => {
      const item = await find(customerId, placed.line.catalogItemId)
      return { ...lineView(placed, item), ...(await promotionOf(client, placed.line, item)) }
    }),
  )
  const { id, status, expirationTimestamp } = cart
  return {
    id,
    isOrdered: status === 'Ordered',
    version: versionOf(cart),
    ...(expirationTimestamp && { expires: expirationTimestamp }),
    lines,
    totals: totalsOf(orderable(lines)),
  }
}

/** The lines that would be ordered: one that cannot be keeps back all of its group. */
function orderable(lines: readonly CartLineView[]): CartLineView[] {
  const broken = new Set(lines.filter(({ error }) => error).map(({ group }) => group))
  return lines.filter(({ group }) => !broken.has(group))
}

function lineView({ id, line }: PlacedLine, item: Item | undefined): CartLineView {
  const { catalogItemId, quantity, customTermEndDate, error } = line
  const price = error ? undefined : priceOf(line)
  const maximum = item?.sku.maximumQuantity
  return {
    ...{ id, catalogItemId, quantity },
    title: item?.sku.title || catalogItemId,
    friendlyName: line.friendlyName ?? '',
    minimum: Math.max(1, item?.sku.minimumQuantity ?? 1),
    ...(maximum !== undefined && { maximum }),
    term: line.termDuration ?? '',
    billingCycle: line.billingCycle,
    terms: item ? termsOf(item.availability, item.sku) : [],
    ...(customTermEndDate && { termEnds: customTermEndDate.slice(0, 10) }),
    asks: item?.sku.provisioningVariables ?? [],
    provisioning: provisioningOf(line.provisioningContext),
    group: line.orderGroup ?? '',
    ...(price && { price }),
    ...(error && {
      error: {
        code: error.errorCode ?? 'unknown',
        description: error.errorDescription || 'Partner Center does not say why.',
      },
    }),
  }
}

/** The promotion of a line by its name; one that is unknown, by its id. */
async function promotionOf(
  { productPromotions }: PartnerCenter,
  { promotionId: id }: Schemas['CartLineItem'],
  item: Item | undefined,
): Promise<Pick<CartLineView, 'promotion'>> {
  if (!id) return {}
  const country = item?.availability.country
  const asked = country ? productPromotions.get({ promotionId: id, country }) : undefined
  const promotion = await asked?.catch(() => undefined)
  return { promotion: { id, name: promotion?.name || id } }
}

function priceOf({ currencyCode, pricing }: Schemas['CartLineItem']): PriceView | undefined {
  const { price, listPrice = price, extendedPrice } = pricing ?? {}
  if (!currencyCode || price === undefined || listPrice === undefined) return undefined
  if (extendedPrice === undefined) return undefined
  return {
    currency: currencyCode,
    amount: decimal(extendedPrice),
    unit: decimal(price),
    list: decimal(listPrice),
  }
}

function provisioningOf(
  context: Schemas['ProvisioningContext'] | undefined,
): CartLineView['provisioning'] {
  const { scope, subscriptionId, parentSubscriptionId } = context ?? {}
  const known = scope?.toLowerCase()
  return {
    ...((known === 'shared' || known === 'single') && { scope: known }),
    ...(subscriptionId && { subscriptionId }),
    ...(parentSubscriptionId && { parentSubscriptionId }),
  }
}
