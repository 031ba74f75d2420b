import type { Call, Handlers } from '../../protocol/call.ts'
import { odataPage } from '../../protocol/odata.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { actorOf } from '../events/actor-of.ts'
import type { Assignment, Relationship } from './relationship.ts'
import { settleMs } from './relationship.ts'
import { notFound } from './relationships.ts'
import { assignmentEtag, renderAssignment } from './render.ts'
import { readRoles, requireEtag, requireStatus } from './rules.ts'
import { tellOfAssignment } from './tell.ts'

type OfOne =
  | 'gdap.relationships.accessAssignments.get'
  | 'gdap.relationships.accessAssignments.update'
  | 'gdap.relationships.accessAssignments.delete'

type AssignmentOperation =
  | 'gdap.relationships.accessAssignments.list'
  | 'gdap.relationships.accessAssignments.create'
  | OfOne

const relationshipOf = ({ parameters, state }: Call<AssignmentOperation>): Relationship =>
  state.relationships.get(parameters.relationshipId)

function assignmentOf(call: Call<OfOne>): Assignment {
  const { accessAssignmentId: id } = call.parameters
  const assignment = relationshipOf(call).assignments.get(id.toLowerCase())
  if (assignment) return assignment
  throw notFound('access assignment', id)
}

export const assignmentHandlers: Handlers<AssignmentOperation> = {
  'gdap.relationships.accessAssignments.list'(call) {
    const all = [...relationshipOf(call).assignments.values()]
    return { data: odataPage(all, 'accessAssignments', call, renderAssignment) }
  },

  'gdap.relationships.accessAssignments.create'(call) {
    const relationship = relationshipOf(call)
    const { body, state, url } = call
    requireStatus(relationship, ['active'])
    const roles = readRoles(body.accessDetails, relationship.roles)
    const groupId = body.accessContainer.accessContainerId?.toLowerCase()
    if (!groupId) throw new ServiceError(400, 'badRequest', 'accessContainerId is required.')
    requireNoOther(relationship, groupId)
    const now = state.clock.now()
    const id = state.ids.guid('access-assignment')
    const assignment: Assignment = {
      id,
      groupId,
      roles,
      status: 'pending',
      created: now,
      modified: now,
      settles: now + settleMs,
      version: 1,
    }
    relationship.assignments.set(id, assignment)
    tellOfAssignment(state.journal, relationship, assignment, 'created', { actor: actorOf(call) })
    return {
      data: renderAssignment(assignment),
      headers: { Location: `${url.origin}${url.pathname}/${id}` },
    }
  },

  'gdap.relationships.accessAssignments.get': call => ({
    data: renderAssignment(assignmentOf(call)),
  }),

  'gdap.relationships.accessAssignments.update'(call) {
    const { parameters, body, state, url } = call
    const relationship = relationshipOf(call)
    const assignment = assignmentOf(call)
    requireEtag(parameters.ifMatch, assignmentEtag(assignment))
    requireStatus(relationship, ['active'])
    const roles = readRoles(body.accessDetails ?? {}, relationship.roles)
    if (sameRoles(roles, assignment.roles))
      return { status: 200, data: renderAssignment(assignment) }
    const now = state.clock.now()
    const operation = {
      id: state.ids.guid('gdap-operation'),
      assignmentId: assignment.id,
      created: now,
    }
    relationship.operations.set(operation.id, operation)
    Object.assign(assignment, {
      nextRoles: roles,
      settles: now + settleMs,
      modified: now,
      by: actorOf(call),
    })
    const base = url.pathname.replace(/\/accessAssignments\/.*$/i, '')
    return {
      status: 202,
      data: {},
      headers: {
        Location: `${url.origin}${base}/operations/${operation.id}`,
        'Retry-After': String(settleMs / 1000),
      },
    }
  },

  'gdap.relationships.accessAssignments.delete'(call) {
    const assignment = assignmentOf(call)
    requireEtag(call.parameters.ifMatch, assignmentEtag(assignment))
    Object.assign(assignment, {
      status: 'deleting',
      settles: call.state.clock.now() + settleMs,
      by: actorOf(call),
      version: assignment.version + 1,
    })
    return {}
  },
}

function requireNoOther({ assignments }: Relationship, groupId: string): void {
  if (![...assignments.values()].some(other => other.groupId === groupId)) return
  throw new ServiceError(409, 'conflict', `The group ${groupId} has an access assignment already.`)
}

const sameRoles = (left: readonly string[], right: readonly string[]) =>
  left.length === right.length && left.every(role => right.includes(role))
