/**
 * What is known of one limit of the service: a partner tenant's on one host, one customer's, or one operation's. Plain
 * data, so that a store can keep it as JSON. Times are milliseconds of the store's clock, rates are calls per second.
 */
export interface Bucket {
  /** Calls let go since the beginning, less those that the service refused. */
  passed: number
  /** How many had passed by when, thinned out with age; kept until a rate is learned. */
  history: [at: number, passed: number][]
  /** Until when the service asked to wait; 0 before it ever did. */
  closedUntil: number
  /** How long it asked to wait, where that is not yet learned from. */
  refusal: { readonly at: number; readonly waitMs: number } | null
  /** Refusals in a row that said too little to learn from, or came without `Retry-After`. */
  warnings: number
  /** The pace, once the service has refused. */
  pace: LearnedPace | null
  /** Refusals that no rate prevents, and what passed beside them. */
  noise: Noise | null
}

/** For a while after slowing down has not helped, refusals are taken for chance, unless they are too many. */
interface Noise {
  readonly until: number
  calls: number
  refused: number
}

/** A rate that was inferred from refusals, and what is tried to make it more exact. */
export interface LearnedPace {
  rate: number
  /** Highest rate that it ever was. */
  highest: number
  /** Earliest time of the next call. */
  next: number
  /** Highest rate that is known to pass. */
  good: number
  /** Lowest rate that was refused; `null` while none was tried in earnest. */
  bad: number | null
  /** What the rate can be at most, as far as the first refusal tells; `null` once that was passed, or refused. */
  ceiling: number | null
  /** How long it takes to see whether a rate passes, in milliseconds: the limit's window, as far as it is known. */
  cycleMs: number
  /** What a refusal costs: the wait that the last one asked for, in milliseconds. */
  costMs: number
  /** The present rate's trial. */
  trial: { at: number; calls: number }
  /** Factor of the next step up. */
  growth: number
  /** Rates refused in a row that were held to be good. */
  strikes: number
  /** Refused trials in a row; each doubles the time until the next one. */
  setbacks: number
}

/** A limit of which nothing is known yet. */
export function newBucket(): Bucket {
  return {
    passed: 0,
    history: [],
    closedUntil: 0,
    refusal: null,
    warnings: 0,
    pace: null,
    noise: null,
  }
}
