import { addDuration, dayMs } from '../../time/duration.ts'
import type { Customer } from '../customers/customer.ts'
import type { Customers } from '../customers/customers.ts'
import type { World } from '../world.ts'
import type { Assignment, Relationship } from './relationship.ts'

/** Roles of the seeded relationships: Directory Readers, Service Support and User Administrator. */
const seededRoles = [
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  'f023fd81-a637-4b56-95fd-791ac0226033',
  'fe930be7-5e62-47db-91af-98c3a49a38b1',
] as const

/** Of four customers, two have an active relationship, one was offered one, and one has none. */
export function seedRelationships(world: World, customers: Customers): Relationship[] {
  return customers
    .seeded()
    .map((customer, index) => ({ customer, index }))
    .filter(({ index }) => index % 4 !== 3)
    .map(({ customer, index }) => seedRelationship(world, customer, index))
}

function seedRelationship(world: World, customer: Customer, index: number): Relationship {
  const { seed, epoch } = world
  const created = epoch - dayMs * seed.faker('gdap', index).number.int({ min: 20, max: 300 })
  const pending = index % 4 === 2
  const relationship: Relationship = {
    id: `${seed.guid('gdap', index, 1)}-${seed.guid('gdap', index, 2)}`,
    displayName: `Support ${index + 1} ${customer.companyName}`.slice(0, 50),
    duration: 'P730D',
    autoExtendDuration: 'P180D',
    customer: { tenantId: customer.id, displayName: customer.companyName },
    roles: seededRoles,
    status: pending ? 'approvalPending' : 'active',
    created,
    modified: created + dayMs,
    ...(!pending && { activated: created + dayMs }),
    end: addDuration(created + dayMs, 'P730D'),
    version: 1,
    assignments: new Map(),
    requests: new Map(),
    operations: new Map(),
  }
  if (!pending) {
    const assignment = seedAssignment(world, relationship, index)
    relationship.assignments.set(assignment.id, assignment)
  }
  const request = { id: seed.guid('gdap', index, 'request'), action: 'lockForApproval', created }
  relationship.requests.set(request.id, request)
  return relationship
}

function seedAssignment(
  { seed, partner }: World,
  { modified }: Relationship,
  index: number,
): Assignment {
  return {
    id: seed.guid('gdap', index, 'assignment'),
    groupId: partner.groups.adminAgents,
    roles: seededRoles.slice(0, 2),
    status: 'active',
    created: modified,
    modified,
    settles: modified,
    version: 1,
  }
}
