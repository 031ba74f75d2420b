import type { components } from '@partnergate/openapi'
import type { Seed } from '../../seed/seed.ts'
import { dayMs } from '../../time/duration.ts'
import { toCents } from '../catalog/pricing.ts'
import type { Customer } from '../customers/customer.ts'
import type { Order, OrderLine } from '../orders/order.ts'
import type { BillingScope } from './charges.ts'
import { iso } from './period.ts'

type LineItem = components['schemas']['DailyRatedUsageLineItem']

const meters = [
  {
    category: 'Virtual Machines',
    name: 'D2 v2',
    unit: '1 Hour',
    quantity: 24,
    price: 0.114,
    credit: true,
  },
  {
    category: 'Storage',
    name: 'Hot LRS Data Stored',
    unit: '1 GB/Month',
    quantity: 8,
    price: 0.0184,
    credit: false,
  },
] as const

/** What partners earn on Azure that they manage. */
const earnedCredit = 0.15

/** The daily use of Azure plans: two meters for each day that has passed. */
export function usageOf(seed: Seed, scope: BillingScope): LineItem[] {
  const { customers, period, until } = scope
  return customers.flatMap(customer =>
    customer
      .commerce()
      .orders.all()
      .flatMap(order =>
        order.lines
          .filter(line => line.availability.sku.metered)
          .flatMap(line =>
            daysOf(Math.max(period.start, order.created), Math.min(period.end, until)).flatMap(
              day => meters.map(meter => use(seed, scope, customer, order, line, day, meter)),
            ),
          ),
      ),
  )
}

function daysOf(start: number, end: number): number[] {
  const first = Math.ceil(start / dayMs) * dayMs
  const count = Math.max(0, Math.floor((end - first) / dayMs))
  return Array.from({ length: count }, (_, index) => first + index * dayMs)
}

function use(
  seed: Seed,
  { partner, period, invoiceNumber }: BillingScope,
  customer: Customer,
  order: Order,
  { availability: { id, sku }, subscriptionId = '' }: OrderLine,
  day: number,
  meter: (typeof meters)[number],
): LineItem {
  const { companyName, domain } = customer
  const total = toCents(meter.price * meter.quantity)
  const entitlementId = seed.guid('entitlement', customer.id, order.id)
  return {
    partnerId: partner.tenantId,
    partnerName: partner.name,
    customerId: customer.id,
    customerName: companyName,
    customerDomainName: domain,
    customerCountry: customer.country,
    invoiceNumber,
    productId: sku.product.id,
    skuId: sku.id,
    availabilityId: id,
    skuName: sku.title,
    productName: sku.product.title,
    publisherName: 'Microsoft Corporation',
    subscriptionId,
    subscriptionDescription: sku.title,
    chargeStartDate: iso(period.start),
    chargeEndDate: iso(period.end - dayMs),
    usageDate: iso(day),
    meterType: '1 Hour',
    meterCategory: meter.category,
    meterId: seed.guid('meter', meter.name),
    meterSubCategory: '',
    meterName: meter.name,
    meterRegion: 'US West 2',
    unitOfMeasure: meter.unit,
    resourceLocation: 'WESTUS2',
    resourceGroup: 'production',
    resourceUri: `/subscriptions/${entitlementId}/resourceGroups/production`,
    mpnId: partner.mpnId,
    chargeType: 'usage',
    unitPrice: meter.price,
    quantity: meter.quantity,
    billingPreTaxTotal: total,
    billingCurrency: partner.currency,
    pricingPreTaxTotal: total,
    pricingCurrency: partner.currency,
    entitlementId,
    entitlementDescription: 'Azure subscription 1',
    pcToBCExchangeRate: 1,
    pcToBCExchangeRateDate: iso(period.start),
    effectiveUnitPrice: toCents(meter.price * (meter.credit ? 1 - earnedCredit : 1)),
    rateOfPartnerEarnedCredit: meter.credit ? earnedCredit : 0,
    hasPartnerEarnedCredit: meter.credit,
    rateOfCredit: meter.credit ? earnedCredit : 0,
    creditType: meter.credit ? 'Partner Earned Credit Applied' : 'Credit Not Applicable',
    invoiceLineItemType: 'usage_line_items',
    billingProvider: 'one_time',
    attributes: { objectType: 'DailyRatedUsageLineItem' },
  }
}
