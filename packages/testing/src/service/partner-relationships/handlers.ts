import type { components } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { collectionOf } from '../../protocol/collection.ts'
import { readFilter } from '../../protocol/json-filter.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { TiedPartner } from './partners.ts'

/** Whom each type lists: the partner is the provider of its resellers, and the reseller of its providers. */
const roles = {
  isindirectcloudsolutionproviderof: 'reseller',
  isindirectresellerof: 'provider',
} as const

const types = {
  reseller: 'is_indirect_cloud_solution_provider_of',
  provider: 'is_indirect_reseller_of',
} as const

export const partnerRelationshipHandlers: Handlers<
  | 'relationships.list'
  | 'customers.relationships.list'
  | 'customers.relationshipRequests.get'
  | 'profiles.mpn.get'
  | 'sandbox.indirectResellers.create'
  | 'sandbox.indirectResellers.delete'
> = {
  'relationships.list'({ parameters, state, url }) {
    const asked = parameters.relationship_type.toLowerCase().replaceAll('_', '')
    const role = roles[asked as keyof typeof roles]
    if (!role) {
      throw new ServiceError(
        400,
        '3000',
        'relationship_type is IsIndirectCloudSolutionProviderOf or IsIndirectResellerOf.',
      )
    }
    const matches = readFilter(parameters.filter, { Name: (one: TiedPartner) => one.name })
    const listed = state.tiedPartners.all().filter(one => one.role === role && matches(one))
    return { data: collectionOf(listed.map(renderPartner), url) }
  },

  'customers.relationships.list'({ parameters, state, url }) {
    const { associatedPartnerId } = state.customers.get(parameters.customerId)
    const theirs = state.tiedPartners.resellers().filter(one => one.mpnId === associatedPartnerId)
    return { data: collectionOf(theirs.map(renderPartner), url) }
  },

  'customers.relationshipRequests.get'({ parameters, state }) {
    const { indirectCloudSolutionProviderId, indirectResellerId } = parameters
    const query = new URLSearchParams({
      invType: 'ResellerRelationship',
      partnerId: state.partner.tenantId,
      msppId: '0',
      DAP: 'false',
      ...(indirectCloudSolutionProviderId && { indirectCSPId: indirectCloudSolutionProviderId }),
      ...(indirectResellerId && { indirectResellerId }),
    })
    const page = 'https://admin.microsoft.com/Adminportal/Home'
    return {
      data: {
        url: `${page}?${query}#/BillingAccounts/partner-invitation`,
        attributes: { objectType: 'RelationshipRequest' },
      },
    }
  },

  'profiles.mpn.get'({ parameters, state }) {
    const { partner, tiedPartners } = state
    const { mpnId = partner.mpnId } = parameters
    const name = mpnId === partner.mpnId ? partner.name : tiedPartners.findByMpnId(mpnId)?.name
    if (name === undefined) {
      throw new ServiceError(404, '1000', `There is no partner with the id ${mpnId}.`)
    }
    return {
      data: {
        mpnId,
        partnerName: name,
        profileType: 'MpnProfile',
        attributes: { objectType: 'MpnProfile' },
      },
    }
  },

  'sandbox.indirectResellers.create'({ body, state }) {
    const { tenant, legalBusinessProfile } = body
    const { id } = state.tiedPartners.addReseller({
      name: legalBusinessProfile.companyName ?? tenant.displayName ?? tenant.name ?? '',
      location: tenant.country ?? state.partner.country,
    })
    return { data: { ...body, id } }
  },

  'sandbox.indirectResellers.delete'({ parameters, state }) {
    state.tiedPartners.removeReseller(parameters.resellerId)
    return {}
  },
}

function renderPartner(one: TiedPartner): components['schemas']['PartnerRelationship'] {
  return {
    id: one.id,
    location: one.location,
    partnerId: one.mpnId,
    name: one.name,
    relationshipType: types[one.role],
    state: 'active',
    attributes: { objectType: 'PartnerRelationship' },
  }
}
