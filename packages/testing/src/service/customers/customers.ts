import { ServiceError } from '../../protocol/service-error.ts'
import type { World } from '../world.ts'
import type { Customer } from './customer.ts'
import type { CustomerKey, CustomerRecord } from './kept-customer.ts'
import { KeptCustomer } from './kept-customer.ts'
import type { CustomerProfile } from './profile.ts'
import type { CustomerSeries } from './series.ts'
import { createCustomerSeries } from './series.ts'

/** The partner's customers, those that the seed brings first. */
export interface Customers {
  /** Those that the seed brought, whatever became of them. */
  readonly series: CustomerSeries
  all(): readonly Customer[]
  /** Those that the partner still has a relationship with. */
  related(): readonly Customer[]
  /** Those that the seed brought, also when they were deleted since. */
  seeded(): readonly Customer[]
  find(customerId: string): Customer | undefined
  findByDomain(domain: string): Customer | undefined
  /** @throws ServiceError 404 with 60003 for an unknown customer */
  get(customerId: string): Customer
  create(id: string, profile: CustomerProfile): Customer
  delete(customerId: string): void
}

export function createCustomers(world: World, count: number): Customers {
  const series = createCustomerSeries(world.seed, count)
  const records = world.kept.within('customers').map<CustomerKey, CustomerRecord>('records')
  const ground = {
    ...{ world, series, records },
    relationshipChanged() {
      related = undefined
    },
  }
  const seeded = Array.from({ length: count }, (_, index) => new KeptCustomer(ground, index))
  const created = new Map<string, Customer>()
  for (const key of records.keys()) if (typeof key === 'string') addCreated(key)
  /** What `all` gives, as long as nobody comes or goes. */
  let listed: readonly Customer[] | undefined
  let related: readonly Customer[] | undefined

  function forget(): void {
    listed = undefined
    related = undefined
  }

  function addCreated(id: string): Customer {
    const customer = new KeptCustomer(ground, id)
    created.set(id, customer)
    return customer
  }

  const present = (index: number | undefined): Customer | undefined =>
    index === undefined || records.get(index)?.deleted ? undefined : seeded[index]

  function find(customerId: string): Customer | undefined {
    const id = customerId.toLowerCase()
    return created.get(id) ?? present(series.indexOfId(id))
  }

  function all(): readonly Customer[] {
    listed ??= [...seeded.filter((_, index) => present(index)), ...created.values()]
    return listed
  }

  return {
    series,
    find,
    seeded: () => seeded,
    all,
    related() {
      related ??= all().filter(({ relationshipToPartner }) => relationshipToPartner !== 'none')
      return related
    },
    findByDomain(domain) {
      const wanted = domain.toLowerCase()
      const own = [...created.values()].find(customer => customer.domain === wanted)
      return own ?? present(series.indexOfDomain(wanted))
    },
    get(customerId) {
      const customer = find(customerId)
      if (customer) return customer
      throw new ServiceError(404, '60003', `The customer ${customerId} was not found.`)
    },
    create(id, profile) {
      forget()
      records.set(id, {
        commerceId: world.ids.guid('commerce'),
        country: profile.billing.defaultAddress.country ?? world.partner.country,
        profile,
      })
      return addCreated(id)
    },
    delete(customerId) {
      forget()
      const id = customerId.toLowerCase()
      const index = series.indexOfId(id)
      if (created.delete(id)) records.delete(id)
      else if (index !== undefined) records.set(index, { ...records.get(index), deleted: true })
    },
  }
}
