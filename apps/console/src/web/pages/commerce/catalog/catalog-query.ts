import { queryOptions } from '@tanstack/react-query'
import type {
  CatalogPlace,
  CatalogViewId,
  PossiblePurchase,
  Segment,
} from '../../../../shared/catalog.ts'
import { api, ask } from '../../../data/api.ts'
import type { CatalogWish } from './use-catalog-wish.ts'

/** Which part of which catalog. */
export interface Aisle {
  readonly place: CatalogPlace
  readonly segment?: Segment | undefined
}

/** The products of a part of the catalog. */
export function productsQuery({ place, view, segment }: CatalogWish) {
  return queryOptions({
    queryKey: ['catalog', place, 'products', view, segment],
    queryFn: () =>
      ask(api.catalog.products.$get({ query: { ...place, view, ...(segment && { segment }) } })),
    staleTime: 5 * 60_000,
  })
}

/** The SKUs of a product, with their offers. */
export function skusQuery({ place, segment }: Aisle, productId: string) {
  return queryOptions({
    queryKey: ['catalog', place, 'skus', productId, segment],
    queryFn: () =>
      ask(
        api.catalog.products[':productId'].$get({
          param: { productId },
          query: { ...place, ...(segment && { segment }) },
        }),
      ),
    staleTime: 5 * 60_000,
  })
}

/** What a product costs by the price sheet; nothing where there is none. */
export function pricesQuery(productId: string, market: string, view: CatalogViewId) {
  return queryOptions({
    queryKey: ['catalog', 'prices', market, view, productId],
    queryFn: () =>
      ask(api.catalog.prices[':productId'].$get({ param: { productId }, query: { market, view } })),
    staleTime: Number.POSITIVE_INFINITY,
    // The cart tells the price in any case.
    retry: false,
    enabled: market !== '',
  })
}

/** Which promotions a customer gets for a purchase. */
export function eligibilityQuery(customerId: string, purchase: PossiblePurchase) {
  return queryOptions({
    queryKey: ['catalog', 'eligibility', customerId, purchase],
    queryFn: () =>
      ask(api.catalog[':customerId'].eligibility.$post({ param: { customerId }, json: purchase })),
  })
}
