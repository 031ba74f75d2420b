import type { LineProblem, Selection } from '../catalog/selection.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import type { Subscriptions } from '../subscriptions/subscriptions.ts'
import type { PurchaseWish } from './purchase.ts'

/** An add-on needs what it adds to: a line of the same purchase, or an active subscription of the customer. */
export function checkAddOn(
  { availability: { sku }, quantity }: Selection,
  { parentSubscriptionId, parent }: PurchaseWish,
  subscriptions: Subscriptions,
): LineProblem | undefined {
  const named = parentSubscriptionId ? subscriptions.find(parentSubscriptionId) : undefined
  if (parentSubscriptionId && named?.status !== 'active') {
    const description = `The customer has no active subscription ${parentSubscriptionId}.`
    return { code: 'subscription_is_not_valid', description }
  }
  if (!sku.addOnTo) return undefined
  const isBase = ({ availability }: Pick<Subscription, 'availability'>) =>
    availability.sku.product.title === sku.addOnTo
  const base = parent ?? named
  if (base && !isBase(base)) {
    const description = `${sku.title} does not add to ${base.availability.sku.title}.`
    return { code: 'subscription_is_not_valid', description }
  }
  const seats = base
    ? base.quantity
    : subscriptions
        .all()
        .filter(one => one.status === 'active' && isBase(one))
        .reduce((sum, one) => sum + one.quantity, 0)
  if (quantity <= seats) return undefined
  const description = `${sku.title} needs as many seats of ${sku.addOnTo}; there are ${seats}.`
  return { code: 'base_offer_seat_quantity_not_met', description }
}
