import type { components } from '@partnergate/openapi'
import { linkTo } from '../../protocol/collection.ts'
import type { CatalogSku } from '../catalog/catalog.ts'
import { availabilityTitled } from '../catalog/catalog.ts'

type Schemas = components['schemas']

/** What legacy offers are grouped by. */
export const offerCategories = [
  { id: 'Enterprise_Key', name: 'Enterprise', rank: 20 },
  { id: 'Azure_Key', name: 'Azure', rank: 90 },
] as const

export function categoryOf({ metered }: CatalogSku): (typeof offerCategories)[number] {
  return offerCategories[metered ? 1 : 0]
}

export function renderCategory(
  { id, name, rank }: (typeof offerCategories)[number],
  country: string,
): Schemas['OfferCategory'] {
  return { id, name, rank, locale: 'en-us', country, attributes: { objectType: 'OfferCategory' } }
}

/** An offer of the commerce before the new one. Nobody buys it anew. */
export function renderOffer(sku: CatalogSku, country: string): Schemas['Offer'] {
  const { product } = sku
  const unit = sku.metered ? 'Usage-based' : 'Licenses'
  return {
    id: product.id,
    name: product.title,
    description: product.description,
    minimumQuantity: sku.minimum ?? 1,
    maximumQuantity: sku.maximum,
    rank: categoryOf(sku).rank,
    locale: 'en-us',
    country,
    category: renderCategory(categoryOf(sku), country),
    limitUnitOfMeasure: 'none',
    limit: 0,
    prerequisiteOffers: [],
    isAddOn: false,
    hasAddOns: false,
    isAvailableForPurchase: false,
    billing: sku.metered ? 'usage' : 'license',
    supportedBillingCycles: [...new Set(sku.terms.flatMap(({ cycles }) => cycles))],
    isAutoRenewable: !sku.metered,
    upgradeTargetOffers: (sku.upgradesTo ?? []).flatMap(
      title => availabilityTitled(title, 'commercial')?.catalogItemId ?? [],
    ),
    conversionTargetOffers: [],
    reselleeQualifications: [],
    resellerQualifications: [],
    isTrial: false,
    product: { id: sku.provisioningId, name: product.title, unit },
    unitType: unit,
    links: { self: linkTo(`/offers/${product.id}?country=${country}`) },
    attributes: { objectType: 'Offer' },
  }
}
