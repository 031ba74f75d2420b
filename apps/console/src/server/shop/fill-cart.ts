import { isPartnerCenterError, type PartnerCenter, type Schemas } from '@partnergate/client'
import type { NewLine } from '../../shared/carts.ts'
import { problem } from '../problems/problem.ts'
import type { Session } from '../sessions/session.ts'
import { versionOf, withLine } from './cart-lines.ts'
import { inTurn } from './in-turn.ts'
import { openCartsOf } from './open-carts.ts'

type Cart = Schemas['Cart']
type Lines = Cart['lineItems']

/** The cart that somebody fills for a customer. One that is gone, or was ordered elsewhere, is forgotten. */
export async function findOpenCart(
  session: Session,
  customerId: string,
): Promise<Cart | 'expired' | undefined> {
  const open = openCartsOf(session)
  const cartId = open.find(customerId)?.id
  if (cartId === undefined) return undefined
  try {
    const cart = await session.client.customers.carts.get({ customerId, cartId })
    if (cart.status !== 'Ordered') return cart
    open.forget(customerId, cartId)
    return undefined
  } catch (error) {
    if (!isPartnerCenterError(error) || error.code !== 'ERR_NOT_FOUND') throw error
    open.forget(customerId, cartId)
    return 'expired'
  }
}

/** Puts a line into the cart that is open, or into a new one; once, however often it is sent under its key. */
export function addLine(session: Session, customerId: string, line: NewLine): Promise<Cart> {
  return inTurn(customerId, async () => {
    const { client } = session
    const open = openCartsOf(session)
    const options = { requestId: line.key }
    const cart = await findOpenCart(session, customerId)
    if (cart && cart !== 'expired') {
      const keys = open.find(customerId)?.keys
      if (keys?.has(line.key)) return cart
      const lines = withLine(cart.lineItems, line)
      const written = await write(client, customerId, cart, lines, options)
      keys?.add(line.key)
      return written
    }
    const body = { lineItems: withLine([], line) }
    const created = await client.customers.carts.create({ customerId, body }, options)
    open.keep(customerId, created.id).keys.add(line.key)
    return created
  })
}

/** A cart as somebody saw it. */
interface SeenCart {
  readonly customerId: string
  readonly cartId: string
  readonly version: string
}

/**
 * Changes a cart in the version that somebody saw. Carts have no etag: what was seen is compared with what there is.
 *
 * @throws a problem (412) when somebody changed it meanwhile
 */
export function changeCart(
  client: PartnerCenter,
  { customerId, cartId, version }: SeenCart,
  change: (lines: Lines) => Lines,
): Promise<Cart> {
  return inTurn(customerId, async () => {
    const cart = await client.customers.carts.get({ customerId, cartId })
    if (versionOf(cart) !== version) {
      throw problem(412, 'Somebody changed this cart since it was read.')
    }
    return write(client, customerId, cart, change(cart.lineItems))
  })
}

/** Writes a cart's lines. Partner Center has no empty carts: one without lines is left to expire. */
async function write(
  client: PartnerCenter,
  customerId: string,
  cart: Cart,
  lineItems: Lines,
  options: { readonly requestId?: string } = {},
): Promise<Cart> {
  if (lineItems.length === 0) return { ...cart, lineItems }
  const { id: cartId, partnerOnRecordAttestationAccepted: attested } = cart
  const isSaid = attested !== undefined && attested !== null
  const body = { lineItems, ...(isSaid && { partnerOnRecordAttestationAccepted: attested }) }
  return client.customers.carts.update({ customerId, cartId, body }, options)
}
