import { Hono } from 'hono'
import { z } from 'zod'
import { type CartView, lineChange, newLine, type OpenCart, seenCart } from '../../shared/carts.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { withChange, withoutLine } from '../shop/cart-lines.ts'
import { cartView } from '../shop/cart-view.ts'
import { addLine, changeCart, findOpenCart } from '../shop/fill-cart.ts'
import { openCartsOf } from '../shop/open-carts.ts'
import { customerId, read } from './read.ts'

const ofCustomer = z.object({ customerId })
const ofCart = ofCustomer.extend({ cartId: z.guid('must be a GUID') })
const ofLine = ofCart.extend({ line: z.string().regex(/^\d{1,3}(\.\d{1,3})?$/, 'is no line') })
const oneLine = '/:customerId/carts/:cartId/lines/:line'

/** `/api/customers/:customerId/cart` and `/carts`: what somebody is about to buy for a customer. */
export function cartsApi() {
  return new Hono<SignedIn>()
    .use(openPage('customers'))
    .get('/:customerId/cart', read('param', ofCustomer), async c => {
      const { session } = c.var
      const { customerId } = c.req.valid('param')
      const cart = await findOpenCart(session, customerId)
      if (!cart || cart === 'expired') return c.json<OpenCart>({ hasExpired: cart === 'expired' })
      const view = await cartView(session.client, customerId, cart)
      return c.json<OpenCart>({ cart: view, hasExpired: false })
    })
    .post('/:customerId/cart/lines', read('param', ofCustomer), read('json', newLine), async c => {
      const { session } = c.var
      const { customerId } = c.req.valid('param')
      const cart = await addLine(session, customerId, c.req.valid('json'))
      return c.json<CartView>(await cartView(session.client, customerId, cart))
    })
    .get('/:customerId/carts/:cartId', read('param', ofCart), async c => {
      const { client } = c.var.session
      const names = c.req.valid('param')
      const cart = await client.customers.carts.get(names)
      return c.json<CartView>(await cartView(client, names.customerId, cart))
    })
    .patch(oneLine, read('param', ofLine), read('json', lineChange), async c => {
      const { client } = c.var.session
      const { line, ...names } = c.req.valid('param')
      const change = c.req.valid('json')
      const seen = { ...names, version: change.version }
      const cart = await changeCart(client, seen, lines => withChange(lines, line, change))
      return c.json<CartView>(await cartView(client, names.customerId, cart))
    })
    .delete(oneLine, read('param', ofLine), read('json', seenCart), async c => {
      const { session } = c.var
      const { line, ...names } = c.req.valid('param')
      const seen = { ...names, ...c.req.valid('json') }
      const cart = await changeCart(session.client, seen, lines => withoutLine(lines, line))
      if (cart.lineItems.length === 0) openCartsOf(session).forget(names.customerId, names.cartId)
      return c.json<CartView>(await cartView(session.client, names.customerId, cart))
    })
}
