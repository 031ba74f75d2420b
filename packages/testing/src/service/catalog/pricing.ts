import type { components } from '@partnergate/openapi'
import type { CatalogAvailability } from './catalog.ts'
import { currencyOf } from './countries.ts'
import type { TermOffering } from './offering.ts'
import { findPromotion } from './promotions.ts'

type Pricing = components['schemas']['Pricing']
export type TermDuration = TermOffering['duration']
export type BillingCycle = TermOffering['cycles'][number]

const months: Readonly<Record<TermDuration, number>> = { P1M: 1, P1Y: 12, P3Y: 36 }

/** Price of a unit for one billing period, in the country's currency, to the cent. */
export function unitPrice(
  { sku }: CatalogAvailability,
  term: TermDuration,
  cycle: BillingCycle,
  country: string,
): number {
  const periods: Record<BillingCycle, number> = { monthly: 1, annual: 12, one_time: months[term] }
  return toCents(sku.price * periods[cycle] * (currencyOf(country)?.rate ?? 1))
}

/** Prices of what is bought, with the promotion that it is bought with. */
export function pricingOf(
  { availability, termDuration, billingCycle, quantity, promotionId }: PricedSelection,
  country: string,
): Pricing {
  const listPrice = unitPrice(availability, termDuration, billingCycle, country)
  const price = toCents(listPrice * (1 - discountOf(promotionId)))
  return {
    listPrice,
    discountedPrice: price,
    proratedPrice: price,
    price,
    extendedPrice: toCents(price * quantity),
  }
}

interface PricedSelection {
  readonly availability: CatalogAvailability
  readonly termDuration: TermDuration
  readonly billingCycle: BillingCycle
  readonly quantity: number
  readonly promotionId?: string | undefined
}

/** Part of the price that a promotion lets off. */
export function discountOf(promotionId: string | undefined): number {
  return (promotionId && findPromotion(promotionId)?.discount) || 0
}

export function toCents(amount: number): number {
  return Math.round(amount * 100) / 100
}
