import { ServiceError } from '../../protocol/service-error.ts'
import type { CatalogAvailability, CatalogProduct, CatalogSku } from './catalog.ts'
import { catalog } from './catalog.ts'
import type { Currency } from './countries.ts'
import { currencyOf } from './countries.ts'

const views = new Set(catalog.flatMap(product => product.views))
const segments = new Set(['commercial', 'education', 'government', 'nonprofit'])

/** @throws ServiceError 403 with 400036 for a view that the catalog doesn't have */
export function productsIn(view: string, segment: string | undefined): CatalogProduct[] {
  if (!views.has(view) && !knownEmptyViews.has(view)) {
    throw new ServiceError(403, '400036', `Access to the targetView ${view} is not allowed.`)
  }
  return catalog.filter(
    product => product.views.includes(view) && skusIn(product, segment).length > 0,
  )
}

/** Views that exist and have nothing in this catalog. */
const knownEmptyViews = new Set(['AzureReservationsCosmosDb', 'SpecializedOffers'])

/** @throws ServiceError 404 with 400013 for an unknown product */
export function productOf(productId: string): CatalogProduct {
  const id = productId.toUpperCase()
  const product = catalog.find(candidate => candidate.id === id)
  if (!product) throw new ServiceError(404, '400013', `Product ${productId} was not found.`)
  return product
}

export function skusIn(product: CatalogProduct, segment: string | undefined): CatalogSku[] {
  return product.items.filter(sku => availabilitiesIn(sku, segment).length > 0)
}

/** @throws ServiceError 404 with 400018 for an unknown SKU */
export function skuOf(productId: string, skuId: string): CatalogSku {
  const sku = productOf(productId).items.find(candidate => candidate.id === skuId)
  if (!sku)
    throw new ServiceError(404, '400018', `SKU ${skuId} of product ${productId} was not found.`)
  return sku
}

/** @throws ServiceError 403 with 400030 for an unknown segment */
export function availabilitiesIn(
  sku: CatalogSku,
  segment: string | undefined,
): CatalogAvailability[] {
  if (segment === undefined) return [...sku.availabilities]
  if (!segments.has(segment)) {
    throw new ServiceError(403, '400030', `Access to the targetSegment ${segment} is not allowed.`)
  }
  return sku.availabilities.filter(availability => availability.segment === segment)
}

/** @throws ServiceError 404 with 400019 for an unknown availability */
export function availabilityOf(sku: CatalogSku, availabilityId: string): CatalogAvailability {
  const id = availabilityId.toUpperCase()
  const availability = sku.availabilities.find(candidate => candidate.id === id)
  if (!availability) {
    throw new ServiceError(404, '400019', `Availability ${availabilityId} was not found.`)
  }
  return availability
}

/** @throws ServiceError 400 for a country in which nothing is sold */
export function currencyIn(country: string): Currency {
  const currency = currencyOf(country)
  if (!currency) throw new ServiceError(400, '3000', `The country ${country} is not supported.`)
  return currency
}
