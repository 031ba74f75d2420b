import { ServiceError } from '../../protocol/service-error.ts'
import { addDuration } from '../../time/duration.ts'
import type { Customers } from '../customers/customers.ts'
import { lazily } from '../lazily.ts'
import type { World } from '../world.ts'
import type { Relationship } from './relationship.ts'
import { seedRelationships } from './seed-relationships.ts'

/** The partner's GDAP relationships. Reading them lets what was under way come to its end. */
export interface Relationships {
  all(): Relationship[]
  find(relationshipId: string): Relationship | undefined
  /** @throws ServiceError 404 for an unknown relationship */
  get(relationshipId: string): Relationship
  add(relationship: Relationship): void
  delete(relationshipId: string): void
}

export function createRelationships(world: World, customers: Customers): Relationships {
  const relationships = lazily(() => {
    const seeded = () => seedRelationships(world, customers).map(one => [one.id, one] as const)
    return world.kept.map<string, Relationship>('gdap', seeded)
  })

  function find(relationshipId: string): Relationship | undefined {
    const relationship = relationships().get(relationshipId.toLowerCase())
    if (relationship) settle(relationship, world.clock.now())
    return relationship
  }

  return {
    find,
    all() {
      const all = [...relationships().values()]
      for (const relationship of all) settle(relationship, world.clock.now())
      return all
    },
    get(relationshipId) {
      const relationship = find(relationshipId)
      if (relationship) return relationship
      throw notFound('relationship', relationshipId)
    },
    add: relationship => void relationships().set(relationship.id, relationship),
    delete: relationshipId => void relationships().delete(relationshipId),
  }
}

export function notFound(what: string, id: string): ServiceError {
  return new ServiceError(404, 'itemNotFound', `The ${what} ${id} was not found.`)
}

/** Ends, prolongs and completes what the time has come for. */
function settle(relationship: Relationship, now: number): void {
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
