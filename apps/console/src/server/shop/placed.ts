import type { Schemas } from '@partnergate/client'
import type { CartView, PlacedOrderView, RefusedView } from '../../shared/carts.ts'
import type { Placed } from './checkouts.ts'
import { sumOf } from './totals.ts'

/** What came of a cart: its orders, and the lines that were refused. */
export function placedOf(
  { orders, orderErrors }: Schemas['CartCheckoutResult'],
  cart: CartView,
): Placed {
  const titles = new Map(cart.lines.map(line => [line.catalogItemId.toLowerCase(), line.title]))
  return {
    orders: (orders ?? []).map(order => orderView(order, titles)),
    refused: (orderErrors ?? []).map(error => refusedView(error, cart)),
  }
}

function orderView(
  { id = '', currencyCode, lineItems = [] }: Schemas['Order'],
  titles: ReadonlyMap<string, string>,
): PlacedOrderView {
  const total = sumOf(
    currencyCode,
    lineItems.map(({ pricing }) => pricing?.extendedPrice),
  )
  return {
    id,
    ...(total && { total }),
    lines: lineItems.map(({ offerId = '', friendlyName, quantity = 0, subscriptionId }) => ({
      title: friendlyName || titles.get(offerId.toLowerCase()) || offerId,
      quantity,
      ...(subscriptionId && { subscriptionId }),
    })),
  }
}

function refusedView(
  { orderGroupId = '', code, description }: Schemas['OrderError'],
  { lines }: CartView,
): RefusedView {
  return {
    group: orderGroupId,
    code: String(code ?? ''),
    description: description || 'Partner Center does not say why.',
    titles: lines.filter(({ group }) => group === orderGroupId).map(({ title }) => title),
  }
}
