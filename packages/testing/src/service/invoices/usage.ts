import type { components } from '@partnergate/openapi'
import type { Seed } from '../../seed/seed.ts'
import { dayMs } from '../../time/duration.ts'
import type { DailyUse } from '../azure/daily-use.ts'
import { dailyUseOf, entitlementIdOf } from '../azure/daily-use.ts'
import { toCents } from '../catalog/pricing.ts'
import type { Customer } from '../customers/customer.ts'
import type { BillingScope } from './charges.ts'
import { iso } from './period.ts'

type LineItem = components['schemas']['DailyRatedUsageLineItem']

/** What partners earn on Azure that they manage. */
const earnedCredit = 0.15

/** The daily use of Azure plans, rated. */
export function usageOf(seed: Seed, scope: BillingScope): LineItem[] {
  return scope.customers.flatMap(customer =>
    usesOf(seed, scope, customer).map(use => renderUse(seed, scope, customer, use)),
  )
}

/** What {@link usageOf} comes to in US dollars; most line items are use, and making them all takes seconds. */
export function usageTotalOf(seed: Seed, scope: BillingScope): number {
  return scope.customers
    .flatMap(customer => usesOf(seed, scope, customer))
    .reduce((sum, { cost }) => sum + cost, 0)
}

function usesOf(seed: Seed, { period, until }: BillingScope, customer: Customer): DailyUse[] {
  return customer
    .commerce()
    .subscriptions.all()
    .filter(({ availability: { sku } }) => sku.metered && !sku.product.legacy)
    .flatMap(subscription => dailyUseOf(seed, subscription, period, until))
}

function renderUse(
  seed: Seed,
  { partner, period, invoiceNumber }: BillingScope,
  { id: customerId, companyName, domain, country }: Customer,
  { subscription, day, meter, quantity, cost }: DailyUse,
): LineItem {
  const { id, sku } = subscription.availability
  const entitlementId = entitlementIdOf(seed, subscription)
  return {
    partnerId: partner.tenantId,
    partnerName: partner.name,
    customerId,
    customerName: companyName,
    customerDomainName: domain,
    customerCountry: country,
    invoiceNumber,
    productId: sku.product.id,
    skuId: sku.id,
    availabilityId: id,
    skuName: sku.title,
    productName: sku.product.title,
    publisherName: 'Microsoft Corporation',
    subscriptionId: subscription.id,
    subscriptionDescription: sku.title,
    chargeStartDate: iso(period.start),
    chargeEndDate: iso(period.end - dayMs),
    usageDate: iso(day),
    meterType: '1 Hour',
    meterCategory: meter.category,
    meterId: seed.guid('meter', meter.name),
    meterSubCategory: meter.subcategory,
    meterName: meter.name,
    meterRegion: 'US West 2',
    unitOfMeasure: meter.unit,
    resourceLocation: 'WESTUS2',
    resourceGroup: 'production',
    resourceUri: `/subscriptions/${entitlementId}/resourceGroups/production`,
    mpnId: partner.mpnId,
    chargeType: 'usage',
    unitPrice: meter.price,
    quantity,
    billingPreTaxTotal: cost,
    billingCurrency: partner.currency,
    pricingPreTaxTotal: cost,
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
