import type { LineItem } from '../invoices/billing.ts'
import type { AttributeSet, ExportKind } from './export.ts'

/** Names that files have otherwise than by a capital letter. Source: the tables of attributes of both forms. */
const renamed: Readonly<Record<string, string>> = {
  resellerMpnId: 'Tier2MpnId',
  totalForCustomer: 'Total',
  unitOfMeasure: 'Unit',
  resourceUri: 'ResourceURI',
  pcToBCExchangeRate: 'PCToBCExchangeRate',
  pcToBCExchangeRateDate: 'PCToBCExchangeRateDate',
  rateOfPartnerEarnedCredit: 'PartnerEarnedCreditPercentage',
  rateOfCredit: 'CreditPercentage',
}

/** Properties that tell how a line item is listed, and that files lack. */
const lists = new Set([
  'attributes',
  'billingProvider',
  'invoiceLineItemType',
  'hasPartnerEarnedCredit',
])

/** Rates that files give in percent. */
const percentages = new Set(['PartnerEarnedCreditPercentage', 'CreditPercentage'])

/** What the basic set leaves out: names and descriptions that the ids stand for, and the details of a resource. */
const detailsOf: Readonly<Record<'reconciliation' | 'usage', ReadonlySet<string>>> = {
  reconciliation: new Set([
    'CustomerCountry',
    'ProductQualifiers',
    'PublisherName',
    'PublisherId',
    'PriceAdjustmentDescription',
    'CreditReasonCode',
    'MeterDescription',
    'ReservationOrderId',
    'ReferenceId',
    'PricingCurrency',
    'PCToBCExchangeRate',
    'PCToBCExchangeRateDate',
    'SubscriptionStartDate',
    'SubscriptionEndDate',
  ]),
  usage: new Set([
    'PartnerName',
    'CustomerName',
    'CustomerCountry',
    'SkuName',
    'ProductName',
    'PublisherName',
    'PublisherId',
    'SubscriptionDescription',
    'MeterType',
    'MeterCategory',
    'MeterSubCategory',
    'MeterName',
    'MeterRegion',
    'ResourceGroup',
    'EntitlementDescription',
    'ServiceInfo1',
    'ServiceInfo2',
    'Tags',
    'AdditionalInfo',
    'PCToBCExchangeRateDate',
  ]),
}

/** A line item with the names that files use: those of the attribute set. */
export function exportedLine(
  line: LineItem,
  kind: ExportKind,
  attributeSet: AttributeSet,
): Record<string, unknown> {
  const details = detailsOf[kind.endsWith('usage') ? 'usage' : 'reconciliation']
  const entries = Object.entries(line)
    .filter(([name]) => !lists.has(name))
    .map(([name, value]) => {
      const exported = renamed[name] ?? name.charAt(0).toUpperCase() + name.slice(1)
      return [exported, percentages.has(exported) ? Number(value) * 100 : value] as const
    })
    .filter(([name]) => attributeSet === 'full' || !details.has(name))
  return Object.fromEntries(entries)
}
