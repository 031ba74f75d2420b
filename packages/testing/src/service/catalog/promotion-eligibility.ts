import type { components } from '@partnergate/openapi'
import type { Subscription } from '../subscriptions/subscription.ts'
import type { Promotion } from './promotions.ts'
import type { Selection } from './selection.ts'

type Problem = components['schemas']['PromotionEligibilityError']

/** Who would buy, and when. */
export interface Buyer {
  readonly country: string
  readonly subscriptions: readonly Subscription[]
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Whether a promotion is about what is to be bought at all. */
export function concerns({ availabilities }: Promotion, { availability }: Selection): boolean {
  return availabilities.includes(availability)
}

/** What stands against a promotion for a purchase; nothing when the buyer gets it. */
export function problemsOf(
  promotion: Promotion,
  { quantity, termDuration, billingCycle, availability }: Selection,
  { country, subscriptions, now }: Buyer,
): Problem[] {
  const problems: Problem[] = []
  const { term, seats, redemptions, firstPurchase, countries, ends } = promotion
  const add = (type: string, description: string, more: Partial<Problem> = {}) =>
    problems.push({ type, description, ...more })

  if (!promotion.availabilities.includes(availability)) {
    add('Product', 'The promotion is not for the product.')
  }
  if (countries && !countries.includes(country.toUpperCase())) {
    add('Market', 'The promotion is not offered in the country of the customer.')
  }
  if (ends !== undefined && now >= Date.parse(ends)) add('Expired', 'The promotion has ended.')
  if (termDuration !== term.duration || billingCycle !== term.billingCycle) {
    const eligibleTerms = { duration: term.duration, billingCycle: term.billingCycle }
    add('Term', 'The promotion is for another term or billing cycle.', { eligibleTerms })
  }
  if (seats && (quantity < seats.min || quantity > seats.max)) {
    add('SeatCount', 'The quantity is not within the seats of the promotion.', {
      minimumRequiredSeats: seats.min,
      maximumRequiredSeats: seats.max,
      availableSeats: seats.max,
    })
  }
  const used = subscriptions.filter(({ terms }) =>
    terms.some(({ promotionId }) => promotionId === promotion.id),
  ).length
  if (redemptions !== undefined && used >= redemptions) {
    add('RedemptionCount', 'The customer has used the promotion up.', {
      maxPromotionRedemptionCount: redemptions,
      remainingPromotionRedemptionCount: 0,
    })
  }
  const owned = subscriptions.some(
    ({ terms, promotionId }) =>
      promotionId !== promotion.id && terms.some(one => one.availability.sku === availability.sku),
  )
  if (firstPurchase && owned) add('FirstPurchase', 'The customer has bought the product before.')
  return problems
}
