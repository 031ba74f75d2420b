import type { OperationTypes } from '@partnergate/openapi'
import { ServiceError } from '../../protocol/service-error.ts'
import { dayMs } from '../../time/duration.ts'
import type { World } from '../world.ts'

export type CartLineBody = OperationTypes['customers.carts.create']['body']['lineItems'][number]

export interface Cart {
  readonly id: string
  readonly created: number
  modified: number
  modifiedBy: string
  status: 'Active' | 'Ordered'
  /** Lines as the caller gave them. */
  lines: readonly CartLineBody[]
}

/** How long a cart lives after its last change. */
const lifetimeMs = 7 * dayMs

/** The carts of a customer. */
export interface Carts {
  create(lines: readonly CartLineBody[], by: string): Cart
  /** @throws ServiceError 404 with 800008 for a cart that is unknown or has expired */
  get(cartId: string): Cart
  replace(cart: Cart, lines: readonly CartLineBody[], by: string): void
}

export function createCarts({ ids, clock, kept }: World): Carts {
  const carts = kept.map<string, Cart>('carts')
  return {
    create(lines, by) {
      const now = clock.now()
      const cart: Cart = {
        id: ids.guid('cart'),
        created: now,
        modified: now,
        modifiedBy: by,
        status: 'Active',
        lines,
      }
      carts.set(cart.id, cart)
      return cart
    },
    get(cartId) {
      const cart = carts.get(cartId.toLowerCase())
      if (cart && clock.now() < expiryOf(cart)) return cart
      throw new ServiceError(404, '800008', `The cart ${cartId} was not found, or it has expired.`)
    },
    replace(cart, lines, by) {
      Object.assign(cart, { lines, modified: clock.now(), modifiedBy: by })
    },
  }
}

export function expiryOf({ modified }: Cart): number {
  return modified + lifetimeMs
}
