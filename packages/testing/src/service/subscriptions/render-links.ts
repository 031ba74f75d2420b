import type { components } from '@partnergate/openapi'
import { linkTo } from '../../protocol/collection.ts'
import type { Subscription } from './subscription.ts'

/** Where a subscription leads: to its product, or to the offer that it was before new commerce. */
export function renderLinks(
  { id, availability, country, parentSubscriptionId }: Subscription,
  customerId: string,
): components['schemas']['SubscriptionLinks'] {
  const { sku } = availability
  const { product } = sku
  const skuPath = `/products/${product.id}/skus/${sku.id}`
  const base = `/customers/${customerId}/subscriptions`
  return {
    ...(product.legacy
      ? { offer: linkTo(`/offers/${product.id}?country=${country}`) }
      : {
          product: linkTo(`/products/${product.id}?country=${country}`),
          sku: linkTo(`${skuPath}?country=${country}`),
          availability: linkTo(`${skuPath}/availabilities/${availability.id}?country=${country}`),
        }),
    ...(product.publisher && { activationLinks: linkTo(`${base}/${id}/activationlinks`) }),
    ...(parentSubscriptionId && { parentSubscription: linkTo(`${base}/${parentSubscriptionId}`) }),
    self: linkTo(`${base}/${id}`),
  }
}
