import type { Handlers } from '../../protocol/call.ts'
import { odataPage } from '../../protocol/odata.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { actorOf } from '../events/actor-of.ts'
import { settleMs } from './relationship.ts'
import { notFound } from './relationships.ts'
import { renderOperation, renderRequest } from './render.ts'
import { requireStatus } from './rules.ts'
import { tellOfRelationship } from './tell.ts'

export const requestHandlers: Handlers<
  | 'gdap.relationships.requests.list'
  | 'gdap.relationships.requests.create'
  | 'gdap.relationships.requests.get'
  | 'gdap.relationships.operations.list'
  | 'gdap.relationships.operations.get'
> = {
  'gdap.relationships.requests.list'(call) {
    const { requests } = call.state.relationships.get(call.parameters.relationshipId)
    const now = call.state.clock.now()
    return {
      data: odataPage([...requests.values()], 'requests', call, one => renderRequest(one, now)),
    }
  },

  'gdap.relationships.requests.create'(call) {
    const { parameters, body, state, url } = call
    const relationship = state.relationships.get(parameters.relationshipId)
    const now = state.clock.now()
    if (body.action === 'lockForApproval') {
      requireStatus(relationship, ['created'])
      Object.assign(relationship, { status: 'approvalPending', offered: now })
    } else if (body.action === 'terminate') {
      requireStatus(relationship, ['active'])
      Object.assign(relationship, { status: 'terminating', terminates: now + settleMs })
      const actor = actorOf(call)
      tellOfRelationship(state.journal, relationship, 'termination_requested', { actor })
    } else {
      throw new ServiceError(400, 'badRequest', `A partner cannot ask for ${body.action}.`)
    }
    Object.assign(relationship, { modified: now, version: relationship.version + 1 })
    const request = { id: state.ids.guid('gdap-request'), action: body.action, created: now }
    relationship.requests.set(request.id, request)
    return {
      data: renderRequest(request, now),
      headers: { Location: `${url.origin}${url.pathname}/${request.id}` },
    }
  },

  'gdap.relationships.requests.get'({ parameters, state }) {
    const { requests } = state.relationships.get(parameters.relationshipId)
    const request = requests.get(parameters.requestId.toLowerCase())
    if (!request) throw notFound('request', parameters.requestId)
    return { data: renderRequest(request, state.clock.now()) }
  },

  'gdap.relationships.operations.list'(call) {
    const { operations } = call.state.relationships.get(call.parameters.relationshipId)
    const now = call.state.clock.now()
    return {
      data: odataPage([...operations.values()], 'operations', call, one =>
        renderOperation(one, now),
      ),
    }
  },

  'gdap.relationships.operations.get'({ parameters, state }) {
    const { operations } = state.relationships.get(parameters.relationshipId)
    const operation = operations.get(parameters.operationId.toLowerCase())
    if (!operation) throw notFound('operation', parameters.operationId)
    return { data: renderOperation(operation, state.clock.now()) }
  },
}
