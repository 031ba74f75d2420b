import type { PartnerCenter, Schemas } from '@partnergate/client'
import type { CatalogPlace } from '../../shared/catalog.ts'

/** One catalog: what may be sold to a customer, or what is sold in a country. */
export interface Shelf {
  readonly products: (view: string, segment?: string) => Promise<readonly Schemas['Product'][]>
  readonly product: (productId: string) => Promise<Schemas['Product']>
  readonly skus: (productId: string, segment?: string) => Promise<readonly Schemas['Sku'][]>
  readonly availabilities: (
    productId: string,
    skuId: string,
    segment?: string,
  ) => Promise<readonly Schemas['Availability'][]>
}

/** The catalog of a place. The two are asked for differently, and answer alike. */
export function shelfOf(client: PartnerCenter, place: CatalogPlace): Shelf {
  return 'customerId' in place
    ? customerShelf(client.customers.products, place)
    : countryShelf(client.products, place)
}

function customerShelf(
  products: PartnerCenter['customers']['products'],
  whose: { readonly customerId: string },
): Shelf {
  return {
    products: async (targetView, segment) =>
      (await products.list({ ...whose, targetView, ...only(segment) })).items,
    product: productId => products.get({ ...whose, productId }),
    skus: async (productId, segment) =>
      (await products.skus.list({ ...whose, productId, ...only(segment) })).items,
    availabilities: async (productId, skuId, segment) =>
      (await products.skus.availabilities.list({ ...whose, productId, skuId, ...only(segment) }))
        .items ?? [],
  }
}

function countryShelf(
  products: PartnerCenter['products'],
  where: { readonly country: string },
): Shelf {
  return {
    products: async (targetView, segment) =>
      (await products.list({ ...where, targetView, ...only(segment) })).items,
    product: productId => products.get({ ...where, productId }),
    skus: async (productId, segment) =>
      (await products.skus.list({ ...where, productId, ...only(segment) })).items,
    availabilities: async (productId, skuId, segment) =>
      (await products.skus.availabilities.list({ ...where, productId, skuId, ...only(segment) }))
        .items ?? [],
  }
}

const only = (targetSegment: string | undefined) =>
  targetSegment === undefined ? {} : { targetSegment }
