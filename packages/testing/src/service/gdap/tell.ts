import type { Actor, OperationType } from '../events/happening.ts'
import type { Journal } from '../events/journal.ts'
import type { WebhookEventName } from '../webhooks/event-names.ts'
import type { Assignment, Relationship } from './relationship.ts'
import { renderAssignment, renderRelationship } from './render.ts'

/** Whom it is told. */
export type Telling = Pick<Journal, 'tell'>

type RelationshipChange = 'approved' | 'activated' | 'terminated' | 'expired'
type AssignmentChange = 'created' | 'activated' | 'updated' | 'deleted'

/** Where the portal shows relationships, which is what events of GDAP point to. */
const portal = 'https://partner.microsoft.com/granularAdminRelationships'

/** Tells the journal what became of a relationship; without an actor, by itself. */
export function tellOfRelationship(
  journal: Telling,
  relationship: Relationship,
  change: RelationshipChange | 'termination_requested',
  { actor = {}, time }: { actor?: Actor; time?: number } = {},
): void {
  const event: WebhookEventName | undefined =
    change === 'termination_requested' ? undefined : `granular-admin-relationship-${change}`
  journal.tell(
    {
      ...ground(relationship, time),
      resource: 'granular_admin_relationship',
      operation: `granular_admin_relationship_${change}` satisfies OperationType,
      after: renderRelationship(relationship),
      ...(event && { event: { name: event, resourceUri: `${portal}/${relationship.id}` } }),
    },
    actor,
  )
}

/** Tells the journal what became of an access assignment. */
export function tellOfAssignment(
  journal: Telling,
  relationship: Relationship,
  assignment: Assignment,
  change: AssignmentChange,
  { actor = {}, time }: { actor?: Actor | undefined; time?: number } = {},
): void {
  const resourceUri = `${portal}/${relationship.id}/accessAssignments/${assignment.id}`
  journal.tell(
    {
      ...ground(relationship, time),
      resource: 'granular_admin_access_assignment',
      operation: `granular_admin_access_assignment_${change}` satisfies OperationType,
      after: renderAssignment(assignment),
      event: { name: `granular-admin-access-assignment-${change}`, resourceUri },
    },
    actor,
  )
}

function ground({ customer }: Relationship, time: number | undefined) {
  const { tenantId: id, displayName: name } = customer
  return { ...(id && { customer: { id, name } }), ...(time !== undefined && { time }) }
}
