import type { CatalogAvailability } from './catalog.ts'
import { findAvailability } from './catalog.ts'
import type { BillingCycle, TermDuration } from './pricing.ts'

/** A line of a cart or an order, as far as the catalog judges it. */
export interface LineWish {
  readonly catalogItemId: string
  readonly quantity: number
  readonly billingCycle?: string | undefined
  readonly termDuration?: string | undefined
}

/** What a line asks for, found in the catalog. */
export interface Selection {
  readonly availability: CatalogAvailability
  readonly quantity: number
  readonly billingCycle: BillingCycle
  readonly termDuration: TermDuration
}

/** Why a line can't be bought, by the codes that carts use. */
export interface LineProblem {
  readonly code:
    | 'catalog_item_id_is_not_valid'
    | 'max_allowed_seats_per_subscription_exceeded'
    | 'invalid_input'
    | 'billing_plan_not_supported'
    | 'subscription_is_not_valid'
    | 'subscription_not_registered'
    | 'sandbox_limit_exceeded'
    | 'invalid_promotion_id'
    | 'invalid_custom_term_end_date'
    | 'invalid_custom_term_end_date_product'
    | 'base_offer_seat_quantity_not_met'
    | 'attestation_not_accepted'
    | 'legacy_offer_not_eligible_for_purchase'
  readonly description: string
}

export type Selected = { readonly selection: Selection } | { readonly problem: LineProblem }

/** Finds what a line asks for. Without a term or a billing cycle it gets the first that the SKU is sold with. */
export function select(wish: LineWish): Selected {
  const { catalogItemId, quantity } = wish
  const availability = findAvailability(catalogItemId)
  if (!availability || !isWhole(catalogItemId, availability)) {
    return problem('catalog_item_id_is_not_valid', `The catalog has no item ${catalogItemId}.`)
  }
  if (availability.sku.product.legacy) {
    return problem(
      'legacy_offer_not_eligible_for_purchase',
      `The offer ${catalogItemId} is no longer sold.`,
    )
  }
  const { minimum = 1, maximum, terms } = availability.sku
  if (quantity > maximum) {
    return problem(
      'max_allowed_seats_per_subscription_exceeded',
      `The quantity ${quantity} is above the maximum of ${maximum}.`,
    )
  }
  if (quantity < minimum) {
    return problem('invalid_input', `The quantity ${quantity} is below the minimum of ${minimum}.`)
  }
  const cycle = ['unknown', 'none', ''].includes(wish.billingCycle ?? '')
    ? undefined
    : wish.billingCycle
  const term = terms.find(
    ({ duration, cycles }) =>
      (!wish.termDuration || duration === wish.termDuration) &&
      (cycle === undefined || cycles.some(known => known === cycle)),
  )
  const billingCycle = term?.cycles.find(known => cycle === undefined || known === cycle)
  if (!term || !billingCycle) {
    return problem(
      'billing_plan_not_supported',
      `The item is not sold for ${wish.termDuration ?? 'any term'} with billing ${wish.billingCycle}.`,
    )
  }
  return { selection: { availability, quantity, billingCycle, termDuration: term.duration } }
}

/** Purchases name the availability too; `product:sku` isn't enough for them. */
const isWhole = (catalogItemId: string, { catalogItemId: whole }: CatalogAvailability) =>
  catalogItemId.toUpperCase() === whole.toUpperCase()

const problem = (code: LineProblem['code'], description: string) => ({
  problem: { code, description },
})
