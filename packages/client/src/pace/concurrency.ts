/** Calls that may be under way at once before anything is known of the service. */
const first = 8
/** Calls that have to be answered for one more to be allowed: at first, and when it is fast already. */
const perStep = 8
const perSmallStep = 64
/** Calls per second above which more speed is worth little: the service's limits are of this size, or below. */
const fast = 100
/** So many may be under way even if the answers take longer for it; some operations take longer than others. */
const modest = 24
/** Waits this many times the shortest one mean that the service is busy: more at once would only wait longer. */
const busy = 3

/** How many calls may be under way at once: more while the service keeps up, half when it breaks down. */
export interface Concurrency {
  readonly isFull: boolean
  readonly inFlight: number
  enter(): void
  /** @param answer - how a call ended, and how long it took in milliseconds */
  leave(answer: 'answered' | 'overloaded' | 'unknown', ms: number): void
}

/**
 * Adapts the number of calls under way. When a limit is met, all calls under way are refused together; so the number
 * grows with what has passed, an eighth of it, which keeps the refused ones few.
 *
 * @param most - the number that is never exceeded
 */
export function createConcurrency(most: number): Concurrency {
  let limit = Math.min(first, most)
  let inFlight = 0
  let shortest = Number.POSITIVE_INFINITY
  let smooth = 0
  return {
    get isFull() {
      return inFlight >= Math.floor(limit)
    },
    get inFlight() {
      return inFlight
    },
    enter() {
      inFlight += 1
    },
    leave(answer, ms) {
      const wasFull = inFlight >= Math.floor(limit)
      inFlight -= 1
      if (answer === 'overloaded') limit = Math.max(1, limit / 2)
      if (answer !== 'answered') return
      // The shortest time drifts up, so that a service that became slower is not held to be busy for ever.
      shortest = Math.min(ms, shortest * 1.001)
      smooth = smooth === 0 ? ms : smooth + (ms - smooth) / 8
      const pays = limit < modest || smooth <= shortest * busy
      const step = (limit * 1000) / smooth < fast ? 1 / perStep : 1 / perSmallStep
      if (wasFull && pays) limit = Math.min(most, limit + step)
    },
  }
}
