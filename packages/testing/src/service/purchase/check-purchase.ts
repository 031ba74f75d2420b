import { addDuration } from '../../time/duration.ts'
import { problemsOf } from '../catalog/promotion-eligibility.ts'
import { findPromotion } from '../catalog/promotions.ts'
import type { LineProblem, Selection } from '../catalog/selection.ts'
import { select } from '../catalog/selection.ts'
import { sandboxLimits } from '../sandbox.ts'
import { isRegistered } from '../subscriptions/registration.ts'
import { checkAddOn } from './check-add-on.ts'
import type { Buying, Purchased, PurchaseWish } from './purchase.ts'

/** Whether a customer can buy what a line asks for: after the catalog, what the customer has decides. */
export function checkPurchase(wish: PurchaseWish, buying: Buying): Purchased {
  const selected = select(wish)
  if ('problem' in selected) return selected
  const { selection } = selected
  const problem =
    checkSandbox(selection, wish, buying) ??
    checkAddOn(selection, wish, buying.customer.commerce().subscriptions) ??
    checkReservation(selection, wish, buying) ??
    checkPromotion(selection, wish.promotionId, buying) ??
    checkTermEnd(selection, wish.customTermEndDate, buying)
  if (problem) return { problem }
  return {
    purchase: {
      ...selection,
      promotionId: wish.promotionId,
      termEnd: wish.customTermEndDate ? Date.parse(wish.customTermEndDate) : undefined,
      parentSubscriptionId: wish.parentSubscriptionId,
    },
  }
}

function checkSandbox(
  { availability, quantity }: Selection,
  { before = 0 }: PurchaseWish,
  { customer, world }: Buying,
): LineProblem | undefined {
  if (!world.sandbox) return undefined
  const { licensesPerSubscription, subscriptionsPerCustomer } = sandboxLimits
  const code = 'sandbox_limit_exceeded'
  if (availability.sku.license && quantity > licensesPerSubscription) {
    return {
      code,
      description: `A sandbox allows ${licensesPerSubscription} seats a subscription.`,
    }
  }
  const { subscriptions } = customer.commerce()
  const living = subscriptions.all().filter(({ status }) => status !== 'deleted').length
  if (availability.sku.perpetual || living + before < subscriptionsPerCustomer) return undefined
  return {
    code,
    description: `A sandbox allows ${subscriptionsPerCustomer} subscriptions a customer.`,
  }
}

/** A reservation needs an Azure subscription of the customer that is registered for it. */
function checkReservation(
  { availability: { sku } }: Selection,
  { provisioningContext }: PurchaseWish,
  { customer, world }: Buying,
): LineProblem | undefined {
  const named = provisioningContext?.subscriptionId
  if (!sku.prerequisites?.includes('AzureSubscriptionRegistration') || !named) return undefined
  const azure = customer.commerce().subscriptions.find(named)
  if (!azure?.availability.sku.metered || azure.status !== 'active') {
    const description = `The customer has no active Azure subscription ${named}.`
    return { code: 'subscription_is_not_valid', description }
  }
  if (isRegistered(azure, world.clock)) return undefined
  const description = `The subscription ${named} is not registered for reservations.`
  return { code: 'subscription_not_registered', description }
}

function checkPromotion(
  selection: Selection,
  promotionId: string | undefined,
  { customer, world }: Buying,
): LineProblem | undefined {
  if (!promotionId) return undefined
  const promotion = findPromotion(promotionId)
  const buyer = {
    country: customer.country,
    subscriptions: customer.commerce().subscriptions.all(),
    now: world.clock.now(),
  }
  const [problem] = promotion ? problemsOf(promotion, selection, buyer) : []
  if (promotion && !problem) return undefined
  const description = problem?.description ?? `There is no promotion ${promotionId}.`
  return { code: 'invalid_promotion_id', description }
}

function checkTermEnd(
  { availability: { sku }, termDuration }: Selection,
  wanted: string | undefined,
  { world }: Buying,
): LineProblem | undefined {
  if (!wanted) return undefined
  if (!sku.license || sku.trial) {
    const description = 'The end of the term of this product cannot be chosen.'
    return { code: 'invalid_custom_term_end_date_product', description }
  }
  const now = world.clock.now()
  const end = Date.parse(wanted)
  if (end > now && end <= addDuration(now, termDuration)) return undefined
  const description = `The custom end ${wanted} does not lie within the term.`
  return { code: 'invalid_custom_term_end_date', description }
}
