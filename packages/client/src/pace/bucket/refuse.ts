import type { Bucket } from './bucket.ts'

/** The wait after a refusal that doesn't say how long, doubled each time in a row. */
const silentMs = 1000
const longestSilentMs = 60_000
/** A refusal so long after the last one has nothing to do with it. */
const apartMs = 10_000

/** Takes back a call that did not pass: it was refused, or not sent after all. */
export function takeBack(bucket: Bucket): void {
  bucket.passed -= 1
}

/**
 * Closes a limit for as long as the service asks, for everybody. What is to be learned from it is learned when it opens
 * again: by then it is known which of the calls under way were refused too.
 *
 * @param waitMs - `Retry-After` in milliseconds; `undefined` where the service gave none
 * @returns how long it stays closed, in milliseconds
 */
export function refuse(bucket: Bucket, now: number, waitMs: number | undefined): number {
  const isFirst = now >= bucket.closedUntil
  if (isFirst) bucket.warnings = now - bucket.closedUntil > apartMs ? 1 : bucket.warnings + 1
  const wait = waitMs ?? Math.min(silentMs * 2 ** (bucket.warnings - 1), longestSilentMs)
  if (isFirst) bucket.refusal = { at: now, waitMs: wait }
  bucket.closedUntil = Math.max(bucket.closedUntil, now + wait)
  return bucket.closedUntil - now
}

/** Nothing is to be learned from the refusal: it was about another limit. */
export function pardon(bucket: Bucket): void {
  if (!bucket.refusal) return
  bucket.refusal = null
  bucket.warnings = Math.max(0, bucket.warnings - 1)
}
