import { Hono } from 'hono'
import { z } from 'zod'
import { type CartView, type CheckoutView, seenCart } from '../../shared/carts.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { problem } from '../problems/problem.ts'
import { linesOfGroups } from '../shop/cart-lines.ts'
import { cartView } from '../shop/cart-view.ts'
import { checkoutsOf } from '../shop/checkouts.ts'
import { openCartsOf } from '../shop/open-carts.ts'
import { placedOf } from '../shop/placed.ts'
import { customerId, read } from './read.ts'

const ofCart = z.object({ customerId, cartId: z.guid('must be a GUID') })
const none: CheckoutView = { state: 'none', orders: [], refused: [] }

/** `/api/customers/:customerId/carts/:cartId/checkout`: ordering what is in a cart, once. */
export function checkoutsApi() {
  return new Hono<SignedIn>()
    .use(openPage('customers'))
    .get('/:customerId/carts/:cartId/checkout', read('param', ofCart), c => {
      return c.json<CheckoutView>(checkoutsOf(c.var.session).find(c.req.valid('param')) ?? none)
    })
    .post(
      '/:customerId/carts/:cartId/checkout',
      read('param', ofCart),
      read('json', seenCart),
      async c => {
        const { session } = c.var
        const { client } = session
        const names = c.req.valid('param')
        const { customerId, cartId } = names
        const checkouts = checkoutsOf(session)
        const known = checkouts.find(names)
        if (known?.state === 'done') return c.json<CheckoutView>(known)
        const cart = await cartView(client, customerId, await client.customers.carts.get(names))
        const state = checkouts.find(names)?.state
        const isRepeated = state === 'underway' || (state === 'unknown' && cart.isOrdered)
        if (!isRepeated && state !== 'done') checkSeen(cart, c.req.valid('json').version)
        const placed = await checkouts.run(names, cart.version, async requestId => {
          const result = await client.customers.carts.checkout(names, { requestId })
          return placedOf(result, cart)
        })
        openCartsOf(session).forget(customerId, cartId)
        return c.json<CheckoutView>({ state: 'done', ...placed })
      },
    )
    .post(
      '/:customerId/carts/:cartId/rest',
      read('param', ofCart),
      read('json', z.strictObject({})),
      async c => {
        const { session } = c.var
        const names = c.req.valid('param')
        const refused = checkoutsOf(session).find(names)?.refused ?? []
        const { customers } = session.client
        const { lineItems } = await customers.carts.get(names)
        const left = linesOfGroups(
          lineItems,
          refused.map(({ group }) => group),
        )
        if (left.length === 0) throw problem(409, 'Nothing of this cart is left to order.')
        const { customerId } = names
        // One new cart for each old one, however often it is asked for.
        const created = await customers.carts.create(
          { customerId, body: { lineItems: left } },
          { requestId: names.cartId },
        )
        openCartsOf(session).keep(customerId, created.id)
        return c.json<CartView>(await cartView(session.client, customerId, created))
      },
    )
}

/** Nothing is ordered that was not reviewed. @throws a problem (409, 412) */
function checkSeen({ isOrdered, version, lines }: CartView, seen: string): void {
  if (isOrdered) throw problem(409, 'This cart has been ordered already.')
  if (version !== seen) throw problem(412, 'Somebody changed this cart since it was read.')
  const groups = new Set(lines.map(({ group }) => group))
  const broken = new Set(lines.filter(({ error }) => error).map(({ group }) => group))
  if (broken.size === groups.size) {
    throw problem(400, 'Nothing in this cart can be ordered as it is. Change what its lines say.')
  }
}
