import { addDuration } from '../../time/duration.ts'
import type { CatalogAvailability } from '../catalog/catalog.ts'
import type { BillingCycle, TermDuration } from '../catalog/pricing.ts'
import type { Order } from '../orders/order.ts'
import { billingPeriods } from '../subscriptions/billing-periods.ts'
import type { Subscription, Term } from '../subscriptions/subscription.ts'

/** Money that is asked for, or given back, at a time. */
export interface Charge {
  readonly type:
    | 'new'
    | 'renew'
    | 'cycleCharge'
    | 'addQuantity'
    | 'removeQuantity'
    | 'cancelImmediate'
  /** When it came about, in milliseconds since 1970, as all times here. */
  readonly time: number
  readonly start: number
  readonly end: number
  /** Units; negative for those that are given back. */
  readonly quantity: number
  /** Part of a unit's price for a whole billing period. */
  readonly fraction: number
  readonly availability: CatalogAvailability
  readonly termDuration: TermDuration
  readonly billingCycle: BillingCycle
  readonly promotionId?: string | undefined
  readonly orderId: string
  readonly subscription?: Subscription
  readonly partnerId?: string | undefined
}

/** Everything that a subscription was and will be charged for in the terms that it has gone into. */
export function chargesForSubscription(subscription: Subscription): Charge[] {
  const { orderId, partnerId } = subscription
  return subscription.terms.flatMap(term =>
    chargesForTerm(term).map(charge => ({ ...charge, orderId, partnerId, subscription })),
  )
}

type TermCharge = Omit<Charge, 'orderId' | 'subscription' | 'partnerId'>

function chargesForTerm(term: Term): TermCharge[] {
  const { availability, termDuration, billingCycle, promotionId } = term
  const ended = term.cancelled ?? Number.POSITIVE_INFINITY
  const charges: TermCharge[] = []
  let quantity = term.quantity
  for (const { start, end, first } of billingPeriods(term)) {
    if (start >= ended) break
    const whole = wholeEnd(start, term) - start
    const add = (type: Charge['type'], time: number, units: number, fraction: number) => {
      const common = { availability, termDuration, billingCycle, promotionId }
      charges.push({ type, time, start: time, end, quantity: units, fraction, ...common })
    }
    add(
      first ? (term.renewal ? 'renew' : 'new') : 'cycleCharge',
      start,
      quantity,
      (end - start) / whole,
    )
    for (const change of term.changes.filter(({ time }) => time >= start && time < end)) {
      const delta = change.quantity - quantity
      const type = delta > 0 ? 'addQuantity' : 'removeQuantity'
      add(type, change.time, delta, (end - change.time) / whole)
      quantity = change.quantity
    }
    if (ended < end) add('cancelImmediate', ended, -quantity, (end - ended) / whole)
  }
  return charges
}

/** When a billing period that began would end, were its term not cut short. */
function wholeEnd(start: number, { billingCycle, termDuration }: Term): number {
  const lengths = { monthly: 'P1M', annual: 'P1Y', one_time: termDuration }
  return addDuration(start, lengths[billingCycle])
}

/** What was bought once and kept, and what was given back of it. */
export function chargesForKeepsakes({ id, created, cancelled, lines }: Order): Charge[] {
  return lines
    .filter(({ availability }) => availability.sku.perpetual)
    .flatMap(line => {
      const { availability, termDuration, billingCycle, quantity, promotionId, partnerId } = line
      const common = {
        availability,
        termDuration,
        billingCycle,
        promotionId,
        partnerId,
        orderId: id,
      }
      const bought = {
        ...common,
        quantity,
        fraction: 1,
        time: created,
        start: created,
        end: created,
      }
      const charge: Charge = { ...bought, type: 'new' }
      if (cancelled === undefined) return [charge]
      const back: Charge = {
        ...bought,
        type: 'cancelImmediate',
        quantity: -quantity,
        time: cancelled,
      }
      return [charge, back]
    })
}
