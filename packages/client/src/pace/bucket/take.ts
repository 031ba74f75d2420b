import type { Bucket } from './bucket.ts'
import { climb } from './climb.ts'
import { mark } from './history.ts'
import { learn } from './learn.ts'
import { countNoise } from './noise.ts'

/**
 * A call that comes late, because a timer did, may be made up for within this time; without it the timers' lateness would
 * add up to a lower rate.
 */
const latenessMs = 50

/** When the next call may go. */
export interface Turn {
  readonly waitMs: number
  /** What the wait is for. */
  readonly reason: 'retry-after' | 'rate'
}

/** How long the next call has to wait; 0 when it may go now. */
export function turnOf(bucket: Bucket, now: number): Turn {
  if (now < bucket.closedUntil) return { waitMs: bucket.closedUntil - now, reason: 'retry-after' }
  learn(bucket)
  return { waitMs: Math.max(0, (bucket.pace?.next ?? now) - now), reason: 'rate' }
}

/** Counts a call that goes now. */
export function take(bucket: Bucket, now: number): void {
  const { pace } = bucket
  if (pace) {
    climb(pace, now)
    pace.trial.calls += 1
    pace.next = Math.max(pace.next, now - latenessMs) + 1000 / pace.rate
  } else {
    mark(bucket, now)
  }
  countNoise(bucket)
  bucket.passed += 1
}
