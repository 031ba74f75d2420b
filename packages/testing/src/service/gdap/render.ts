import type { components } from '@partnergate/openapi'
import { graphEtagOf } from '../../protocol/etag.ts'
import type {
  Assignment,
  Relationship,
  RelationshipOperation,
  RelationshipRequest,
} from './relationship.ts'
import { isSettled } from './relationship.ts'

type Schemas = components['schemas']

const iso = (time: number) => new Date(time).toISOString()

const rolesOf = (roles: readonly string[]) => ({
  unifiedRoles: roles.map(roleDefinitionId => ({ roleDefinitionId })),
})

export const relationshipEtag = ({ id, version }: Relationship) => graphEtagOf(id, version)

export const assignmentEtag = ({ id, version }: Assignment) => graphEtagOf(id, version)

export function renderRelationship(
  relationship: Relationship,
): Schemas['DelegatedAdminRelationship'] {
  const { activated } = relationship
  return {
    '@odata.type': '#microsoft.graph.delegatedAdminRelationship',
    '@odata.etag': relationshipEtag(relationship),
    id: relationship.id,
    displayName: relationship.displayName,
    duration: relationship.duration,
    customer: relationship.customer,
    accessDetails: rolesOf(relationship.roles),
    autoExtendDuration: relationship.autoExtendDuration,
    status: relationship.status,
    createdDateTime: iso(relationship.created),
    lastModifiedDateTime: iso(relationship.modified),
    activatedDateTime: activated === undefined ? '' : iso(activated),
    endDateTime: iso(relationship.end),
  }
}

export function renderAssignment(
  assignment: Assignment,
): Schemas['DelegatedAdminAccessAssignment'] {
  return {
    '@odata.type': '#microsoft.graph.delegatedAdminAccessAssignment',
    '@odata.etag': assignmentEtag(assignment),
    id: assignment.id,
    status: assignment.status,
    createdDateTime: iso(assignment.created),
    lastModifiedDateTime: iso(assignment.modified),
    accessContainer: {
      accessContainerId: assignment.groupId,
      accessContainerType: 'securityGroup',
    },
    accessDetails: rolesOf(assignment.roles),
  }
}

export function renderRequest(
  { id, action, created }: RelationshipRequest,
  now: number,
): Schemas['DelegatedAdminRelationshipRequest'] {
  return {
    '@odata.type': '#microsoft.graph.delegatedAdminRelationshipRequest',
    id,
    action,
    status: isSettled(created, now) ? 'succeeded' : 'created',
    createdDateTime: iso(created),
    lastModifiedDateTime: iso(created),
  }
}

export function renderOperation(
  { id, assignmentId, created }: RelationshipOperation,
  now: number,
): Schemas['DelegatedAdminRelationshipOperation'] {
  return {
    '@odata.type': '#microsoft.graph.delegatedAdminRelationshipOperation',
    id,
    operationType: 'delegatedAdminAccessAssignmentUpdate',
    data: JSON.stringify({ accessAssignmentId: assignmentId }),
    status: isSettled(created, now) ? 'succeeded' : 'running',
    createdDateTime: iso(created),
    lastModifiedDateTime: iso(created),
  }
}
