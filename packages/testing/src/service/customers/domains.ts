import type { World } from '../world.ts'
import type { Customer } from './customer.ts'

/** The domains that customers' tenants have beside the one that they began with. */
export interface Domains {
  /** All of a customer's, the first one first. */
  of(customer: Customer): string[]
  add(customer: Customer, domain: string): void
  /** Id of the customer who added a domain. */
  ownerOf(domain: string): string | undefined
}

export function createDomains({ kept }: World): Domains {
  const owners = kept.map<string, string>('verified-domains')
  return {
    of: ({ id, domain }) => [
      domain,
      ...[...owners].filter(([, owner]) => owner === id).map(([added]) => added),
    ],
    add: ({ id }, domain) => void owners.set(domain.toLowerCase(), id),
    ownerOf: domain => owners.get(domain.toLowerCase()),
  }
}
