import type { RateLimit } from './limits.ts'

/** Counts calls against one limit, exactly: no stretch of the window's length has more of them than it allows. */
export interface SlidingWindow {
  /** Milliseconds until a call would pass; 0 when one would pass now. */
  until(now: number): number
  count(now: number): void
}

/** Only the latest `calls` times matter: when the oldest of them has left the window, the next call may pass. */
export function createSlidingWindow({ calls, windowMs = 60_000 }: RateLimit): SlidingWindow {
  const times: number[] = []
  let next = 0
  return {
    until(now) {
      const oldest = times.length < calls ? undefined : times[next]
      return oldest === undefined ? 0 : Math.max(0, oldest + windowMs - now)
    },
    count(now) {
      times[next] = now
      next = (next + 1) % calls
    },
  }
}
