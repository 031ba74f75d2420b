import type { components } from '@partnergate/openapi'
import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf, linkTo } from '../../protocol/collection.ts'
import { toCents } from '../catalog/pricing.ts'
import type { Customer } from '../customers/customer.ts'
import { monthOf } from '../invoices/period.ts'

type CostOperation = 'customers.serviceCosts.get' | 'customers.serviceCosts.lineItems.list'

type Charge = components['schemas']['OneTimeInvoiceLineItem']

/** What a customer was charged in the month that was billed last, or so far in this one. */
function chargesOf({ parameters, state }: Call<CostOperation>, { id }: Customer) {
  const current = parameters.billingPeriod.toLowerCase() === 'current'
  const lines = state.billing.unbilled(current ? 'current' : 'previous', 'OneTime/BillingLineItems')
  const own = lines.filter((line): line is Charge => 'customerId' in line && line.customerId === id)
  return { period: monthOf(state.clock.now(), current ? 0 : -1), charges: own }
}

/** What a customer cost the partner. */
export const serviceCostHandlers: Handlers<CostOperation> = {
  'customers.serviceCosts.get'(call) {
    const { state, parameters } = call
    const customer = state.customers.get(parameters.customerId)
    const { period, charges } = chargesOf(call, customer)
    const total = toCents(charges.reduce((sum, { subtotal }) => sum + Number(subtotal ?? 0), 0))
    const totals = {
      billingStartDate: new Date(period.start).toISOString(),
      billingEndDate: new Date(period.end - 1).toISOString(),
      ...{ pretaxTotal: total, tax: 0, afterTaxTotal: total },
      ...{ currencyCode: state.partner.currency, currencySymbol: '$', customerId: customer.id },
    }
    const uri = `/customers/${customer.id}/servicecosts/${parameters.billingPeriod}`
    const attributes = { objectType: 'ServiceCostsSummary' }
    return {
      data: {
        ...totals,
        details: [{ invoiceType: 'OneTime', summary: { ...totals, attributes } }],
        links: { serviceCostLineItems: linkTo(`${uri}/lineitems`), self: linkTo(uri) },
        attributes,
      },
    }
  },

  'customers.serviceCosts.lineItems.list'(call) {
    const customer = call.state.customers.get(call.parameters.customerId)
    const items = chargesOf(call, customer).charges.map(renderCharge)
    return { data: collectionOf(items, call.url) }
  },
}

function renderCharge(line: Charge): components['schemas']['ServiceCostLineItem'] {
  const amount = Number(line.subtotal ?? 0)
  return {
    startDate: line.chargeStartDate ?? '',
    endDate: line.chargeEndDate ?? '',
    subscriptionFriendlyName: line.subscriptionDescription ?? null,
    subscriptionId: line.subscriptionId ?? null,
    orderId: line.orderId ?? null,
    chargeType: line.chargeType ?? null,
    quantity: Number(line.quantity ?? 0),
    unitPrice: Number(line.effectiveUnitPrice ?? 0),
    ...{ pretaxTotal: amount, tax: 0, afterTaxTotal: amount },
    currencyCode: line.currency ?? '',
    currencySymbol: '$',
    customerId: line.customerId ?? '',
    customerName: line.customerName ?? null,
    productId: line.productId ?? null,
    productName: line.productName ?? null,
    skuId: line.skuId ?? null,
    skuName: line.skuName ?? null,
    availabilityId: line.availabilityId ?? null,
    publisherName: line.publisherName ?? null,
    termAndBillingCycle: line.termAndBillingCycle ?? null,
    attributes: { objectType: 'ServiceCostLineItem' },
  }
}
