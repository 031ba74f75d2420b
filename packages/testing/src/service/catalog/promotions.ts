import { ServiceError } from '../../protocol/service-error.ts'
import { createSeed } from '../../seed/seed.ts'
import type { CatalogAvailability } from './catalog.ts'
import { availabilityTitled } from './catalog.ts'
import type { PromotionOffer } from './promotion-offers.ts'
import { promotionOffers } from './promotion-offers.ts'

export interface Promotion extends PromotionOffer {
  /** `product:sku:availability` of the promotion itself. */
  readonly id: string
  /** What gets cheaper. */
  readonly availabilities: readonly CatalogAvailability[]
}

/** Microsoft's, the same for every partner. */
const seed = createSeed('promotions')

export const promotions: readonly Promotion[] = promotionOffers.map((offer, index) => ({
  ...offer,
  id: `39NFJQT1${seed.code(4, offer.title)}:${String(index + 1).padStart(4, '0')}:39NFJQT1${seed.code(4, offer.title, 'sku')}`,
  availabilities: offer.segments.flatMap(segment =>
    offer.skus.flatMap(title => availabilityTitled(title, segment) ?? []),
  ),
}))

/** Promotions that a segment of a country has, past ones too. */
export function promotionsIn(country: string, segment: string): Promotion[] {
  const here = country.toUpperCase()
  return promotions.filter(
    ({ countries, segments }) =>
      (countries?.includes(here) ?? true) && segments.includes(segment.toLowerCase()),
  )
}

export function findPromotion(promotionId: string): Promotion | undefined {
  const id = promotionId.toUpperCase()
  return promotions.find(promotion => promotion.id === id)
}

/** @throws ServiceError 404 with 1000 for an unknown promotion, or one of other countries */
export function promotionOf(promotionId: string, country: string): Promotion {
  const found = findPromotion(promotionId)
  if (found && (found.countries?.includes(country.toUpperCase()) ?? true)) return found
  throw new ServiceError(404, '1000', `The promotion ${promotionId} was not found.`)
}
