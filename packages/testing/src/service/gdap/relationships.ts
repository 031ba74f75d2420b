import { ServiceError } from '../../protocol/service-error.ts'
import type { Customers } from '../customers/customers.ts'
import type { Journal } from '../events/journal.ts'
import type { World } from '../world.ts'
import type { Relationship } from './relationship.ts'
import { createRelationshipSeries } from './series.ts'
import { settle } from './settle.ts'

/** The partner's GDAP relationships. Reading them lets what was under way come to its end. */
export interface Relationships {
  /**
   * Every relationship, those that the seed brings first. What nobody has named before is made for the list alone: to
   * change one, get it.
   */
  all(): RelationshipList
  ofCustomer(customerId: string): Relationship[]
  find(relationshipId: string): Relationship | undefined
  /** @throws ServiceError 404 for an unknown relationship */
  get(relationshipId: string): Relationship
  hasName(displayName: string): boolean
  add(relationship: Relationship): void
  delete(relationshipId: string): void
  /** Lets all that somebody has named come to where the clock is. */
  passTime(): void
}

/** A list of which only what is looked at is made. */
interface RelationshipList extends Iterable<Relationship> {
  readonly length: number
  slice(start: number, end: number): Relationship[]
}

/** For what isn't worth telling. */
const silence: Pick<Journal, 'tell'> = { tell() {} }

export function createRelationships(world: World, customers: Customers): Relationships {
  const { clock, journal } = world
  const kept = world.kept.within('gdap')
  const series = createRelationshipSeries(world, customers.series)
  /** By the index of what the seed brings, once somebody has named it, and by the id of what was created. */
  const named = kept.map<number | string, Relationship>('relationships')
  const deleted = kept.set<number>('deleted')

  const settled = (relationship: Relationship): Relationship => {
    settle(journal, relationship, clock.now())
    return relationship
  }
  /** One that nobody has named passes its time in silence: it would tell the same at every look. */
  const untouched = (index: number): Relationship => {
    const relationship = series.make(index)
    settle(silence, relationship, clock.now())
    return relationship
  }
  const seeded = (index: number) => {
    const known = named.get(index)
    return known ? settled(known) : untouched(index)
  }
  const created = () => [...named].flatMap(([key, one]) => (typeof key === 'string' ? [one] : []))

  function find(relationshipId: string): Relationship | undefined {
    const id = relationshipId.toLowerCase()
    const index = series.indexOfId(id)
    if (index === undefined) {
      const relationship = named.get(id)
      return relationship && settled(relationship)
    }
    if (deleted.has(index)) return undefined
    const relationship = seeded(index)
    named.set(index, relationship)
    return relationship
  }

  /** Places of those that the seed brings and nobody has deleted. */
  function places(): number[] | undefined {
    if (deleted.size === 0) return undefined
    const all = Array.from({ length: series.count }, (_, place) => place)
    return all.filter(place => !deleted.has(series.indexAt(place)))
  }

  return {
    find,
    all() {
      const left = places()
      const seededCount = left?.length ?? series.count
      const added = created()
      const at = (place: number) => seeded(series.indexAt(left?.[place] ?? place))
      return {
        length: seededCount + added.length,
        slice(start, end) {
          const count = Math.max(0, Math.min(end, seededCount) - start)
          const made = Array.from({ length: count }, (_, offset) => at(start + offset))
          const from = Math.max(0, start - seededCount)
          return [...made, ...added.slice(from, Math.max(0, end - seededCount)).map(settled)]
        },
        *[Symbol.iterator]() {
          for (let place = 0; place < seededCount; place++) yield at(place)
          yield* added.map(settled)
        },
      }
    },
    ofCustomer(customerId) {
      const index = customers.series.indexOfId(customerId)
      const own =
        index !== undefined && series.has(index) && !deleted.has(index) && !named.has(index)
          ? [seeded(index)]
          : []
      const others = [...named.values()].map(settled)
      return [...own, ...others.filter(({ customer }) => customer.tenantId === customerId)]
    },
    get(relationshipId) {
      const relationship = find(relationshipId)
      if (relationship) return relationship
      throw notFound('relationship', relationshipId)
    },
    hasName(displayName) {
      const index = series.indexOfName(displayName)
      const isUntouched = index !== undefined && !deleted.has(index) && !named.has(index)
      return isUntouched || [...named.values()].some(one => one.displayName === displayName)
    },
    add: relationship => void named.set(relationship.id, relationship),
    delete(relationshipId) {
      const index = series.indexOfId(relationshipId)
      named.delete(index ?? relationshipId)
      if (index !== undefined) deleted.add(index)
    },
    passTime() {
      for (const relationship of named.values()) settled(relationship)
    },
  }
}

export function notFound(what: string, id: string): ServiceError {
  return new ServiceError(404, 'itemNotFound', `The ${what} ${id} was not found.`)
}
