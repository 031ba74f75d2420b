import type { components } from '@partnergate/openapi'
import { linkTo } from '../../protocol/collection.ts'
import type { Customer } from './customer.ts'

type Schemas = components['schemas']

/** A customer as lists show it. */
export function renderCustomerEntry(customer: Customer): Schemas['Customer'] {
  const { id, companyName, domain } = customer
  return {
    id,
    companyProfile: {
      tenantId: id,
      domain,
      companyName,
      attributes: { objectType: 'CustomerCompanyProfile' },
    },
    relationshipToPartner: customer.relationshipToPartner,
    links: { self: linkTo(`/customers/${id}`) },
    attributes: { objectType: 'Customer' },
  }
}

/** A customer as it is read by its id. */
export function renderCustomer(customer: Customer): Schemas['Customer'] {
  const { associatedPartnerId } = customer
  return {
    id: customer.id,
    commerceId: customer.commerceId,
    companyProfile: renderCompanyProfile(customer),
    billingProfile: renderBillingProfile(customer),
    relationshipToPartner: customer.relationshipToPartner,
    allowDelegatedAccess: customer.allowDelegatedAccess,
    customDomains: [customer.domain],
    ...(associatedPartnerId && { associatedPartnerId }),
    links: { self: linkTo(`/customers/${customer.id}`) },
    attributes: { objectType: 'Customer' },
  }
}

export function renderCompanyProfile(customer: Customer): Schemas['CustomerCompanyProfile'] {
  const { companyName, domain, email, address, organizationRegistrationNumber } = customer.profile()
  return {
    tenantId: customer.id,
    domain,
    companyName,
    address,
    email,
    ...(organizationRegistrationNumber && { organizationRegistrationNumber }),
    links: { self: linkTo(`/customers/${customer.id}/profiles/company`) },
    attributes: { objectType: 'CustomerCompanyProfile' },
  }
}

export function renderBillingProfile(customer: Customer): Schemas['CustomerBillingProfile'] {
  const { version, ...profile } = customer.profile().billing
  return {
    ...profile,
    links: { self: linkTo(`/customers/${customer.id}/profiles/billing`) },
    attributes: { etag: billingEtag(customer), objectType: 'CustomerBillingProfile' },
  }
}

/** Etag of a billing profile: a signed number as text. */
export function billingEtag(customer: Customer): string {
  const { id, version } = customer.profile().billing
  return String(-(Number.parseInt(id.slice(0, 8), 16) * 1000 + version))
}
