import type { components } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { collectionOf, linkTo } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { Buyer } from './promotion-eligibility.ts'
import { concerns, problemsOf } from './promotion-eligibility.ts'
import type { Promotion } from './promotions.ts'
import { promotionOf, promotions, promotionsIn } from './promotions.ts'
import { select } from './selection.ts'
import { currencyIn } from './shop.ts'

type Schemas = components['schemas']

export const promotionHandlers: Handlers<
  'productPromotions.list' | 'productPromotions.get' | 'customers.promotionEligibilities.create'
> = {
  'productPromotions.list'({ parameters, url }) {
    currencyIn(parameters.country)
    const found = promotionsIn(parameters.country, parameters.segment)
    return { data: collectionOf(found.map(renderPromotion), url) }
  },

  'productPromotions.get'({ parameters }) {
    currencyIn(parameters.country)
    return { data: renderPromotion(promotionOf(parameters.promotionId, parameters.country)) }
  },

  'customers.promotionEligibilities.create'({ parameters, body, state, url }) {
    const customer = state.customers.get(parameters.customerId)
    const buyer: Buyer = {
      country: customer.country,
      subscriptions: customer.commerce().subscriptions.all(),
      now: state.clock.now(),
    }
    const items = body.items.map((item, index) => renderEligibilities(item, index, buyer))
    return { data: collectionOf(items, url) }
  },
}

/** @throws ServiceError 400 with 3000 for an item that can't be bought at all */
function renderEligibilities(
  item: Schemas['PromotionEligibilitiesRequestItem'],
  index: number,
  buyer: Buyer,
): Schemas['PromotionEligibilities'] {
  const billingCycle = item.billingCycle.toLowerCase()
  const selected = select({ ...item, billingCycle })
  if ('problem' in selected) throw new ServiceError(400, '3000', selected.problem.description)
  const { selection } = selected
  const asked = item.promotionId
    ? [promotionOf(item.promotionId, buyer.country)]
    : promotions.filter(promotion => concerns(promotion, selection))
  return {
    id: Number(item.id ?? index),
    catalogItemId: selection.availability.catalogItemId,
    quantity: selection.quantity,
    billingCycle: selection.billingCycle,
    termDuration: selection.termDuration,
    eligibilities: asked.map(promotion => {
      const errors = problemsOf(promotion, selection, buyer)
      const isEligible = errors.length === 0
      return { promotionId: promotion.id, isEligible, ...(!isEligible && { errors }) }
    }),
    attributes: { objectType: 'PromotionEligibilities' },
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function renderPromotion(promotion: Promotion): Schemas['ProductPromotion'] {
  const { id, title, term, discount, seats, redemptions, firstPurchase, ends } = promotion
  const duration = { duration: term.duration, billingCycle: capital(term.billingCycle) }
  const policy = { policyType: 'PercentDiscount', value: String(discount) }
  return {
    id,
    name: title,
    description: title,
    startDate: '2023-05-03T00:00:00Z',
    endDate: ends ?? '9999-01-01T00:00:00Z',
    properties: { isAutoApplicable: promotion.automatic ?? false },
    requiredProducts: [...new Set(promotion.availabilities.map(({ sku }) => sku))].map(sku => ({
      productId: sku.product.id,
      skuId: sku.id,
      term: duration,
      pricingPolicies: [policy],
    })),
    promotionConstraints: {
      seatConstraints: seats
        ? [{ minSeats: seats.min, maxSeats: seats.max, type: 'SubscriptionQuantity' }]
        : [],
      assetOwnershipLimits: redemptions
        ? [{ minAssets: 0, maxAssets: redemptions, type: 'LifetimeRedemptionCount' }]
        : [],
      eligibilityConstraints: firstPurchase ? [{ isApplicable: true, type: 'FirstPurchase' }] : [],
    },
    links: { self: linkTo(`/productpromotions/${id}`) },
    attributes: { objectType: 'ProductPromotion' },
  }
}
