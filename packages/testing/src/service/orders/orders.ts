import { ServiceError } from '../../protocol/service-error.ts'
import { cancel as cancelSubscription } from '../subscriptions/change-status.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import type { Subscriptions } from '../subscriptions/subscriptions.ts'
import type { World } from '../world.ts'
import type { Order, OrderLine } from './order.ts'

export type NewLine = Omit<OrderLine, 'subscriptionId'>

/** An order to place; what is left out is made up. */
interface Placement {
  readonly lines: readonly NewLine[]
  readonly country: string
  readonly id?: string
  readonly time?: number
  readonly subscriptionId?: (line: number) => string
}

/** The orders of a customer. The mock provisions at once: an order's subscriptions are there when it is. */
export interface Orders {
  all(): Order[]
  /** @throws ServiceError 404 with 20000 for an unknown order */
  get(orderId: string): Order
  place(placement: Placement): Order
  /** Adds lines to an order, with what they bring. */
  extend(order: Order, lines: Placement['lines']): void
  /** The subscriptions that an order brought. */
  subscriptionsOf(order: Order): Subscription[]
  /** Cancels an order and its subscriptions. */
  cancel(order: Order): void
}

export function createOrders({ ids, clock, kept }: World, subscriptions: Subscriptions): Orders {
  const orders = kept.map<string, Order>('orders')

  function provision(order: Order, line: NewLine, id: string, time: number): OrderLine {
    if (line.availability.sku.perpetual) return { ...line }
    const { number, parentLine, provisioningContext, termEnd: end, ...selection } = line
    const parentSubscriptionId =
      order.lines.find(other => other.number === parentLine)?.subscriptionId ??
      line.parentSubscriptionId
    const { id: orderId, country } = order
    subscriptions.start({ ...selection, end, parentSubscriptionId, id, orderId, country, time })
    return { ...line, parentSubscriptionId, subscriptionId: id }
  }

  const subscriptionsOf = ({ lines }: Order) =>
    lines.flatMap(({ subscriptionId }) => subscriptions.find(subscriptionId ?? '') ?? [])

  return {
    subscriptionsOf,
    all: () => [...orders.values()],
    get(orderId) {
      const order = orders.get(orderId.toLowerCase())
      if (order) return order
      throw new ServiceError(404, '20000', `The order ${orderId} was not found.`)
    },
    place({ lines, country, id, time, subscriptionId }) {
      const order: Order = {
        id: id ?? ids.hex(12, 'order'),
        country,
        billingCycle: lines[0]?.billingCycle ?? 'monthly',
        created: time ?? clock.now(),
        status: 'completed',
        lines: [],
        version: 1,
      }
      for (const line of lines) {
        const itsId = subscriptionId?.(line.number) ?? ids.guid('subscription')
        order.lines.push(provision(order, line, itsId, order.created))
      }
      orders.set(order.id, order)
      return order
    },
    extend(order, lines) {
      if (lines.length === 0) return
      for (const line of lines) {
        order.lines.push(provision(order, line, ids.guid('subscription'), clock.now()))
      }
      order.version += 1
    },
    cancel(order) {
      order.status = 'cancelled'
      order.cancelled = clock.now()
      order.version += 1
      for (const subscription of subscriptionsOf(order)) {
        if (subscription.status === 'deleted') continue
        cancelSubscription(subscription, { subscriptions, now: clock.now() })
      }
    },
  }
}
