import type { BillingCycle, TermDuration } from '../catalog/pricing.ts'
import type { Customer } from '../customers/customer.ts'
import type { Work } from '../long-running/work.ts'
import { beginWork } from '../long-running/work.ts'
import { cancel } from '../subscriptions/change-status.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import { setQuantity } from '../subscriptions/term.ts'
import type { World } from '../world.ts'
import type { TransitionPlan } from './check-transition.ts'
import { moveLicences } from './move-licences.ts'

/** The move of licences from one product to another. Plain data. */
export interface TransitionRecord {
  readonly operationId: string
  readonly fromCatalogItemId: string
  readonly fromSubscriptionId: string
  readonly toCatalogItemId: string
  readonly toSubscriptionId: string
  readonly quantity: number
  readonly termDuration: TermDuration
  readonly billingCycle: BillingCycle
  readonly transitionType: string
  readonly work: Work
}

/** Transitions of all customers' subscriptions. */
export interface Transitions {
  of(subscriptionId: string): TransitionRecord[]
  begin(
    customer: Customer,
    source: Subscription,
    plan: TransitionPlan,
    transitionType: string,
  ): TransitionRecord
}

export function createTransitions({ ids, clock, kept }: World): Transitions {
  const transitions = kept.list<TransitionRecord>('transitions')

  function targetOf(customer: Customer, source: Subscription, plan: TransitionPlan): Subscription {
    const { into, target: availability, quantity, termDuration, billingCycle } = plan
    if (into) {
      setQuantity(into, into.quantity + quantity, clock.now())
      into.version += 1
      return into
    }
    const { orders } = customer.commerce()
    const sold = { availability, quantity, termDuration, billingCycle, partnerId: source.partnerId }
    const order = orders.place({ lines: [{ number: 0, ...sold }], country: customer.country })
    const [made] = orders.subscriptionsOf(order)
    if (!made) throw new Error(`The order ${order.id} brought no subscription`)
    return made
  }

  return {
    of: subscriptionId =>
      transitions.filter(
        one => one.fromSubscriptionId === subscriptionId || one.toSubscriptionId === subscriptionId,
      ),
    begin(customer, source, plan, transitionType) {
      const { quantity, target, termDuration, billingCycle } = plan
      const { sku } = source.availability
      const fromCatalogItemId = source.availability.catalogItemId
      const into = targetOf(customer, source, plan)
      const { subscriptions } = customer.commerce()
      const now = clock.now()
      if (transitionType === 'transition_with_license_transfer') {
        moveLicences(customer, sku, target.sku, quantity)
      }
      if (quantity === source.quantity) cancel(source, { subscriptions, now })
      else {
        setQuantity(source, source.quantity - quantity, now)
        source.version += 1
      }
      const record: TransitionRecord = {
        operationId: ids.guid('transition'),
        fromCatalogItemId,
        fromSubscriptionId: source.id,
        toCatalogItemId: target.catalogItemId,
        toSubscriptionId: into.id,
        ...{ quantity, termDuration, billingCycle, transitionType },
        work: beginWork(clock),
      }
      transitions.push(record)
      return record
    },
  }
}
