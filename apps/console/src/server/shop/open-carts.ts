import type { Partner } from '../partner/partner.ts'
import type { Session } from '../sessions/session.ts'

/** A cart that somebody fills. */
interface OpenCart {
  readonly id: string
  /** Of the lines that were put in, so that each is in it once. */
  readonly keys: Set<string>
}

/** The carts that people fill, one for each customer, past the end of their sessions. */
interface OpenCarts {
  readonly find: (customerId: string) => OpenCart | undefined
  readonly keep: (customerId: string, cartId: string) => OpenCart
  /** Forgets a customer's cart, if it is still this one. */
  readonly forget: (customerId: string, cartId: string) => void
}

const most = 1000
const byPartner = new WeakMap<Partner, Map<string, OpenCart>>()

/** The carts of whoever is signed in. Partner Center has no list of carts, so their ids are kept here. */
export function openCartsOf({ partner, user }: Session): OpenCarts {
  const carts = byPartner.get(partner) ?? new Map<string, OpenCart>()
  byPartner.set(partner, carts)
  const key = (customerId: string) => `${user.objectId} ${customerId.toLowerCase()}`
  return {
    find: customerId => carts.get(key(customerId)),
    keep(customerId, id) {
      const cart = { id, keys: new Set<string>() }
      carts.delete(key(customerId))
      if (carts.size >= most) carts.delete(carts.keys().next().value ?? '')
      carts.set(key(customerId), cart)
      return cart
    },
    forget(customerId, cartId) {
      if (carts.get(key(customerId))?.id === cartId) carts.delete(key(customerId))
    },
  }
}
