import { addDuration, dayMs } from '../../time/duration.ts'
import type { Subscription } from './subscription.ts'
import { termOf } from './term.ts'

/** How long after its start a term can be cancelled, and seats after they were added. Source: new commerce, 168 hours. */
const newCommerceDays = 7
/** The same for software and reservations. */
const otherDays = 30

function windowDays({ product }: Subscription['availability']['sku']): number {
  return product.type.id === 'OnlineServicesNCE' ? newCommerceDays : otherDays
}

/** Whether a subscription can be cancelled at any time: trials, metered use, and all of legacy commerce. */
export function isFree({ availability: { sku } }: Subscription): boolean {
  return sku.trial === true || sku.metered === true || sku.product.legacy === true
}

/** Until when the current term can be cancelled. */
export function cancellableUntil({ availability: { sku }, start }: Subscription): number {
  return addDuration(start, `P${windowDays(sku)}D`)
}

export interface RefundableSeats {
  readonly quantity: number
  /** Milliseconds since 1970. */
  readonly until: number
}

/** Seats that can still be given back: those that the term began with, and each addition, for a week of their own. */
export function refundableSeats(subscription: Subscription, now: number): RefundableSeats[] {
  const term = termOf(subscription)
  const batches = [{ quantity: term.quantity, time: term.start }]
  let quantity = term.quantity
  for (const change of term.changes) {
    if (change.quantity > quantity) {
      batches.push({ quantity: change.quantity - quantity, time: change.time })
    } else takeBack(batches, quantity - change.quantity)
    quantity = change.quantity
  }
  const window = windowDays(subscription.availability.sku) * dayMs
  return batches
    .map(batch => ({ quantity: batch.quantity, until: batch.time + window }))
    .filter(batch => batch.quantity > 0 && now < batch.until)
}

/** The newest seats go first. */
function takeBack(batches: { quantity: number }[], seats: number): void {
  let left = seats
  for (const batch of batches.toReversed()) {
    const taken = Math.min(batch.quantity, left)
    batch.quantity -= taken
    left -= taken
  }
}
