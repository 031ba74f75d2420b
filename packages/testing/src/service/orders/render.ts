import type { components } from '@partnergate/openapi'
import { linkTo } from '../../protocol/collection.ts'
import { etagOf } from '../../protocol/etag.ts'
import { currencyOf } from '../catalog/countries.ts'
import { pricingOf, toCents } from '../catalog/pricing.ts'
import type { Order, OrderLine } from './order.ts'

type Schemas = components['schemas']

export function renderOrder(order: Order, customerId: string, withPrice = false): Schemas['Order'] {
  const uri = `/customers/${customerId}/orders/${order.id}`
  const currency = currencyOf(order.country)
  const total = order.lines.reduce(
    (sum, line) => sum + (priceOf(order, line).extendedPrice ?? 0),
    0,
  )
  return {
    id: order.id,
    alternateId: order.id,
    referenceCustomerId: customerId,
    billingCycle: order.billingCycle,
    ...(currency && { currencyCode: currency.code, currencySymbol: currency.symbol }),
    lineItems: order.lines.map(line => renderLine(order, line, customerId, withPrice)),
    ...(withPrice && { totalPrice: toCents(total) }),
    creationDate: new Date(order.created).toISOString(),
    status: order.status,
    transactionType: 'UserPurchase',
    links: {
      self: linkTo(uri),
      provisioningStatus: linkTo(`${uri}/provisioningstatus`),
      patchOperation: linkTo(uri, 'PATCH'),
    },
    client: {},
    attributes: { etag: etagOf(order.id, order.version), objectType: 'Order' },
  }
}

function priceOf({ country }: Order, line: OrderLine): Schemas['Pricing'] {
  return pricingOf(line, country)
}

function renderLine(
  order: Order,
  line: OrderLine,
  customerId: string,
  withPrice: boolean,
): Schemas['OrderLineItem'] {
  const { availability, subscriptionId, parentSubscriptionId, partnerId, promotionId } = line
  return {
    lineItemNumber: line.number,
    offerId: availability.catalogItemId,
    ...(subscriptionId && { subscriptionId }),
    ...(parentSubscriptionId && { parentSubscriptionId }),
    ...(line.provisioningContext && { provisioningContext: line.provisioningContext }),
    termDuration: line.termDuration,
    transactionType: 'New',
    friendlyName: line.friendlyName ?? availability.sku.title,
    quantity: line.quantity,
    ...(partnerId && { partnerIdOnRecord: partnerId }),
    ...(promotionId && { promotionId }),
    ...(withPrice && { pricing: priceOf(order, line) }),
    links: renderLineLinks(order, line, customerId),
  }
}

function renderLineLinks(
  { country }: Order,
  { availability, subscriptionId }: OrderLine,
  customerId: string,
): Schemas['OrderLineItemLinks'] {
  const { sku } = availability
  const skuPath = `/products/${sku.product.id}/skus/${sku.id}`
  const subscription = `/customers/${customerId}/subscriptions/${subscriptionId}`
  return {
    product: linkTo(`/products/${sku.product.id}?country=${country}`),
    sku: linkTo(`${skuPath}?country=${country}`),
    availability: linkTo(`${skuPath}/availabilities/${availability.id}?country=${country}`),
    ...(subscriptionId && {
      subscription: linkTo(subscription),
      provisioningStatus: linkTo(`${subscription}/provisioningstatus`),
    }),
  }
}
