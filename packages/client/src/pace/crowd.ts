import { type Concurrency, createConcurrency } from './concurrency.ts'
import type { PacedAttempt, PacedOutcome } from './pace.ts'

/** The calls under way to one host: all together, and those about each customer. */
export interface Crowd {
  readonly isFull: boolean
  isFullFor(customerId: string | undefined): boolean
  enter(attempt: PacedAttempt): void
  /** @param ms - how long the call took, in milliseconds */
  leave(attempt: PacedAttempt, outcome: PacedOutcome, ms: number): void
}

const overload = [408, 500, 502, 503, 504]

/** @param most - calls that may be under way at once, whatever the service would bear */
export function createCrowd(most: number): Crowd {
  const all = createConcurrency(most)
  const customers = new Map<string, Concurrency>()
  return {
    get isFull() {
      return all.isFull
    },
    isFullFor: customerId => customerId !== undefined && !!customers.get(customerId)?.isFull,
    enter({ customerId }) {
      all.enter()
      if (customerId === undefined) return
      const own = customers.get(customerId) ?? createConcurrency(most)
      customers.set(customerId, own)
      own.enter()
    },
    leave({ customerId }, outcome, ms) {
      const load = loadOf(outcome)
      all.leave(load, ms)
      const own = customerId === undefined ? undefined : customers.get(customerId)
      own?.leave(load, ms)
      if (own?.inFlight === 0) customers.delete(customerId ?? '')
    },
  }
}

function loadOf(outcome: PacedOutcome): 'answered' | 'overloaded' | 'unknown' {
  if (outcome.kind === 'timeout') return 'overloaded'
  if (outcome.kind !== 'answered' || outcome.status === 429) return 'unknown'
  return overload.includes(outcome.status) ? 'overloaded' : 'answered'
}
