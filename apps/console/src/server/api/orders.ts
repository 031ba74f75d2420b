import type { PartnerCenter, Schemas } from '@partnergate/client'
import { Hono } from 'hono'
import { z } from 'zod'
import { type OrderView, orderChange } from '../../shared/orders.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { itemsOf } from '../shop/items.ts'
import { sumOf } from '../shop/totals.ts'
import { customerId, read } from './read.ts'

const ofCustomer = z.object({ customerId })
const ofOrder = ofCustomer.extend({ orderId: z.string().regex(/^[\w-]{1,64}$/, 'is no order') })

/** `/api/customers/:customerId/orders`: what was ordered for a customer, and taking it back. */
export function ordersApi() {
  return new Hono<SignedIn>()
    .use(openPage('customers'))
    .get('/:customerId/orders', read('param', ofCustomer), async c => {
      const { client } = c.var.session
      const { customerId } = c.req.valid('param')
      const { items } = await client.customers.orders.list({ customerId, include_price: true })
      const views = await Promise.all(items.map(order => viewOf(client, customerId, order)))
      return c.json<readonly OrderView[]>(
        views.toSorted((one, two) => (two.created ?? '').localeCompare(one.created ?? '')),
      )
    })
    .patch(
      '/:customerId/orders/:orderId',
      read('param', ofOrder),
      read('json', orderChange),
      async c => {
        const { client } = c.var.session
        const names = c.req.valid('param')
        const { orders } = client.customers
        // Partner Center takes the order as it was read, with the change in it.
        const current = await orders.get(names)
        const changed = await orders.update({
          ...names,
          body: { ...current, ...c.req.valid('json') },
        })
        return c.json<OrderView>(await viewOf(client, names.customerId, changed))
      },
    )
}

async function viewOf(
  client: PartnerCenter,
  customerId: string,
  order: Schemas['Order'],
): Promise<OrderView> {
  const { id, creationDate, status, billingCycle, currencyCode, lineItems = [] } = order
  const find = itemsOf(client)
  const total = sumOf(
    currencyCode,
    lineItems.map(({ pricing }) => pricing?.extendedPrice),
  )
  return {
    id,
    ...(creationDate && { created: creationDate }),
    status: status ?? 'unknown',
    billingCycle: billingCycle ?? '',
    ...(total && { total }),
    lines: await Promise.all(
      lineItems.map(async ({ offerId, friendlyName, quantity, termDuration, transactionType }) => ({
        title: friendlyName || (await find(customerId, offerId))?.sku.title || offerId,
        quantity,
        term: termDuration ?? '',
        kind: transactionType ?? '',
      })),
    ),
  }
}
