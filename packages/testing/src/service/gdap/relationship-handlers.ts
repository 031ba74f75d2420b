import type { Call, Handlers } from '../../protocol/call.ts'
import { odataPage } from '../../protocol/odata.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { addDuration } from '../../time/duration.ts'
import type { Relationships } from './relationships.ts'
import { relationshipEtag, renderRelationship } from './render.ts'
import {
  readRoles,
  requireDuration,
  requireEtag,
  requireExtension,
  requireStatus,
} from './rules.ts'

type RelationshipOperation =
  | 'gdap.relationships.list'
  | 'gdap.relationships.create'
  | 'gdap.relationships.get'
  | 'gdap.relationships.update'
  | 'gdap.relationships.delete'

export const relationshipHandlers: Handlers<RelationshipOperation> = {
  'gdap.relationships.list'(call) {
    const all = call.state.relationships.all()
    return { data: odataPage(all, 'delegatedAdminRelationships', call, renderRelationship) }
  },

  'gdap.relationships.create'(call) {
    const { body, state } = call
    const { displayName, duration, accessDetails, autoExtendDuration = 'PT0S' } = body
    const customer = body.customer ?? {}
    requireDuration(duration)
    const roles = readRoles(accessDetails)
    requireExtension(autoExtendDuration, roles)
    requireFreeName(state.relationships, displayName)
    const now = state.clock.now()
    const id = `${state.ids.guid('gdap')}-${state.ids.guid('gdap')}`
    const known = customer.tenantId && state.customers.find(customer.tenantId)
    state.relationships.add({
      id,
      displayName,
      duration,
      autoExtendDuration,
      customer: known ? { displayName: known.companyName, ...customer } : customer,
      roles,
      status: 'created',
      created: now,
      modified: now,
      end: addDuration(now, duration),
      version: 1,
      assignments: new Map(),
      requests: new Map(),
      operations: new Map(),
    })
    return {
      data: renderRelationship(state.relationships.get(id)),
      headers: { Location: `${call.url.origin}${call.url.pathname}/${id}` },
    }
  },

  'gdap.relationships.get': ({ parameters, state }) => ({
    data: renderRelationship(state.relationships.get(parameters.relationshipId)),
  }),

  'gdap.relationships.update'({ parameters, body, state }) {
    const relationship = state.relationships.get(parameters.relationshipId)
    requireEtag(parameters.ifMatch, relationshipEtag(relationship))
    const { displayName, duration, customer, accessDetails, autoExtendDuration } = body
    const beyond = [displayName, duration, customer, accessDetails].some(part => part !== undefined)
    requireStatus(relationship, beyond ? ['created'] : ['created', 'active'])
    if (duration !== undefined) requireDuration(duration)
    const roles = accessDetails && readRoles(accessDetails)
    requireExtension(
      autoExtendDuration ?? relationship.autoExtendDuration,
      roles ?? relationship.roles,
    )
    if (displayName !== undefined && displayName !== relationship.displayName) {
      requireFreeName(state.relationships, displayName)
    }
    Object.assign(relationship, {
      ...(displayName !== undefined && { displayName }),
      ...(duration !== undefined && { duration, end: addDuration(relationship.created, duration) }),
      ...(customer && { customer }),
      ...(roles && { roles }),
      ...(autoExtendDuration !== undefined && { autoExtendDuration }),
      modified: state.clock.now(),
      version: relationship.version + 1,
    })
    return { data: renderRelationship(relationship) }
  },

  'gdap.relationships.delete'(call: Call<'gdap.relationships.delete'>) {
    const { parameters, state } = call
    const relationship = state.relationships.get(parameters.relationshipId)
    requireEtag(parameters.ifMatch, relationshipEtag(relationship))
    requireStatus(relationship, ['created'])
    state.relationships.delete(relationship.id)
    return {}
  },
}

function requireFreeName(relationships: Relationships, name: string): void {
  if (!relationships.hasName(name)) return
  throw new ServiceError(409, 'conflict', `Another relationship is named ${name}.`)
}
