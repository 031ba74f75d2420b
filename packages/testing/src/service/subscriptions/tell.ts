import { resourceUriOf } from '../events/resource-uri.ts'
import type { World } from '../world.ts'
import type { Passing } from './life.ts'
import { renderSubscription } from './render.ts'

/** Whose subscriptions they are. */
export interface Holder {
  readonly id: string
  readonly companyName: string
}

/** Tells the journal what became of a customer's subscriptions by itself, from when the tenant was made. */
export function tellOf({ clock, journal }: World, customer: Holder): (passing: Passing) => void {
  return ({ subscription, time }) => {
    if (time < clock.start) return
    const { id, companyName: name } = customer
    const event = 'subscription-updated'
    const resourceUri = resourceUriOf(event, { customerId: id, subscriptionId: subscription.id })
    journal.tell({
      resource: 'subscription',
      operation: 'update_subscription',
      customer: { id, name },
      after: renderSubscription(subscription, id, time),
      event: { name: event, resourceUri },
      time,
    })
  }
}
