import type { components } from '@partnergate/openapi'
import { etagOf } from '../../protocol/etag.ts'
import { startOfDay } from '../../time/duration.ts'
import { catalog } from '../catalog/catalog.ts'
import { billingPeriodAt } from './billing-periods.ts'
import { renderLinks } from './render-links.ts'
import type { Subscription } from './subscription.ts'
import { termOf } from './term.ts'
import { cancellableUntil, isFree, refundableSeats } from './windows.ts'

type Schemas = components['schemas']

const iso = (time: number) => new Date(time).toISOString()

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
  const cycleEnd = billingPeriodAt(termOf(subscription), now).end
  return {
    id: subscription.id,
    offerId: availability.catalogItemId,
    offerName: sku.title,
    friendlyName: subscription.friendlyName,
    productType: { id: product.type.id, displayName: product.type.id },
    quantity,
    unitType: sku.metered ? 'Usage-based' : 'Licenses',
    ...(parentSubscriptionId && { parentSubscriptionId }),
    ...(subscription.migratedFromSubscriptionId && {
      migratedFromSubscriptionId: subscription.migratedFromSubscriptionId,
    }),
    hasPurchasableAddons: catalog.some(({ items }) =>
      items.some(item => item.addOnTo === product.title),
    ),
    creationDate: iso(subscription.created),
    effectiveStartDate: iso(subscription.start),
    commitmentEndDate: iso(startOfDay(subscription.end)),
    commitmentEndDateTime: iso(subscription.end),
    billingCycleEndDate: iso(startOfDay(cycleEnd)),
    billingCycleEndDateTime: iso(cycleEnd),
    ...renderWindows(subscription, now),
    status,
    autoRenewEnabled: subscription.autoRenewEnabled,
    isTrial: sku.trial ?? false,
    billingType: sku.metered ? 'usage' : 'license',
    billingCycle: subscription.billingCycle,
    termDuration: subscription.termDuration,
    renewalTermDuration: '',
    ...(subscription.promotionId && { promotionId: subscription.promotionId }),
    isMicrosoftProduct: product.publisher === undefined,
    publisherName: product.publisher ?? 'Microsoft Corporation',
    partnerId: partnerId ?? '',
    attentionNeeded: product.publisher !== undefined && !subscription.activated,
    actionTaken: subscription.activated ?? false,
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

/** Until when it can be cancelled, and which seats can be given back; legacy commerce knows no such windows. */
function renderWindows(subscription: Subscription, now: number): Partial<Schemas['Subscription']> {
  if (subscription.availability.sku.product.legacy) return { refundOptions: [] }
  const until = cancellableUntil(subscription)
  const isRefundable = subscription.status === 'active' && now < until && !isFree(subscription)
  const seats = subscription.status === 'active' ? refundableSeats(subscription, now) : []
  return {
    cancellationAllowedUntilDate: iso(until),
    refundOptions: isRefundable ? [{ type: 'Full', expiresAt: iso(until) }] : [],
    refundableQuantity: {
      totalQuantity: seats.reduce((sum, one) => sum + one.quantity, 0),
      details: seats.map(one => ({
        quantity: one.quantity,
        allowedUntilDateTime: iso(one.until),
      })),
    },
  }
}
