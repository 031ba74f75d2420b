import type { components } from '@partnergate/openapi'
import { ServiceError } from '../../protocol/service-error.ts'
import { dayMs } from '../../time/duration.ts'
import type { Customers } from '../customers/customers.ts'
import { lazily } from '../lazily.ts'
import type { World } from '../world.ts'
import { supportTopics } from './topics.ts'

/** A service request as it goes over the wire; the store owns the objects. */
export type ServiceRequest = Mutable<components['schemas']['ServiceRequest']> & { id: string }

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** The service requests of the partner and of its customers. */
export interface ServiceRequests {
  all(): ServiceRequest[]
  /**
   * @param customerId - only when the request is this customer's
   * @throws ServiceError 404 with 1000 for an unknown request
   */
  get(serviceRequestId: string, customerId?: string): ServiceRequest
  add(request: Omit<ServiceRequest, 'id'>): ServiceRequest
}

export function createServiceRequests(world: World, customers: Customers): ServiceRequests {
  const requests = lazily(() => {
    const seeded = () =>
      seedRequests(world, customers).map(request => [request.id, request] as const)
    return world.kept.map<string, ServiceRequest>('service-requests', seeded)
  })
  return {
    all: () => [...requests().values()],
    get(serviceRequestId, customerId) {
      const request = requests().get(serviceRequestId)
      const itsCustomer =
        customerId === undefined || request?.organization?.id === customerId.toLowerCase()
      if (request && itsCustomer) return request
      throw new ServiceError(404, '1000', `The service request ${serviceRequestId} was not found.`)
    },
    add(request) {
      const added = { ...request, id: world.ids.digits(15, 'service-request') }
      requests().set(added.id, added)
      return added
    },
  }
}

/** Two requests of the partner, and one of each of the first four customers. */
function seedRequests(world: World, customers: Customers): ServiceRequest[] {
  const { partner } = world
  const own = { id: partner.tenantId, name: partner.name }
  const theirs = customers
    .all()
    .slice(0, 4)
    .map(({ id, companyName }) => ({ id, name: companyName }))
  return [own, own, ...theirs].map((organization, index) => seedRequest(world, organization, index))
}

function seedRequest(
  { seed, epoch, partner }: World,
  organization: { id: string; name: string },
  index: number,
): ServiceRequest {
  const faker = seed.faker('service-request', index)
  const topic = faker.helpers.arrayElement([...supportTopics])
  const { title, description } = faker.helpers.arrayElement([...topic.questions])
  const created = epoch - dayMs * faker.number.int({ min: 2, max: 60 })
  const closed = index % 3 === 2
  const iso = (time: number) => new Date(time).toISOString()
  const contact = {
    organization: { id: partner.tenantId, name: partner.name },
    contactId: seed.guid('service-request', index, 'contact'),
    firstName: faker.person.firstName(),
    lastName: faker.person.lastName(),
    email: `support@${partner.domain}`,
  }
  return {
    id: seed.digits(15, 'service-request', index),
    title,
    description,
    severity: faker.helpers.arrayElement(['critical', 'moderate', 'minimal']),
    status: closed ? 'closed' : 'open',
    supportTopicId: topic.id,
    supportTopicName: topic.name,
    countryCode: partner.country,
    organization,
    primaryContact: contact,
    lastUpdatedBy: contact,
    notes: [],
    fileLinks: [],
    createdDate: iso(created),
    lastModifiedDate: iso(created + dayMs),
    ...(closed && { lastClosedDate: iso(created + dayMs) }),
    attributes: { objectType: 'ServiceRequest' },
  }
}
