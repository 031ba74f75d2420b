import { ServiceError } from '../../protocol/service-error.ts'
import type { World } from '../world.ts'
import type { Customer } from './customer.ts'
import { newCustomer, seedCustomer } from './customer.ts'
import type { CustomerProfile } from './profile.ts'

/** The partner's customers, those that the seed brings first. */
export interface Customers {
  all(): Customer[]
  find(customerId: string): Customer | undefined
  /** @throws ServiceError 404 with 60003 for an unknown customer */
  get(customerId: string): Customer
  create(id: string, profile: CustomerProfile): Customer
  delete(customerId: string): void
}

export function createCustomers(world: World, count: number): Customers {
  const customers = new Map<string, Customer>()
  for (let index = 0; index < count; index++) {
    const customer = seedCustomer(world, index)
    customers.set(customer.id, customer)
  }
  const find = (customerId: string) => customers.get(customerId.toLowerCase())

  return {
    all: () => [...customers.values()],
    find,
    get(customerId) {
      const customer = find(customerId)
      if (customer) return customer
      throw new ServiceError(404, '60003', `The customer ${customerId} was not found.`)
    },
    create(id, profile) {
      const customer = newCustomer(world, id, profile)
      customers.set(id, customer)
      return customer
    },
    delete: customerId => void customers.delete(customerId.toLowerCase()),
  }
}
