import { isPartnerCenterError } from '@partnergate/client'
import type { CheckoutView } from '../../shared/carts.ts'
import type { Partner } from '../partner/partner.ts'
import type { Session } from '../sessions/session.ts'
import { digest } from './cart-lines.ts'

/** What came of an order that was sent. */
export type Placed = Pick<CheckoutView, 'orders' | 'refused'>

/** A checkout, as far as it is known. */
type Checkout =
  | { readonly state: 'underway'; readonly placed: Promise<Placed> }
  | { readonly state: 'done'; readonly placed: Placed }
  /** No whole answer came: the same request is sent again under the same id, and ordered once. */
  | { readonly state: 'unknown'; readonly requestId: string }
  | { readonly state: 'refused'; readonly times: number }

/** Which cart. */
interface CartName {
  readonly customerId: string
  readonly cartId: string
}

/** The checkouts of somebody. */
interface Checkouts {
  /** What is known of a cart's checkout; `undefined` when nobody began one, or it was refused. */
  readonly find: (cart: CartName) => CheckoutView | undefined
  /**
   * Orders a cart once, however often it is asked to, also at the same time: who comes later gets what the first got. While the
   * answer to an order is unknown, it is sent again under the request id that it had.
   *
   * @throws whatever the order fails with
   */
  readonly run: (
    cart: CartName,
    version: string,
    order: (requestId: string) => Promise<Placed>,
  ) => Promise<Placed>
}

const most = 1000
const byPartner = new WeakMap<Partner, Map<string, Checkout>>()

/** The checkouts of whoever is signed in; they outlive the session. */
export function checkoutsOf({ partner, user }: Session): Checkouts {
  const known = byPartner.get(partner) ?? new Map<string, Checkout>()
  byPartner.set(partner, known)
  const keyOf = ({ customerId, cartId }: CartName) =>
    `${user.objectId} ${customerId} ${cartId}`.toLowerCase()

  function keep(key: string, checkout: Checkout) {
    known.delete(key)
    if (known.size >= most) known.delete(known.keys().next().value ?? '')
    known.set(key, checkout)
  }

  return {
    find(cart) {
      const checkout = known.get(keyOf(cart))
      if (!checkout || checkout.state === 'refused') return undefined
      if (checkout.state === 'done') return { state: 'done', ...checkout.placed }
      return { state: checkout.state, orders: [], refused: [] }
    },
    async run(cart, version, order) {
      const key = keyOf(cart)
      const before = known.get(key)
      if (before?.state === 'underway' || before?.state === 'done') return before.placed
      const times = before?.state === 'refused' ? before.times : 0
      const requestId = before?.state === 'unknown' ? before.requestId : idOf(key, version, times)
      const sent = order(requestId)
      keep(key, { state: 'underway', placed: sent })
      try {
        const placed = await sent
        keep(key, { state: 'done', placed })
        return placed
      } catch (error) {
        const isUnknown = isPartnerCenterError(error) && error.mayBeDone
        keep(
          key,
          isUnknown ? { state: 'unknown', requestId } : { state: 'refused', times: times + 1 },
        )
        throw error
      }
    },
  }
}

/** A GUID that is the same for the same attempt, so that a server which was restarted meanwhile doesn't order twice either. */
function idOf(...attempt: readonly (string | number)[]): string {
  const hex = Buffer.from(digest(attempt), 'base64url').toString('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`]
  return [...parts, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-')
}
