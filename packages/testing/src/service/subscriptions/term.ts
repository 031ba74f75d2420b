import { addDuration } from '../../time/duration.ts'
import type { Selection } from '../catalog/selection.ts'
import type { Subscription, Term } from './subscription.ts'

interface TermStart extends Selection {
  readonly start: number
  readonly end?: number | undefined
  readonly promotionId?: string | undefined
  readonly renewal: boolean
}

export function newTerm({ start, end, ...given }: TermStart): Term {
  return {
    ...given,
    start,
    end: end ?? addDuration(start, given.termDuration),
    changes: [],
  }
}

/** Lets a subscription go into its next term, or into another product's. */
export function enterTerm(subscription: Subscription, term: Term): void {
  const { availability, termDuration, billingCycle, start, end, quantity, promotionId } = term
  subscription.terms.push(term)
  Object.assign(subscription, {
    ...{ availability, termDuration, billingCycle, start, end, quantity, promotionId },
  })
}

export function termOf({ terms, id }: Subscription): Term {
  const term = terms.at(-1)
  if (!term) throw new Error(`The subscription ${id} has no term`)
  return term
}

export function setQuantity(subscription: Subscription, quantity: number, time: number): void {
  if (quantity === subscription.quantity) return
  termOf(subscription).changes.push({ time, quantity })
  subscription.quantity = quantity
}
