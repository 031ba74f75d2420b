import type { components } from '@partnergate/openapi'
import { startOfMonth } from '../../time/duration.ts'
import { toCents, unitPrice } from '../catalog/pricing.ts'
import type { Customer } from '../customers/customer.ts'
import type { World } from '../world.ts'
import { chargesForSubscription } from './charge.ts'
import type { BillingScope } from './charges.ts'
import { iso, isWithin } from './period.ts'

type LineItem = components['schemas']['LicenseBasedLineItem']

/** What all customers had until they moved to new commerce. */
const before = { id: '91FD106F-4B2C-4938-95AC-F54F74E9A239', name: 'Office 365 Enterprise E1' }
const price = 8
const seats = 10
/** Months before the tenant was made in which they moved. */
const moved = 5

interface LegacyCharge {
  readonly orderId: string
  readonly subscriptionId: string
  readonly offerId: string
  readonly name: string
  readonly type: string
  readonly cycle: string
  readonly start: number
  readonly end: number
  readonly unitPrice: number
  readonly quantity: number
  readonly subtotal: number
}

/** Licences of the commerce before the new one: of everybody until they moved, and of those who still have some. */
export function legacyChargesOf(world: World, scope: BillingScope): LineItem[] {
  const { customers, period } = scope
  const hadMoved = period.start >= startOfMonth(world.epoch, 1 - moved)
  return customers.flatMap(customer =>
    (hadMoved ? chargesStill(scope, customer) : [chargeBefore(world, scope, customer)]).map(
      charge => renderCharge(scope, customer, charge),
    ),
  )
}

function chargeBefore({ seed }: World, { period }: BillingScope, { id }: Customer): LegacyCharge {
  return {
    orderId: seed.guid('legacy', id, 'order'),
    subscriptionId: seed.guid('legacy', id, 'subscription'),
    offerId: before.id,
    name: before.name,
    type: 'Cycle fee',
    cycle: 'Monthly',
    start: period.start,
    end: period.end,
    unitPrice: price,
    quantity: seats,
    subtotal: price * seats,
  }
}

function chargesStill(
  { partner, period, until }: BillingScope,
  customer: Customer,
): LegacyCharge[] {
  return customer
    .commerce()
    .subscriptions.all()
    .filter(({ availability: { sku } }) => sku.product.legacy && !sku.metered)
    .flatMap(chargesForSubscription)
    .filter(({ time }) => isWithin(time, period) && time < until)
    .map(({ availability, subscription, quantity, fraction, ...charge }) => {
      const { termDuration, billingCycle } = charge
      const unit = toCents(
        unitPrice(availability, termDuration, billingCycle, partner.country) * fraction,
      )
      return {
        orderId: charge.orderId,
        subscriptionId: subscription?.id ?? '',
        offerId: availability.catalogItemId,
        name: availability.sku.title,
        type: charge.type === 'new' ? 'Purchase fee' : 'Cycle fee',
        cycle: billingCycle === 'annual' ? 'Annual' : 'Monthly',
        start: charge.start,
        end: charge.end,
        unitPrice: unit,
        quantity,
        subtotal: toCents(unit * quantity),
      }
    })
}

function renderCharge(
  { partner }: BillingScope,
  { id, companyName, domain }: Customer,
  charge: LegacyCharge,
): LineItem {
  return {
    partnerId: partner.tenantId,
    customerId: id,
    customerName: companyName,
    domainName: domain,
    mpnId: partner.mpnId,
    tier2MpnId: 0,
    orderId: charge.orderId,
    subscriptionId: charge.subscriptionId,
    subscriptionName: charge.name,
    subscriptionDescription: charge.name,
    offerId: charge.offerId,
    durableOfferId: charge.offerId,
    offerName: charge.name,
    chargeType: charge.type,
    billingCycleType: charge.cycle,
    chargeStartDate: iso(charge.start),
    chargeEndDate: iso(charge.end),
    unitPrice: charge.unitPrice,
    quantity: charge.quantity,
    amount: String(charge.subtotal),
    totalOtherDiscount: 0,
    subtotal: charge.subtotal,
    tax: 0,
    totalForCustomer: charge.subtotal,
    currency: partner.currency,
    invoiceLineItemType: 'billing_line_items',
    billingProvider: 'office',
    attributes: { objectType: 'LicenseBasedLineItem' },
  }
}
