import type { Stretch } from './history.ts'
import { roundWithin } from './round-lengths.ts'

/** `Retry-After` is in whole seconds, rounded up. */
export const roundingMs = 1000
/** Rates of shorter stretches are chance. */
const telling = { ms: 500, calls: 8 }

/** What a first refusal shows of a limit. Rates are calls per second. */
export interface Inference {
  readonly rate: number
  /** The rate that the limit can have at most. */
  readonly most: number
  /** Whether the rate is that of a window whose length is known. */
  readonly isSure: boolean
  /** How long it takes to see whether a rate passes, in milliseconds. */
  readonly cycleMs: number
}

/**
 * Infers a limit's rate from the calls that passed before its first refusal.
 *
 * Most limits count calls in windows. When all calls lie in the first one, it is as long as they took and the wait
 * together, and since people choose round lengths, it is known exactly where the wait's rounding leaves one to choose.
 * Otherwise the rate lies between two bounds: the calls over the whole of the wait, and over the part of it that
 * rounding can't have added. Of all stretches, that with the highest rate counts: a time with fewer calls says less.
 *
 * @param stretches - the longest first
 * @param waitMs - how long the service asked to wait, in milliseconds
 */
export function infer(stretches: readonly Stretch[], waitMs: number): Inference {
  const [all = { calls: 1, ms: 0 }] = stretches
  const longest = all.ms + waitMs
  const shortest = Math.max(longest - roundingMs, all.ms, 1)
  const window = roundWithin(shortest, longest)
  const least = highest(stretches, waitMs)
  // Next to a long time with calls, a short wait says nothing of the window: it may be a small part of that time.
  if (window !== undefined && waitMs >= all.ms / 4) {
    const most = rateOf(all.calls, window)
    // Where the wait is short, it may as well be a bucket that was emptied.
    const isSure = longest < shortest * 1.25
    return { rate: isSure ? most : Math.min(least, most), most, isSure, cycleMs: window }
  }
  const sure = stretches.filter(({ ms, calls }) => ms >= telling.ms && calls >= telling.calls)
  const most = Math.max(highest(sure, waitMs - roundingMs), least)
  return { rate: Math.sqrt(least * most), most, isSure: false, cycleMs: Math.max(waitMs, 2000) }
}

function highest(stretches: readonly Stretch[], waitMs: number): number {
  return Math.max(0, ...stretches.map(({ calls, ms }) => rateOf(calls, ms + waitMs)))
}

function rateOf(calls: number, ms: number): number {
  return (Math.max(calls, 1) / Math.max(ms, 1)) * 1000
}
