import { ServiceError } from '../../protocol/service-error.ts'
import type { Carts } from '../carts/carts.ts'
import { createCarts } from '../carts/carts.ts'
import { lazily } from '../lazily.ts'
import type { Orders } from '../orders/orders.ts'
import { createOrders } from '../orders/orders.ts'
import { seedOrders } from '../orders/seed-orders.ts'
import type { Subscriptions } from '../subscriptions/subscriptions.ts'
import { createSubscriptions } from '../subscriptions/subscriptions.ts'
import { seedUsers } from '../users/seed-users.ts'
import type { Users } from '../users/users.ts'
import { createUsers } from '../users/users.ts'
import type { World } from '../world.ts'
import type { CustomerProfile } from './profile.ts'
import { seedProfile } from './profile.ts'

/** What the customer bought, and how. */
interface Commerce {
  readonly orders: Orders
  readonly subscriptions: Subscriptions
  readonly carts: Carts
}

/** A customer. What is behind a function is made when it is first asked for. */
export interface Customer {
  /** Entra tenant id. */
  readonly id: string
  readonly commerceId: string
  readonly country: string
  relationshipToPartner: 'reseller' | 'none'
  allowDelegatedAccess: boolean
  associatedPartnerId?: string
  readonly profile: () => CustomerProfile
  readonly users: () => Users
  readonly commerce: () => Commerce
}

/** The customer that the seed brings at an index. */
export function seedCustomer(world: World, index: number): Customer {
  const { seed, partner } = world
  const id = seed.guid('customer', index)
  const profile = lazily(() => seedProfile(seed, partner, index))
  const commerce = lazily(() => {
    const made = createCommerce(world)
    seedOrders(world, made, index)
    return made
  })
  return {
    id,
    commerceId: seed.guid('customer', index, 'commerce'),
    country: partner.country,
    relationshipToPartner: 'reseller',
    allowDelegatedAccess: index % 2 === 0,
    profile,
    users: lazily(() => seedUsers(world, index, profile(), commerce().subscriptions)),
    commerce,
  }
}

/** A customer that the partner creates. */
export function newCustomer(world: World, id: string, profile: CustomerProfile): Customer {
  return {
    id,
    commerceId: world.ids.guid('commerce'),
    country: profile.billing.defaultAddress.country ?? world.partner.country,
    relationshipToPartner: 'reseller',
    allowDelegatedAccess: true,
    profile: () => profile,
    users: lazily(() => createUsers(world, profile)),
    commerce: lazily(() => createCommerce(world)),
  }
}

function createCommerce(world: World): Commerce {
  const subscriptions = createSubscriptions(world)
  const orders = createOrders(world, subscriptions)
  return { orders, subscriptions, carts: createCarts(world) }
}

/** @throws ServiceError 403 with 20002 when the partner no longer resells to the customer */
export function requireReseller(customer: Customer): void {
  if (customer.relationshipToPartner === 'reseller') return
  throw new ServiceError(
    403,
    '20002',
    `The partner has no commerce relationship with the customer ${customer.id}.`,
  )
}
