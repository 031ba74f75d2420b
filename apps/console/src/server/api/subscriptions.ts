import type { Schemas } from '@partnergate/client'
import { Hono } from 'hono'
import { z } from 'zod'
import { type SubscriptionView, subscriptionChange } from '../../shared/subscriptions.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { problem } from '../problems/problem.ts'
import { customerId, read } from './read.ts'

const ofCustomer = z.object({ customerId })
const ofSubscription = z.object({ customerId, subscriptionId: z.string().min(1) })

/** `/api/customers/:customerId/subscriptions`: what a customer has bought. */
export function subscriptionsApi() {
  return new Hono<SignedIn>()
    .use(openPage('customers'))
    .get('/:customerId/subscriptions', read('param', ofCustomer), async c => {
      const { client } = c.var.session
      const { items = [] } = await client.customers.subscriptions.list(c.req.valid('param'))
      return c.json<readonly SubscriptionView[]>(items.map(viewOf))
    })
    .patch(
      '/:customerId/subscriptions/:subscriptionId',
      read('param', ofSubscription),
      read('json', subscriptionChange),
      async c => {
        const { subscriptions } = c.var.session.client.customers
        const names = c.req.valid('param')
        const { etag, quantity, autoRenews } = c.req.valid('json')
        // Partner Center takes the whole subscription as it was read, with the changes in it.
        const current = await subscriptions.get(names)
        if (current.attributes?.etag !== etag) throw changedMeanwhile()
        const changed = await subscriptions.update({
          ...names,
          ifMatch: etag,
          body: {
            ...current,
            ...(quantity !== undefined && { quantity }),
            ...(autoRenews !== undefined && { autoRenewEnabled: autoRenews }),
          },
        })
        // A change that takes time has no body yet.
        return c.json<SubscriptionView>(viewOf(changed ?? (await subscriptions.get(names))))
      },
    )
}

function changedMeanwhile() {
  return problem(412, 'Somebody changed this subscription since it was read.')
}

function viewOf(subscription: Schemas['Subscription']): SubscriptionView {
  const { id = '', offerName = '', friendlyName, commitmentEndDate } = subscription
  return {
    id,
    name: friendlyName || offerName,
    offer: offerName,
    quantity: subscription.quantity ?? 0,
    unit: (subscription.unitType ?? 'Licenses').toLowerCase(),
    isMetered: subscription.billingType === 'usage',
    status: subscription.status ?? 'unknown',
    autoRenews: subscription.autoRenewEnabled ?? false,
    term: subscription.termDuration ?? '',
    billingCycle: subscription.billingCycle ?? '',
    ...(commitmentEndDate && { ends: commitmentEndDate }),
    etag: subscription.attributes?.etag ?? '',
  }
}
