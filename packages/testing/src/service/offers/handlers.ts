import type { Handlers } from '../../protocol/call.ts'
import { collectionOf, offsetPage } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { CatalogSku } from '../catalog/catalog.ts'
import { legacyCatalog } from '../catalog/catalog.ts'
import { currencyIn } from '../catalog/shop.ts'
import { categoryOf, offerCategories, renderCategory, renderOffer } from './render.ts'

const offers = legacyCatalog.flatMap(product => product.items)

/** @throws ServiceError 404 with 1000 for an unknown offer */
function offerOf(offerId: string): CatalogSku {
  const found = offers.find(({ product }) => product.id === offerId.toUpperCase())
  if (found) return found
  throw new ServiceError(404, '1000', `The offer ${offerId} was not found.`)
}

/** The catalog from before new commerce, of which customers still have subscriptions. */
export const offerHandlers: Handlers<
  | 'offers.list'
  | 'offers.get'
  | 'offers.addOns.list'
  | 'offerCategories.list'
  | 'customers.offers.list'
  | 'customers.offerCategories.list'
> = {
  'offers.list'({ parameters, url }) {
    currencyIn(parameters.country)
    const { offer_category_id: category, country } = parameters
    const found = offers.filter(
      sku => category === undefined || categoryOf(sku).id.toLowerCase() === category.toLowerCase(),
    )
    const render = (sku: CatalogSku) => renderOffer(sku, country)
    return { data: offsetPage(found, render, { ...parameters, url }) }
  },

  'offers.get'({ parameters }) {
    currencyIn(parameters.country)
    return { data: renderOffer(offerOf(parameters.offerId), parameters.country) }
  },

  'offers.addOns.list'({ parameters, url }) {
    currencyIn(parameters.country)
    offerOf(parameters.offerId)
    return { data: offsetPage([], (none: never) => none, { ...parameters, url }) }
  },

  'offerCategories.list'({ parameters, url }) {
    currencyIn(parameters.country)
    const items = offerCategories.map(one => renderCategory(one, parameters.country))
    return { data: collectionOf(items, url) }
  },

  'customers.offers.list'({ parameters, state, url }) {
    const { country } = state.customers.get(parameters.customerId)
    const render = (sku: CatalogSku) => renderOffer(sku, country)
    return { data: offsetPage(offers, render, { ...parameters, url }) }
  },

  'customers.offerCategories.list'({ parameters, state, url }) {
    const { country } = state.customers.get(parameters.customerId)
    const items = offerCategories.map(one => renderCategory(one, country))
    return { data: collectionOf(items, url) }
  },
}
