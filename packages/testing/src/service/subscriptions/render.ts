import type { components } from '@partnergate/openapi'
import { linkTo } from '../../protocol/collection.ts'
import { etagOf } from '../../protocol/etag.ts'
import { addDuration, startOfDay } from '../../time/duration.ts'
import type { Subscription } from './subscriptions.ts'

type Schemas = components['schemas']

const iso = (time: number) => new Date(time).toISOString()

/** How long after its start a term can be returned, as new commerce has it. */
const refundWindow = 'P7D'

export function subscriptionEtag({ id, version }: Subscription): string {
  return etagOf(id, version)
}

export function renderSubscription(
  subscription: Subscription,
  customerId: string,
  now: number,
): Schemas['Subscription'] {
  const { availability, quantity, status, parentSubscriptionId, partnerId } = subscription
  const { sku } = availability
  const { product } = sku
  const refundable = addDuration(subscription.start, refundWindow)
  const isRefundable = status === 'active' && now < refundable
  return {
    id: subscription.id,
    offerId: availability.catalogItemId,
    offerName: sku.title,
    friendlyName: subscription.friendlyName,
    productType: { id: product.type.id, displayName: product.type.id },
    quantity,
    unitType: sku.metered ? 'Usage-based' : 'Licenses',
    ...(parentSubscriptionId && { parentSubscriptionId }),
    hasPurchasableAddons: false,
    creationDate: iso(subscription.created),
    effectiveStartDate: iso(subscription.start),
    commitmentEndDate: iso(startOfDay(subscription.end)),
    commitmentEndDateTime: iso(subscription.end),
    cancellationAllowedUntilDate: iso(refundable),
    status,
    autoRenewEnabled: subscription.autoRenewEnabled,
    isTrial: sku.trial ?? false,
    billingType: sku.metered ? 'usage' : 'license',
    billingCycle: subscription.billingCycle,
    termDuration: subscription.termDuration,
    renewalTermDuration: '',
    refundOptions: isRefundable ? [{ type: 'Full', expiresAt: iso(refundable) }] : [],
    isMicrosoftProduct: product.publisher === undefined,
    publisherName: product.publisher ?? 'Microsoft Corporation',
    partnerId: partnerId ?? '',
    attentionNeeded: false,
    actionTaken: false,
    actions: status === 'active' ? ['edit', 'cancel'] : ['edit'],
    suspensionReasons: status === 'suspended' ? ['PartnerCanceled'] : [],
    contractType: 'subscription',
    ...(subscription.scheduledNextTermInstructions !== undefined && {
      scheduledNextTermInstructions: subscription.scheduledNextTermInstructions,
    }),
    orderId: subscription.orderId,
    links: renderLinks(subscription, customerId),
    attributes: { etag: subscriptionEtag(subscription), objectType: 'Subscription' },
  }
}

function renderLinks(
  { id, availability, country, parentSubscriptionId }: Subscription,
  customerId: string,
): Schemas['SubscriptionLinks'] {
  const { sku } = availability
  const skuPath = `/products/${sku.product.id}/skus/${sku.id}`
  const base = `/customers/${customerId}/subscriptions`
  return {
    product: linkTo(`/products/${sku.product.id}?country=${country}`),
    sku: linkTo(`${skuPath}?country=${country}`),
    availability: linkTo(`${skuPath}/availabilities/${availability.id}?country=${country}`),
    ...(parentSubscriptionId && { parentSubscription: linkTo(`${base}/${parentSubscriptionId}`) }),
    self: linkTo(`${base}/${id}`),
  }
}
