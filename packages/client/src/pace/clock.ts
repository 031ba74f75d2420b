/** Time as a pace sees it; tests bring their own. */
export interface Clock {
  /** Milliseconds that never go back. */
  now(): number
  /** Calls back once; gives what takes it back. */
  after(ms: number, callBack: () => void): () => void
}

/** Timers take no more than a 32-bit number; whoever is called back too early sets another one. */
const longestMs = 2_147_483_647

/** The runtime's own clock. `Date` would go back when somebody sets the machine's. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, callBack) {
    const timer = setTimeout(callBack, Math.min(Math.ceil(ms), longestMs))
    return () => clearTimeout(timer)
  },
}
