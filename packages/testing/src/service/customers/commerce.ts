import type { Carts } from '../carts/carts.ts'
import { createCarts } from '../carts/carts.ts'
import type { Orders } from '../orders/orders.ts'
import { createOrders } from '../orders/orders.ts'
import { seedOrders } from '../orders/seed-orders.ts'
import type { Subscriptions } from '../subscriptions/subscriptions.ts'
import { createSubscriptions } from '../subscriptions/subscriptions.ts'
import type { Holder } from '../subscriptions/tell.ts'
import { tellOf } from '../subscriptions/tell.ts'
import type { World } from '../world.ts'

/** What a customer bought, and how. */
export interface Commerce {
  readonly orders: Orders
  readonly subscriptions: Subscriptions
  readonly carts: Carts
}

/**
 * @param world - with what is kept of this customer
 * @param index - of the customer that the seed brings; nothing for one that the partner created
 */
export function createCommerce(world: World, index: number | undefined, holder: Holder): Commerce {
  const subscriptions = createSubscriptions(world, tellOf(world, holder))
  const orders = createOrders(world, subscriptions)
  const commerce = { orders, subscriptions, carts: createCarts(world) }
  if (index !== undefined && !world.kept.restored) seedOrders(world, commerce, index)
  return commerce
}
