import type { Schemas } from '@partnergate/client'
import type {
  OfferView,
  ProductView,
  PromotionView,
  SkuView,
  TermView,
} from '../../shared/catalog.ts'

/** A product, as the list shows it. */
export function productView(product: Schemas['Product']): ProductView {
  const { id, title, description = '', productType, publisherName = '' } = product
  const { id: type = '', subType } = productType ?? {}
  return {
    id,
    title: title || id,
    description,
    type: [type, subType?.id].filter(Boolean).join(', '),
    publisher: publisherName,
  }
}

/** A SKU with its offers; `addsTo` are the products that an add-on needs one of. */
export function skuView(
  sku: Schemas['Sku'],
  offers: readonly OfferView[],
  addsTo: NonNullable<SkuView['addsTo']>,
): SkuView {
  const { id, title, minimumQuantity = 1, maximumQuantity } = sku
  return {
    id,
    title: title || id,
    minimum: Math.max(1, minimumQuantity),
    ...(maximumQuantity !== undefined && { maximum: maximumQuantity }),
    isTrial: sku.isTrial ?? false,
    prerequisites: sku.purchasePrerequisites ?? [],
    asks: sku.provisioningVariables ?? [],
    ...(sku.dynamicAttributes?.isAddon && { addsTo }),
    offers,
  }
}

/** A SKU in a segment, with the promotions for it. */
export function offerView(
  availability: Schemas['Availability'],
  sku: Schemas['Sku'],
  promotions: readonly PromotionView[],
): OfferView {
  return {
    catalogItemId: availability.catalogItemId,
    segment: availability.segment ?? '',
    country: availability.country ?? '',
    currency: availability.defaultCurrency?.code ?? '',
    terms: termsOf(availability, sku),
    promotions,
  }
}

/**
 * For how long something can be bought. A term names one billing cycle, or none, where several are sold; those of the SKU that
 * fit its length are offered then, and the cart says which are not.
 */
export function termsOf(
  { terms = [] }: Schemas['Availability'],
  { supportedBillingCycles = [] }: Schemas['Sku'],
): TermView[] {
  const found = new Map<string, Set<string>>()
  for (const { duration, billingCycle } of terms) {
    if (!duration) continue
    const cycles = found.get(duration) ?? new Set<string>()
    for (const cycle of supportedBillingCycles) if (fits(cycle, duration)) cycles.add(cycle)
    if (billingCycle) cycles.add(billingCycle.toLowerCase())
    found.set(duration, cycles)
  }
  return [...found].map(([duration, cycles]) => ({ duration, billingCycles: [...cycles] }))
}

const years: Readonly<Record<string, number>> = { annual: 1, biennial: 2, triennial: 3 }

/** Nothing is billed less often than its term is long. */
function fits(cycle: string, duration: string): boolean {
  const [, length = '0', unit] = /^P(\d+)([DMY])$/.exec(duration) ?? []
  return (years[cycle] ?? 0) <= (unit === 'Y' ? Number(length) : 0)
}

/** A promotion, as far as it is about a SKU; `undefined` when it is not. */
export function promotionView(
  promotion: Schemas['ProductPromotion'],
  { id, productId }: { readonly id: string; readonly productId: string },
): PromotionView | undefined {
  const about = promotion.requiredProducts?.find(
    one => one.productId === productId && one.skuId === id,
  )
  if (!about) return undefined
  const { seatConstraints = [], eligibilityConstraints = [] } = promotion.promotionConstraints ?? {}
  const [seats] = seatConstraints
  const { minSeats, maxSeats } = seats ?? {}
  const { endDate } = promotion
  return {
    id: promotion.id,
    name: promotion.name || promotion.description || promotion.id,
    duration: about.term?.duration ?? '',
    billingCycle: about.term?.billingCycle?.toLowerCase() ?? '',
    discount: about.pricingPolicies?.[0]?.value ?? '',
    ...(seats && {
      seats: {
        ...(typeof minSeats === 'number' && { minimum: minSeats }),
        ...(typeof maxSeats === 'number' && { maximum: maxSeats }),
      },
    }),
    firstPurchaseOnly: eligibilityConstraints.some(({ type }) => type === 'FirstPurchase'),
    isAutomatic: promotion.properties?.isAutoApplicable ?? false,
    // A day in the year 9999 is never.
    ...(endDate && !endDate.startsWith('9999') && { ends: endDate }),
  }
}
