import type { Bucket } from './bucket.ts'

/** Marks are at least this far apart. */
const resolutionMs = 50
/** Older calls say nothing about a limit that refuses now. */
const horizonMs = 120_000

/** Marks how many calls had passed by now. Of older marks fewer are kept: the first, and others at distances that grow with age. */
export function mark(bucket: Bucket, now: number): void {
  const { history, passed } = bucket
  const latest = history.at(-1)
  if (latest && now - latest[0] < resolutionMs) return
  history.push([now, passed])
  if (history.length % 16 > 0) return
  let newer = Number.POSITIVE_INFINITY
  bucket.history = history
    .toReversed()
    .filter(([at], index) => {
      const age = now - at
      const isFirst = index === history.length - 1
      if (age > horizonMs || (newer - at < age / 16 && !isFirst)) return false
      newer = at
      return true
    })
    .toReversed()
}

/** So many calls passed within so long, up to a refusal. */
export interface Stretch {
  readonly calls: number
  readonly ms: number
}

/** All stretches that are known, the longest first. */
export function stretchesUntil({ history, passed }: Bucket, refusedAt: number): Stretch[] {
  return history.map(([at, before]) => ({ calls: passed - before, ms: refusedAt - at }))
}
