import type { NewLine } from '../../../../shared/carts.ts'
import {
  billingCycle as cycleSchema,
  type OfferView,
  type PossiblePurchase,
  possiblePurchase,
  type SkuView,
} from '../../../../shared/catalog.ts'

/** What somebody chose of a SKU, before it is in the cart. */
export interface OfferDraft {
  /** The `catalogItemId`. */
  readonly item: string
  /** Term and billing cycle: `P1Y monthly`. */
  readonly plan: string
  readonly quantity: number | string
  readonly promotionId: string
  /** What an add-on adds to: `line 0` of the cart, or a subscription's id. */
  readonly base: string
  readonly scope: string
  /** The Azure subscription that a reservation is for. */
  readonly azure: string
}

/** A term with a billing cycle that it is sold with. */
export interface Plan {
  readonly id: string
  readonly termDuration: string
  readonly billingCycle: string
}

/** The terms and billing cycles that an offer is sold with. */
export function plansOf({ terms }: Pick<OfferView, 'terms'>): Plan[] {
  return terms.flatMap(({ duration, billingCycles }) =>
    billingCycles.map(billingCycle => ({
      ...{ id: `${duration} ${billingCycle}`, termDuration: duration, billingCycle },
    })),
  )
}

/** The plan that was chosen, or the first. */
export function planOf(offer: Pick<OfferView, 'terms'>, id: string): Plan | undefined {
  const plans = plansOf(offer)
  return plans.find(plan => plan.id === id) ?? plans[0]
}

/** What is wrong with a quantity; `undefined` when nothing is. */
export function quantityProblem(
  quantity: number | string,
  { minimum, maximum }: Pick<SkuView, 'minimum' | 'maximum'>,
): string | undefined {
  if (typeof quantity !== 'number' || !Number.isInteger(quantity)) return 'must be a whole number'
  if (quantity < minimum) return `is at least ${minimum}`
  if (maximum !== undefined && quantity > maximum) return `is at most ${maximum}`
  return undefined
}

/** The purchase that a draft stands for; `undefined` while it is none. */
export function purchaseOf(
  { catalogItemId }: OfferView,
  { termDuration, billingCycle }: Plan,
  { quantity }: OfferDraft,
): PossiblePurchase | undefined {
  const cycle = cycleSchema.safeParse(billingCycle)
  const wish = { catalogItemId, quantity, termDuration, billingCycle: cycle.data }
  return possiblePurchase.safeParse(wish).data
}

/** The line for the cart. */
export function lineOf(
  { addsTo, asks }: SkuView,
  purchase: PossiblePurchase,
  { base, promotionId, scope, azure }: OfferDraft,
): Omit<NewLine, 'key'> {
  const [, place] = /^line (\d+)$/.exec(base) ?? []
  const provisioning = {
    ...(asks.includes('Scope') && ({ scope: scope === 'single' ? 'single' : 'shared' } as const)),
    ...(asks.includes('SubscriptionId') && azure !== '' && { subscriptionId: azure.trim() }),
    ...(addsTo && base !== '' && place === undefined && { parentSubscriptionId: base }),
  }
  return {
    ...purchase,
    ...(promotionId !== '' && { promotionId }),
    ...(addsTo && place !== undefined && { addsTo: place }),
    ...(Object.keys(provisioning).length > 0 && { provisioning }),
  }
}
