import { countOf } from '../internal/checks.ts'

/** Remembers deliveries, so that none is taken twice. */
export interface SeenEvents {
  /**
   * Remembers a key until a time (milliseconds since 1970), in one step.
   *
   * @returns false where the key is remembered already
   */
  add(key: string, until: number): boolean | Promise<boolean>
  /** Forgets a key: the delivery was not handled, and may come again. */
  delete(key: string): unknown
}

/**
 * A memory of deliveries in this process. When it is full, the oldest is forgotten; only what Microsoft signed gets in.
 *
 * @param options - `limit`: how many are remembered, 10000 unless told otherwise; `now`: the clock
 * @throws TypeError or RangeError that names the option
 */
export function createSeenEvents({
  limit = 10_000,
  now = Date.now,
}: {
  readonly limit?: number
  readonly now?: () => number
} = {}): SeenEvents {
  countOf(limit, 'limit', 1, 10_000_000)
  const seen = new Map<string, number>()
  return {
    add: (key, until) => {
      const remembered = seen.get(key)
      if (remembered !== undefined && remembered >= now()) return false
      seen.delete(key)
      if (seen.size >= limit) forget(seen, now(), limit)
      seen.set(key, until)
      return true
    },
    delete: key => seen.delete(key),
  }
}

function forget(seen: Map<string, number>, now: number, limit: number): void {
  for (const [key, until] of seen) if (until < now) seen.delete(key)
  for (const key of seen.keys()) {
    if (seen.size < limit) return
    seen.delete(key)
  }
}
