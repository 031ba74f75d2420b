import type { components } from '@partnergate/openapi'
import type { Seed } from '../../seed/seed.ts'
import { dayMs } from '../../time/duration.ts'
import type { BillingScope } from './charges.ts'
import { iso } from './period.ts'

type LineItem = components['schemas']['LicenseBasedLineItem']

const offer = { name: 'Office 365 Enterprise E1', price: 8, quantity: 10 }

/** Licences of the old commerce, billed before the customers moved to the new: one charge for each customer. */
export function legacyChargesOf(
  seed: Seed,
  { partner, customers, period }: BillingScope,
): LineItem[] {
  return customers.map(customer => {
    const { companyName, domain } = customer
    const subtotal = offer.price * offer.quantity
    return {
      partnerId: partner.tenantId,
      customerId: customer.id,
      customerName: companyName,
      domainName: domain,
      mpnId: partner.mpnId,
      tier2MpnId: 0,
      orderId: seed.guid('legacy', customer.id, 'order'),
      subscriptionId: seed.guid('legacy', customer.id, 'subscription'),
      subscriptionName: offer.name,
      subscriptionDescription: offer.name,
      offerId: seed.guid('legacy', 'offer'),
      durableOfferId: seed.guid('legacy', 'offer'),
      offerName: offer.name,
      chargeType: 'Cycle fee',
      billingCycleType: 'Monthly',
      chargeStartDate: iso(period.start),
      chargeEndDate: iso(period.end - dayMs),
      unitPrice: offer.price,
      quantity: offer.quantity,
      amount: String(subtotal),
      totalOtherDiscount: 0,
      subtotal,
      tax: 0,
      totalForCustomer: subtotal,
      currency: partner.currency,
      invoiceLineItemType: 'billing_line_items',
      billingProvider: 'office',
      attributes: { objectType: 'LicenseBasedLineItem' },
    }
  })
}
