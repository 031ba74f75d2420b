import { addDuration } from '../../time/duration.ts'
import type { Relationship } from './relationship.ts'

/** Ends, prolongs and completes what the time has come for. */
export function settle(relationship: Relationship, now: number): void {
  const { assignments, terminates } = relationship
  if (relationship.status === 'terminating' && terminates !== undefined && now >= terminates) {
    Object.assign(relationship, { status: 'terminated', end: terminates, modified: terminates })
    relationship.version += 1
  }
  while (relationship.status === 'active' && relationship.end <= now) {
    relationship.version += 1
    relationship.modified = relationship.end
    if (/^P(T?0[SD])$/.test(relationship.autoExtendDuration)) relationship.status = 'expired'
    else relationship.end = addDuration(relationship.end, relationship.autoExtendDuration)
  }
  for (const assignment of assignments.values()) {
    if (now < assignment.settles) continue
    if (assignment.status === 'deleting') assignments.delete(assignment.id)
    if (assignment.status === 'pending') Object.assign(assignment, { status: 'active' })
    if (assignment.nextRoles) {
      assignment.roles = assignment.nextRoles
      assignment.version += 1
      delete assignment.nextRoles
    }
  }
}
