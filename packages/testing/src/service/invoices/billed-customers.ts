import type { Customer } from '../customers/customer.ts'
import type { Customers } from '../customers/customers.ts'

/** Of very many customers that the seed brings only so many buy: bills of all would take minutes to make. */
const most = 1000

/** The customers that bills are about: also those that were deleted since, as what they had was billed. */
export function billedCustomers({ seeded, all }: Customers): Customer[] {
  const buyers = seeded().slice(0, most)
  const known = new Set(seeded())
  return [...buyers, ...all().filter(customer => !known.has(customer))]
}
