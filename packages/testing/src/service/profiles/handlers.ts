import type { components } from '@partnergate/openapi'
import type { Call, Handlers } from '../../protocol/call.ts'
import { linkTo } from '../../protocol/collection.ts'
import { etagOf, matches } from '../../protocol/etag.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { pick } from '../pick.ts'
import type { State } from '../state.ts'

type Schemas = components['schemas']
type Attributes = Schemas['ResourceAttributes']

const addresses = {
  LegalBusinessProfile: '/profiles/legalbusiness',
  OrganizationProfile: '/profiles/organization',
  BillingProfile: '/profiles/billing',
  SupportProfile: '/profiles/support',
} as const

const writable = {
  legalBusiness: [
    'companyName',
    'address',
    'primaryContact',
    'companyApproverAddress',
    'companyApproverEmail',
  ],
  organization: [
    'companyName',
    'defaultAddress',
    'email',
    'language',
    'culture',
    'firstName',
    'lastName',
    'address',
    'organizationRegistrationNumber',
  ],
  billing: [
    'companyName',
    'address',
    'primaryContact',
    'purchaseOrderNumber',
    'taxId',
    'billingCurrency',
    'billingDay',
  ],
  support: ['email', 'telephone', 'website'],
} as const

export const profileHandlers: Handlers<
  | 'profiles.legalBusiness.get'
  | 'profiles.legalBusiness.update'
  | 'profiles.organization.get'
  | 'profiles.organization.update'
  | 'profiles.billing.get'
  | 'profiles.billing.update'
  | 'profiles.support.get'
  | 'profiles.support.update'
> = {
  'profiles.legalBusiness.get': ({ state }) => ({ data: renderLegal(state) }),
  'profiles.legalBusiness.update'({ body, state }) {
    const before = renderLegal(state)
    Object.assign(state.profiles.legalBusiness, pick(body, writable.legalBusiness))
    return { data: renderLegal(state), happened: { before } }
  },

  'profiles.organization.get': ({ state }) => ({ data: renderOrganization(state) }),
  'profiles.organization.update'({ body, state }) {
    const before = renderOrganization(state)
    requireEtag(body.attributes, before.attributes)
    Object.assign(state.profiles.organization, pick(body, writable.organization))
    state.profiles.versions.organization += 1
    return { data: renderOrganization(state), happened: { before } }
  },

  'profiles.billing.get': ({ state }) => ({ data: renderBilling(state) }),
  'profiles.billing.update'({ body, state }: Call<'profiles.billing.update'>) {
    requireEtag(body.attributes, renderBilling(state).attributes)
    Object.assign(state.profiles.billing, pick(body, writable.billing))
    state.profiles.versions.billing += 1
    return { data: renderBilling(state) }
  },

  'profiles.support.get': ({ state }) => ({ data: renderSupport(state) }),
  'profiles.support.update'({ body, state }) {
    Object.assign(state.profiles.support, pick(body, writable.support))
    return { data: renderSupport(state) }
  },
}

/** @throws ServiceError 400 with 3000 for a profile without its etag, 412 with 2055 for one that was changed since */
function requireEtag(given: Attributes | undefined, current: Attributes | undefined): void {
  if (!given?.etag) throw new ServiceError(400, '3000', 'attributes.etag is required.')
  if (matches(given.etag, current?.etag ?? '')) return
  throw new ServiceError(412, '2055', 'The etag is no longer valid; read the profile again.')
}

function typed(profileType: keyof typeof addresses, etag?: string) {
  return {
    profileType,
    links: { self: linkTo(addresses[profileType]) },
    attributes: { ...(etag && { etag }), objectType: profileType },
  }
}

const renderLegal = ({ profiles }: State): Schemas['LegalBusinessProfile'] => ({
  ...profiles.legalBusiness,
  ...typed('LegalBusinessProfile'),
})

const renderOrganization = ({ profiles }: State): Schemas['OrganizationProfile'] => ({
  ...profiles.organization,
  ...typed('OrganizationProfile', etagOf('organization', profiles.versions.organization)),
})

const renderBilling = ({ profiles }: State): Schemas['BillingProfile'] => ({
  ...profiles.billing,
  ...typed('BillingProfile', etagOf('billing', profiles.versions.billing)),
})

const renderSupport = ({ profiles }: State): Schemas['SupportProfile'] => ({
  ...profiles.support,
  ...typed('SupportProfile'),
})
