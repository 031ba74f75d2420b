/** A limit of the service: whether a call passes, or how long to wait. */
export interface Limiter {
  /** @returns 0 when the call passes, or milliseconds until one would */
  ask(now: number): number
  /** Calls per second in the long run. */
  readonly rate: number
}

/** So many calls in a window; the next window begins with the first call after it. */
export function fixedWindow(calls: number, windowMs: number): Limiter {
  let begin = Number.NEGATIVE_INFINITY
  let count = 0
  return {
    rate: (calls / windowMs) * 1000,
    ask(now) {
      if (now >= begin + windowMs) {
        begin = now
        count = 0
      }
      if (count >= calls) return begin + windowMs - now
      count += 1
      return 0
    },
  }
}

/** The same, with windows that begin by the clock. */
export function alignedWindow(calls: number, windowMs: number): Limiter {
  let window = -1
  let count = 0
  return {
    rate: (calls / windowMs) * 1000,
    ask(now) {
      const current = Math.floor(now / windowMs)
      if (current !== window) {
        window = current
        count = 0
      }
      if (count >= calls) return (current + 1) * windowMs - now
      count += 1
      return 0
    },
  }
}

/** So many calls in any stretch of time of this length; refused ones count too, if the service counts them. */
export function slidingWindow(calls: number, windowMs: number, countRefused = true): Limiter {
  const times: number[] = []
  let next = 0
  return {
    rate: (calls / windowMs) * 1000,
    ask(now) {
      const oldest = times.length < calls ? undefined : times[next]
      const wait = oldest === undefined ? 0 : Math.max(0, oldest + windowMs - now)
      if (wait === 0 || countRefused) {
        times[next] = now
        next = (next + 1) % calls
      }
      return wait
    },
  }
}

/** A bucket that fills at a rate, calls per second, and holds so many. */
export function tokenBucket(rate: number, size: number): Limiter {
  let level = size
  let at = 0
  return {
    rate,
    ask(now) {
      level = Math.min(size, level + ((now - at) / 1000) * rate)
      at = now
      if (level < 1) return ((1 - level) / rate) * 1000
      level -= 1
      return 0
    },
  }
}
