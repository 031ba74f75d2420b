import type { Caller } from '../../identity/caller.ts'
import type { Kept } from '../../snapshot/kept.ts'

/** An App+User request to Partner Center, as the MFA reports count it. */
export interface TrafficEntry {
  readonly requestId: string
  /** Empty when the request had none. */
  readonly correlationId: string
  readonly method: string
  /** Template of the path. */
  readonly path: string
  /** Milliseconds since 1970. */
  readonly time: number
  readonly caller: Caller
}

/** The latest requests with a valid token, the oldest first. Applications alone have no MFA and aren't counted. */
export interface Traffic {
  entries(): readonly TrafficEntry[]
  add(entry: TrafficEntry): void
}

/** As many as the reports go back. */
const limit = 10_000

/** @param history - the requests that it starts with, the oldest first */
export function createTraffic(kept: Kept, history: () => TrafficEntry[] = () => []): Traffic {
  const entries = kept.list('traffic', () => history().slice(-limit))
  return {
    entries: () => entries,
    add(entry) {
      entries.push(entry)
      if (entries.length > limit) entries.shift()
    },
  }
}
