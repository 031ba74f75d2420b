import type { components } from '@partnergate/openapi'
import { dayMs } from '../../time/duration.ts'
import { toCents, unitPrice } from '../catalog/pricing.ts'
import type { Customer } from '../customers/customer.ts'
import type { Order, OrderLine } from '../orders/order.ts'
import type { Partner } from '../partner.ts'
import type { Period } from './period.ts'
import { iso, isWithin } from './period.ts'

type LineItem = components['schemas']['OneTimeInvoiceLineItem']

/** What is billed: for whom, when, and on which invoice; unbilled items are on none yet. */
export interface BillingScope {
  readonly partner: Partner
  readonly customers: readonly Customer[]
  readonly period: Period
  readonly invoiceNumber: string
  /** Nothing that was ordered later is billed. */
  readonly until: number
}

const terms = { P1M: 'One-Month', P1Y: 'One-Year', P3Y: 'Three-Year' } as const
const cycles = { monthly: 'monthly', annual: 'yearly', one_time: 'one-time' } as const

/** The charges for what customers ordered: every month, or in the month of the order when it is paid at once. */
export function chargesOf(scope: BillingScope): LineItem[] {
  return scope.customers.flatMap(customer =>
    customer
      .commerce()
      .orders.all()
      .filter(order => order.created < Math.min(scope.period.end, scope.until))
      .flatMap(order =>
        order.lines
          .filter(line => !line.availability.sku.metered && isDue(order, line, scope.period))
          .map(line => charge(scope, customer, order, line)),
      ),
  )
}

function isDue({ created }: Order, { billingCycle }: OrderLine, period: Period): boolean {
  return billingCycle === 'monthly' || isWithin(created, period)
}

function charge(
  { partner, period, invoiceNumber }: BillingScope,
  customer: Customer,
  order: Order,
  line: OrderLine,
): LineItem {
  const { availability, quantity, subscriptionId = '' } = line
  const { sku } = availability
  const { companyName, domain } = customer
  const price = unitPrice(availability, line.termDuration, line.billingCycle, order.country)
  const subtotal = toCents(price * quantity)
  return {
    partnerId: partner.tenantId,
    customerId: customer.id,
    customerName: companyName,
    customerDomainName: domain,
    customerCountry: customer.country,
    invoiceNumber,
    mpnId: partner.mpnId,
    resellerMpnId: line.partnerId ?? '0',
    orderId: order.id,
    orderDate: iso(order.created),
    productId: sku.product.id,
    skuId: sku.id,
    availabilityId: availability.id,
    productName: sku.product.title,
    skuName: sku.title,
    productQualifiers: [],
    chargeType: isWithin(order.created, period) ? 'new' : 'cycleCharge',
    unitPrice: price,
    effectiveUnitPrice: price,
    unitType: '',
    quantity,
    subtotal,
    taxTotal: 0,
    totalForCustomer: subtotal,
    currency: partner.currency,
    publisherName: sku.product.publisher ?? 'Microsoft Corporation',
    publisherId: '',
    subscriptionDescription: sku.title,
    subscriptionId,
    chargeStartDate: iso(Math.max(period.start, order.created)),
    chargeEndDate: iso(period.end - dayMs),
    termAndBillingCycle: `${terms[line.termDuration]} commitment for ${cycles[line.billingCycle]} billing`,
    alternateId: order.id,
    pricingCurrency: partner.currency,
    pcToBCExchangeRate: 1,
    pcToBCExchangeRateDate: iso(period.start),
    billableQuantity: quantity,
    invoiceLineItemType: 'billing_line_items',
    billingProvider: 'one_time',
    attributes: { objectType: 'OneTimeInvoiceLineItem' },
  }
}
