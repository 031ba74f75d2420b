import type { Bucket, LearnedPace } from './bucket.ts'
import { stretchesUntil } from './history.ts'
import { infer, roundingMs } from './infer.ts'
import { forgetFutile } from './noise.ts'

/** Calls do not arrive as evenly as they are sent: by so much, in milliseconds. */
const jitterMs = 20
/** Fewer calls than this may have met a limit by chance, or a fault: it takes two refusals to learn from them. */
const telling = 8
/** How much is taken off a rate that passed and is refused now, once, and again. */
const cuts = [0.02, 0.06, 0.15, 0.3, 0.5]
/** One call in two minutes: no limit is lower. */
const lowest = 1 / 120
/** What a refusal is reckoned to cost while none of a paced call has shown it, in milliseconds. */
const usualCostMs = 1000

/** Infers the rate from the refusal that closed a limit, now that it opens again. */
export function learn(bucket: Bucket): void {
  const { refusal, pace, closedUntil } = bucket
  if (!refusal) return
  bucket.refusal = null
  if (!pace) {
    begin(bucket, refusal)
    return
  }
  slowDown(pace, closedUntil, refusal.waitMs)
  forgetFutile(bucket, closedUntil)
}

function begin(bucket: Bucket, refusal: NonNullable<Bucket['refusal']>): void {
  const { closedUntil } = bucket
  const stretches = stretchesUntil(bucket, refusal.at)
  bucket.history = [[closedUntil, bucket.passed]]
  if ((stretches[0]?.calls ?? 0) < telling && bucket.warnings < 2) return
  bucket.history = []
  const { rate, most, isSure, cycleMs } = infer(stretches, refusal.waitMs)
  const safe = Math.max(rate * marginFor(cycleMs), lowest)
  bucket.pace = {
    rate: safe,
    highest: safe,
    next: closedUntil,
    good: safe,
    bad: isSure ? most : null,
    ceiling: isSure ? null : Math.max(most * marginFor(cycleMs), safe),
    cycleMs,
    costMs: usualCostMs,
    trial: { at: closedUntil, calls: 0 },
    growth: 1.1,
    strikes: 0,
    setbacks: 0,
  }
}

/** How far to stay below a limit, as a factor. */
function marginFor(cycleMs: number): number {
  return 1 - Math.min(Math.max(jitterMs / cycleMs, 0.008), 0.03)
}

/** A paced limit refused all the same: the rate is too high, or the limit is lower than it was. */
function slowDown(pace: LearnedPace, now: number, waitMs: number): void {
  const refused = pace.rate
  pace.highest = Math.max(pace.highest, refused)
  // Where calls are counted in windows, a window that ends this much later was used up so much too early.
  const early = Math.max(0, waitMs - roundingMs) / Math.max(pace.cycleMs, waitMs)
  const most = refused * (1 - early) * marginFor(pace.cycleMs)
  if (pace.good < refused) {
    pace.setbacks += 1
    pace.rate = Math.min(pace.good * marginFor(pace.cycleMs), most)
  } else {
    const cut = cuts[Math.min(pace.strikes, cuts.length - 1)] ?? 0
    pace.strikes += 1
    pace.rate = Math.min(refused * (1 - cut), most)
  }
  pace.rate = Math.max(pace.rate, lowest)
  pace.bad = refused
  pace.good = pace.rate
  pace.ceiling = null
  pace.costMs = Math.min(waitMs, usualCostMs)
  pace.growth = 1.02
  pace.next = now
  pace.trial = { at: now, calls: 0 }
}
