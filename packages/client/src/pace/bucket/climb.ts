import type { LearnedPace } from './bucket.ts'

/** A trial says something only if the rate was made use of. */
const used = 0.85
/** Shortest and longest time at one rate, in milliseconds. */
const shortestMs = 1000
const longestMs = 120_000
/** Rates closer together than this are not worth a refusal to tell apart. */
const fine = 1.03
/** A ceiling that is no further away is tried at once. */
const near = 1.5
/** First step into what was never tried. */
const gentle = 1.02

/** Tries a higher rate when the present one has passed for long enough. */
export function climb(pace: LearnedPace, now: number): void {
  const { trial } = pace
  const elapsed = now - trial.at
  if (elapsed < patienceOf(pace)) return
  const isUsed = trial.calls >= (used * pace.rate * elapsed) / 1000
  pace.trial = { at: now, calls: 0 }
  if (!isUsed) return
  pace.good = Math.max(pace.good, pace.rate)
  pace.strikes = 0
  if (pace.bad !== null && pace.rate >= pace.bad) {
    pace.bad = null
    pace.setbacks = 0
  }
  pace.rate = nextRate(pace)
}

/**
 * How long to stay: until it is clear that the rate passes; and next to a rate that is known not to, until what is gained
 * by a little more makes up for a refusal.
 */
function patienceOf({ rate, bad, cycleMs, costMs, setbacks }: LearnedPace): number {
  const cycle = Math.max(cycleMs, shortestMs)
  if (bad === null || rate >= bad) return Math.min(cycle, longestMs)
  const gain = Math.max(bad / rate - 1, 0.01)
  const worthwhile = (costMs / gain) * 2 ** Math.min(setbacks, 5)
  return Math.min(Math.max(cycle, worthwhile), longestMs)
}

function nextRate(pace: LearnedPace): number {
  const { rate, bad, ceiling, growth } = pace
  if (bad !== null) return rate * fine < bad ? Math.sqrt(rate * bad) : rate * gentle
  if (ceiling === null) {
    pace.growth = Math.min(1 + (growth - 1) * 2, 2)
    return rate * growth
  }
  if (rate * fine < ceiling) {
    pace.growth = Math.min(1 + (growth - 1) * 2, 2)
    return ceiling < rate * near ? ceiling : Math.min(rate * growth, ceiling)
  }
  pace.ceiling = null
  pace.growth = gentle
  return rate * gentle
}
