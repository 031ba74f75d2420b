import { collectionOf } from '../../protocol/collection.ts'
import { renderAvailability, renderProduct, renderSku } from './render.ts'
import {
  availabilitiesIn,
  availabilityOf,
  currencyIn,
  productOf,
  productsIn,
  skuOf,
  skusIn,
} from './shop.ts'

/** The catalog as it is seen from a country, alike for a partner who browses and for one of its customers. */
export interface CatalogView {
  readonly country: string
  readonly url: URL
}

interface ProductPath {
  readonly productId: string
}

interface SkuPath extends ProductPath {
  readonly skuId: string
}

interface AvailabilityPath extends SkuPath {
  readonly availabilityId: string
}

export function listProducts({ country, url }: CatalogView, view: string, segment?: string) {
  currencyIn(country)
  const products = productsIn(view, segment)
  return {
    data: collectionOf(
      products.map(product => renderProduct(product, country)),
      url,
    ),
  }
}

export function getProduct({ country }: CatalogView, { productId }: ProductPath) {
  currencyIn(country)
  return { data: renderProduct(productOf(productId), country) }
}

export function listSkus(
  { country, url }: CatalogView,
  { productId }: ProductPath,
  segment?: string,
) {
  currencyIn(country)
  const skus = skusIn(productOf(productId), segment)
  return {
    data: collectionOf(
      skus.map(sku => renderSku(sku, country)),
      url,
    ),
  }
}

export function getSku({ country }: CatalogView, { productId, skuId }: SkuPath) {
  currencyIn(country)
  return { data: renderSku(skuOf(productId, skuId), country) }
}

export function listAvailabilities(
  { country, url }: CatalogView,
  { productId, skuId }: SkuPath,
  segment?: string,
) {
  const currency = currencyIn(country)
  const found = availabilitiesIn(skuOf(productId, skuId), segment)
  return {
    data: collectionOf(
      found.map(one => renderAvailability(one, country, currency)),
      url,
    ),
  }
}

export function getAvailability(
  { country }: CatalogView,
  { productId, skuId, availabilityId }: AvailabilityPath,
) {
  const availability = availabilityOf(skuOf(productId, skuId), availabilityId)
  return { data: renderAvailability(availability, country, currencyIn(country)) }
}
