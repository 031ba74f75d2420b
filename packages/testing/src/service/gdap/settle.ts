import { addDuration, dayMs } from '../../time/duration.ts'
import type { Assignment, Relationship } from './relationship.ts'
import { settleMs } from './relationship.ts'
import type { Telling } from './tell.ts'
import { tellOfAssignment, tellOfRelationship } from './tell.ts'

/** How long a customer has to approve a relationship. */
const approvalMs = 90 * dayMs

/** Ends, prolongs and completes what the time has come for, and tells of it. */
export function settle(journal: Telling, relationship: Relationship, now: number): void {
  settleOffer(journal, relationship, now)
  settleAssignments(journal, relationship, now)
  settleEnd(journal, relationship, now)
}

function settleOffer(journal: Telling, relationship: Relationship, now: number): void {
  const { status, offered, activates } = relationship
  if (status === 'approvalPending' && offered !== undefined && now >= offered + approvalMs) {
    enter(relationship, 'expired', offered + approvalMs)
    tellOfRelationship(journal, relationship, 'expired', { time: relationship.modified })
  }
  if (status === 'approved' && activates !== undefined && now >= activates) {
    relationship.activated = activates
    enter(relationship, 'active', activates)
    tellOfRelationship(journal, relationship, 'activated', { time: activates })
  }
}

function settleEnd(journal: Telling, relationship: Relationship, now: number): void {
  const { terminates } = relationship
  if (relationship.status === 'terminating' && terminates !== undefined && now >= terminates) {
    relationship.end = terminates
    end(journal, relationship, 'terminated', terminates)
  }
  while (relationship.status === 'active' && relationship.end <= now) {
    if (extendsItself(relationship)) {
      relationship.version += 1
      relationship.modified = relationship.end
      relationship.end = addDuration(relationship.end, relationship.autoExtendDuration)
    } else enter(relationship, 'expiring', relationship.end)
  }
  const expires = relationship.end + settleMs
  if (relationship.status === 'expiring' && now >= expires) {
    end(journal, relationship, 'expired', expires)
  }
}

const extendsItself = ({ autoExtendDuration }: Relationship) =>
  !/^P(T?0[SD])$/.test(autoExtendDuration)

function enter(relationship: Relationship, status: Relationship['status'], time: number): void {
  Object.assign(relationship, { status, modified: time, version: relationship.version + 1 })
}

/** A relationship that ends takes its access assignments along. */
function end(
  journal: Telling,
  relationship: Relationship,
  status: 'terminated' | 'expired',
  time: number,
): void {
  for (const assignment of relationship.assignments.values()) {
    remove(journal, relationship, assignment, time)
  }
  enter(relationship, status, time)
  tellOfRelationship(journal, relationship, status, { time })
}

function settleAssignments(journal: Telling, relationship: Relationship, now: number): void {
  for (const assignment of relationship.assignments.values()) {
    const { settles: time, by: actor } = assignment
    if (now < time) continue
    if (assignment.status === 'deleting') {
      remove(journal, relationship, assignment, time)
      continue
    }
    if (assignment.status === 'pending') {
      assignment.status = 'active'
      tellOfAssignment(journal, relationship, assignment, 'activated', { time })
    }
    if (assignment.nextRoles) {
      assignment.roles = assignment.nextRoles
      assignment.version += 1
      delete assignment.nextRoles
      tellOfAssignment(journal, relationship, assignment, 'updated', { time, actor })
    }
  }
}

function remove(
  journal: Telling,
  relationship: Relationship,
  assignment: Assignment,
  time: number,
): void {
  relationship.assignments.delete(assignment.id)
  const { by: actor } = assignment.status === 'deleting' ? assignment : {}
  tellOfAssignment(journal, relationship, { ...assignment, status: 'deleted' }, 'deleted', {
    time,
    actor,
  })
}
