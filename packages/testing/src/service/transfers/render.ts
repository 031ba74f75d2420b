import type { components } from '@partnergate/openapi'
import { linkTo } from '../../protocol/collection.ts'
import type { Customer } from '../customers/customer.ts'
import type { Partner } from '../partner.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import type { Transfer, TransferLine } from './transfer.ts'

type Schemas = components['schemas']

export function renderTransfer(
  transfer: Transfer,
  customer: Customer,
  partner: Partner,
): Schemas['TransferEntity'] {
  const { id, status, created, modified, modifiedBy } = transfer
  const { sourcePartnerTenantId, targetPartnerTenantId } = transfer
  const nameOf = (tenantId: string, given: string | undefined) =>
    tenantId === partner.tenantId ? partner.name : (given ?? null)
  return {
    id,
    status,
    createdTime: new Date(created).toISOString(),
    lastModifiedTime: new Date(modified).toISOString(),
    lastModifiedUser: modifiedBy,
    customerName: customer.companyName,
    customerTenantId: customer.id,
    partnertenantid: targetPartnerTenantId,
    sourcePartnerName: nameOf(sourcePartnerTenantId, transfer.sourcePartnerName),
    sourcePartnerTenantId,
    targetPartnerName: nameOf(targetPartnerTenantId, transfer.targetPartnerName),
    targetPartnerTenantId,
    lineItems: transfer.lines.map(line => renderLine(line, customer)),
    links: { self: linkTo(`/customers/${customer.id}/transfers/${id}`) },
    attributes: { objectType: 'TransferEntity' },
  }
}

export function renderLine(line: TransferLine, customer: Customer): Schemas['TransferLineItem'] {
  const { subscriptions } = customer.commerce()
  return {
    ...renderSubscription(line.number, subscriptions.get(line.subscriptionId)),
    ...(line.partnerIdOnRecord && { partnerIdOnRecord: line.partnerIdOnRecord }),
    ...(line.orderId && { orderId: line.orderId }),
    addonItems: line.addOns.map((id, number) => renderSubscription(number, subscriptions.get(id))),
  }
}

function renderSubscription(number: number, subscription: Subscription) {
  const { id, availability, billingCycle, termDuration, friendlyName, quantity } = subscription
  return {
    id: number,
    subscriptionId: id,
    offerId: availability.catalogItemId,
    ...{ billingCycle, termDuration, friendlyName, quantity },
  }
}
