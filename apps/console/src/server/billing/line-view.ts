import type { Schemas } from '@partnergate/client'
import { readAmount } from '../../shared/amounts.ts'
import type { LineView } from '../../shared/billing.ts'
import { dateIn } from './dates.ts'

/**
 * A line item of any kind as lists show it. Each kind has names of its own for the same, so that the first of them that it has
 * is taken.
 */
export function lineView(item: Schemas['InvoiceLineItem']): LineView {
  const texts: Readonly<Record<string, unknown>> = { ...item }
  const text = (...names: readonly string[]) =>
    names.map(name => texts[name]).find(value => typeof value === 'string' && value !== '') as
      | string
      | undefined
  const amount = (...names: readonly string[]) =>
    names.map(name => readAmount(texts[name])).find(value => value !== undefined)

  const isUse = text('invoiceLineItemType') === 'usage_line_items'
  // All use of Azure is of one product; what it is of is the meter's category.
  const category = text('meterCategory')
  const date = dateIn(text('usageDate', 'chargeStartDate'))
  const quantity = amount('quantity', 'consumedQuantity')
  const net = amount('subtotal', 'billingPreTaxTotal', 'pretaxCharges')
  const tax = amount('taxTotal', 'taxAmount', 'tax')
  return {
    // Some write `org:` before the tenant's id.
    customerId: (text('customerId') ?? '').replace(/^org:/i, ''),
    customer: text('customerName', 'customerCompanyName', 'customerDomainName', 'domainName') ?? '',
    product: [text('productName', 'offerName', 'serviceName', 'subscriptionName'), category]
      .filter(Boolean)
      .join(': '),
    detail: text('meterName', 'meterDescription', 'subscriptionDescription', 'skuName') ?? '',
    charge: text('chargeType') ?? (isUse ? 'usage' : ''),
    currency: text('currency', 'billingCurrency') ?? '',
    ...(date && { date }),
    ...(quantity !== undefined && { quantity }),
    ...(net !== undefined && { amount: net }),
    ...(tax !== undefined && { tax }),
  }
}
