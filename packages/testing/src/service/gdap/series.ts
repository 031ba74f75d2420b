import { dayMs } from '../../time/duration.ts'
import type { CustomerSeries } from '../customers/series.ts'
import type { World } from '../world.ts'
import type { Assignment, Relationship } from './relationship.ts'

/** Roles of the seeded relationships: Directory Readers, Service Support and User Administrator. */
const seededRoles = [
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b',
  'f023fd81-a637-4b56-95fd-791ac0226033',
  'fe930be7-5e62-47db-91af-98c3a49a38b1',
] as const

const lastsDays = 730

/**
 * The relationships that the seed brings, by the index of their customer. Each can be made again at any time, and an
 * index is found from an id or a name.
 */
export interface RelationshipSeries {
  readonly count: number
  /** Index of the relationship at a place in the list. */
  indexAt(place: number): number
  has(index: number): boolean
  make(index: number): Relationship
  indexOfId(relationshipId: string): number | undefined
  indexOfName(displayName: string): number | undefined
}

/** Of four customers, two have an active relationship, one was offered one, and one has none. */
export function createRelationshipSeries(
  world: World,
  customers: CustomerSeries,
): RelationshipSeries {
  const { seed, epoch, partner } = world
  const [first, second] = [seed.guids('gdap-1'), seed.guids('gdap-2')]
  const assignments = seed.guids('gdap-assignment')
  const requests = seed.guids('gdap-request')
  const daysAt = seed.draws('gdap-days')

  const has = (index: number) => index < customers.count && index % 4 !== 3
  const idOf = (index: number) => `${first.at(index)}-${second.at(index)}`
  const nameOf = (index: number) =>
    `Support ${index + 1} ${customers.companyName(index)}`.slice(0, 50)

  function make(index: number): Relationship {
    const created = epoch - dayMs * daysAt(index).int(20, 300)
    const pending = index % 4 === 2
    const began = created + dayMs
    return {
      id: idOf(index),
      displayName: nameOf(index),
      duration: `P${lastsDays}D`,
      autoExtendDuration: 'P180D',
      customer: { tenantId: customers.id(index), displayName: customers.companyName(index) },
      roles: seededRoles,
      status: pending ? 'approvalPending' : 'active',
      created,
      modified: began,
      ...(!pending && { activated: began }),
      end: began + lastsDays * dayMs,
      version: 1,
      assignments: new Map(pending ? [] : [assign(index, began)].map(one => [one.id, one])),
      requests: new Map([
        [requests.at(index), { id: requests.at(index), action: 'lockForApproval', created }],
      ]),
      operations: new Map(),
    }
  }

  function assign(index: number, time: number): Assignment {
    return {
      id: assignments.at(index),
      groupId: partner.groups.adminAgents,
      roles: seededRoles.slice(0, 2),
      status: 'active',
      created: time,
      modified: time,
      settles: time,
      version: 1,
    }
  }

  return {
    count: customers.count - Math.floor(customers.count / 4),
    indexAt: place => 4 * Math.floor(place / 3) + (place % 3),
    has,
    make,
    indexOfId(id) {
      const index = first.indexOf(id.slice(0, 36))
      return index !== undefined && has(index) && idOf(index) === id ? index : undefined
    },
    indexOfName(name) {
      const index = Number(/^Support (\d+) /.exec(name)?.[1]) - 1
      return has(index) && nameOf(index) === name ? index : undefined
    },
  }
}
