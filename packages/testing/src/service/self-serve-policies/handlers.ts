import type { components, OperationTypes } from '@partnergate/openapi'
import type { Handlers, Reply } from '../../protocol/call.ts'
import { collectionOf, linkTo } from '../../protocol/collection.ts'
import { matches } from '../../protocol/etag.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { State } from '../state.ts'
import type { SelfServePolicy } from './policies.ts'

type Body = OperationTypes['selfServePolicies.create']['body']
type Wire = components['schemas']['SelfServePolicy']

export const selfServePolicyHandlers: Handlers<
  | 'selfServePolicies.list'
  | 'selfServePolicies.create'
  | 'selfServePolicies.get'
  | 'selfServePolicies.update'
  | 'selfServePolicies.replace'
  | 'selfServePolicies.delete'
> = {
  'selfServePolicies.list'({ parameters, state, url }) {
    const { id } = state.customers.get(parameters.entity_id)
    const theirs = [...state.selfServePolicies.values()].filter(one => one.customerId === id)
    return {
      data: collectionOf(
        theirs.map(one => render(state, one)),
        url,
      ),
    }
  },

  'selfServePolicies.create'({ body, state }) {
    const customerId = customerOf(state, body)
    const id = `${state.partner.tenantId}_${customerId}`
    if (state.selfServePolicies.has(id)) {
      throw new ServiceError(409, '600041', `The self-serve policy ${id} exists already.`)
    }
    const policy = { id, customerId, permissions: body.permissions, version: 1 }
    state.selfServePolicies.set(id, policy)
    return reply(state, policy)
  },

  'selfServePolicies.get': ({ parameters, state }) => ({
    data: render(state, policyOf(state, parameters.policyId)),
  }),

  'selfServePolicies.update': ({ parameters, body, state }) =>
    replace(state, policyOf(state, parameters.policyId), body),

  'selfServePolicies.replace': ({ body, state }) =>
    replace(state, policyOf(state, body.id ?? ''), body),

  'selfServePolicies.delete'({ parameters, state }) {
    const policy = policyOf(state, parameters.policyId)
    state.selfServePolicies.delete(policy.id)
    return { happened: { before: render(state, policy), customer: customerIn(state, policy) } }
  },
}

/** @throws ServiceError 404 with 600040 for what is no id of a policy, with 600039 for a policy that there isn't */
function policyOf({ selfServePolicies }: State, policyId: string): SelfServePolicy {
  if (!/^[\da-f-]{36}_[\da-f-]{36}$/i.test(policyId)) {
    throw new ServiceError(404, '600040', `${policyId} is not the id of a self-serve policy.`)
  }
  const policy = selfServePolicies.get(policyId.toLowerCase())
  if (policy) return policy
  throw new ServiceError(404, '600039', `The self-serve policy ${policyId} was not found.`)
}

function replace(state: State, policy: SelfServePolicy, body: Body): Reply<Wire> {
  const before = render(state, policy)
  if (!matches(body.attributes?.etag ?? '', before.attributes?.etag ?? '')) {
    throw new ServiceError(412, '2055', 'The etag is no longer valid; read the policy again.')
  }
  if (customerOf(state, body) !== policy.customerId) {
    throw new ServiceError(400, '3000', 'A policy stays with its customer.')
  }
  Object.assign(policy, { permissions: body.permissions, version: policy.version + 1 })
  return reply(state, policy, before)
}

function reply(state: State, policy: SelfServePolicy, before?: Wire): Reply<Wire> {
  const happened = { customer: customerIn(state, policy), ...(before && { before }) }
  return { data: render(state, policy), happened }
}

/** @throws ServiceError 404 with 60003 for an unknown customer, 400 with 3000 for another grantor than the partner */
function customerOf({ customers, partner }: State, { selfServeEntity, grantor }: Body): string {
  const { id } = customers.get(selfServeEntity.tenantID ?? '')
  if (grantor.tenantID?.toLowerCase() === partner.tenantId) return id
  throw new ServiceError(400, '3000', 'grantor.tenantID is not the partner.')
}

function customerIn({ customers }: State, { customerId: id }: SelfServePolicy) {
  return { id, name: customers.find(id)?.companyName }
}

function render({ partner, seed }: State, policy: SelfServePolicy): Wire {
  const { id, customerId, permissions, version } = policy
  return {
    id,
    selfServeEntity: { selfServeEntityType: 'customer', tenantID: customerId },
    grantor: { grantorType: 'billToPartner', tenantID: partner.tenantId },
    permissions: [...permissions],
    links: { self: linkTo(`/SelfServePolicy/${id}`) },
    attributes: {
      etag: `"${seed.guid('self-serve-policy', id, version)}"`,
      objectType: 'SelfServePolicy',
    },
  }
}
