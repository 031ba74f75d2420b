import type { components } from '@partnergate/openapi'
import { discountOf, toCents, unitPrice } from '../catalog/pricing.ts'
import type { Customer } from '../customers/customer.ts'
import type { Partner } from '../partner.ts'
import type { Charge } from './charge.ts'
import { chargesForKeepsakes, chargesForSubscription } from './charge.ts'
import type { Period } from './period.ts'
import { iso, isWithin } from './period.ts'

type LineItem = components['schemas']['OneTimeInvoiceLineItem']

/** What is billed: for whom, when, and on which invoice; unbilled items are on none yet. */
export interface BillingScope {
  readonly partner: Partner
  readonly customers: readonly Customer[]
  readonly period: Period
  readonly invoiceNumber: string
  /** Nothing that came about later is billed. */
  readonly until: number
}

const terms = { P1M: 'One-Month', P1Y: 'One-Year', P3Y: 'Three-Year' } as const
const cycles = { monthly: 'monthly', annual: 'yearly', one_time: 'one-time' } as const

/** The charges of a month for what customers have in new commerce, prorated where it wasn't the whole period. */
export function chargesOf(scope: BillingScope): LineItem[] {
  const { period, until, customers } = scope
  return customers.flatMap(customer => {
    const { orders, subscriptions } = customer.commerce()
    const charges = [
      ...subscriptions
        .all()
        .filter(({ availability: { sku } }) => !sku.metered && !sku.product.legacy)
        .flatMap(chargesForSubscription),
      ...orders.all().flatMap(chargesForKeepsakes),
    ]
    return charges
      .filter(({ time }) => isWithin(time, period) && time < until)
      .map(charge => renderCharge(scope, customer, charge))
  })
}

function renderCharge(
  { partner, period, invoiceNumber }: BillingScope,
  customer: Customer,
  charge: Charge,
): LineItem {
  const { availability, quantity, subscription, termDuration, billingCycle, promotionId } = charge
  const { sku } = availability
  const { companyName, domain } = customer
  const price = unitPrice(availability, termDuration, billingCycle, partner.country)
  const effective = toCents(price * (1 - discountOf(promotionId)) * charge.fraction)
  const subtotal = toCents(effective * quantity)
  const ordered = customer.commerce().orders.get(charge.orderId).created
  return {
    partnerId: partner.tenantId,
    customerId: customer.id,
    customerName: companyName,
    customerDomainName: domain,
    customerCountry: customer.country,
    invoiceNumber,
    mpnId: partner.mpnId,
    resellerMpnId: charge.partnerId ?? '0',
    orderId: charge.orderId,
    orderDate: iso(ordered),
    productId: sku.product.id,
    skuId: sku.id,
    availabilityId: availability.id,
    productName: sku.product.title,
    skuName: sku.title,
    productQualifiers: [],
    chargeType: charge.type,
    unitPrice: price,
    effectiveUnitPrice: effective,
    unitType: '',
    quantity,
    subtotal,
    taxTotal: 0,
    totalForCustomer: subtotal,
    currency: partner.currency,
    publisherName: sku.product.publisher ?? 'Microsoft Corporation',
    publisherId: '',
    subscriptionDescription: subscription?.friendlyName ?? sku.title,
    subscriptionId: subscription?.id ?? '',
    chargeStartDate: iso(charge.start),
    chargeEndDate: iso(charge.end),
    termAndBillingCycle: `${terms[termDuration]} commitment for ${cycles[billingCycle]} billing`,
    alternateId: charge.orderId,
    ...(promotionId && { promotionId, priceAdjustmentDescription: '["Promotion"]' }),
    pricingCurrency: partner.currency,
    pcToBCExchangeRate: 1,
    pcToBCExchangeRateDate: iso(period.start),
    billableQuantity: quantity,
    ...(subscription && {
      subscriptionStartDate: iso(subscription.created),
      subscriptionEndDate: iso(subscription.end),
    }),
    invoiceLineItemType: 'billing_line_items',
    billingProvider: 'one_time',
    attributes: { objectType: 'OneTimeInvoiceLineItem' },
  }
}
