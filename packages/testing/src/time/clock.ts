/** The tenant's time. Everything that the tenant dates, signs or lets expire goes by it. */
export interface MockClock {
  /** Milliseconds since 1970, as `Date.now()` gives them; a plain function, so that it can be passed on. */
  readonly now: () => number
  /**
   * Moves the time forward. Waits and expiries that it passes are over.
   *
   * @param ms - milliseconds, not negative
   * @throws RangeError when `ms` is negative or not finite
   */
  readonly advance: (ms: number) => void
}

/** Where a clock stands. All in milliseconds. */
export interface ClockReading {
  /** When the tenant was made, since 1970. */
  readonly start: number
  /** Whether the clock stands still until it is advanced; else it runs with the machine's. */
  readonly still: boolean
  readonly advanced: number
}

/** The clock as the tenant itself uses it. */
export interface TenantClock extends MockClock {
  /** Time as the service writes it. */
  readonly iso: () => string
  /** Where the clock stood when the tenant was made. */
  readonly start: number
  /** Resolves once the clock has been advanced by `ms`; rejects with the signal's reason when that comes first. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
  /** Calls the listener whenever the clock was advanced. */
  readonly onAdvance: (listener: () => void) => void
  readonly read: () => ClockReading
  /** Sets the clock to where one stood, and ends every wait. */
  readonly set: (reading: ClockReading) => void
}

/**
 * A clock that stands still at a time until it is advanced or, without one, runs with the machine's.
 */
export function createClock(at?: number): TenantClock {
  const listeners: (() => void)[] = []
  const waiting = new Set<{ until: number; done: () => void }>()
  let start = at ?? Date.now()
  let still = at !== undefined
  let advanced = 0

  const now = () => (still ? start : Date.now()) + advanced

  return {
    now,
    get start() {
      return start
    },
    iso: () => new Date(now()).toISOString(),
    advance(ms) {
      if (!(Number.isFinite(ms) && ms >= 0)) {
        throw new RangeError(`clock.advance takes milliseconds, 0 or more, not ${ms}`)
      }
      advanced += ms
      for (const waiter of waiting) if (waiter.until <= advanced) waiter.done()
      for (const listen of listeners) listen()
    },
    onAdvance: listener => void listeners.push(listener),
    wait(ms, signal) {
      return new Promise((resolve, reject) => {
        const waiter = { until: advanced + ms, done: () => leave(resolve) }
        const abort = () => leave(() => reject(signal.reason))
        const leave = (settle: () => void) => {
          waiting.delete(waiter)
          signal.removeEventListener('abort', abort)
          settle()
        }
        waiting.add(waiter)
        signal.addEventListener('abort', abort, { once: true })
      })
    },
    read: () => ({ start, still, advanced }),
    set(reading) {
      ;({ start, still, advanced } = reading)
      for (const waiter of waiting) waiter.done()
    },
  }
}

/** The same clock as somebody sees it whose own is off by some milliseconds. */
export function skewed(clock: TenantClock, ms: number): TenantClock {
  if (ms === 0) return clock
  const now = () => clock.now() + ms
  return { ...clock, now, iso: () => new Date(now()).toISOString() }
}
