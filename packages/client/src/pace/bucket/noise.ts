import type { Bucket } from './bucket.ts'

/** A rate that fell to this part of what passed once, and is refused all the same, is not what is limited. */
const futile = 1 / 8
/** How long refusals are then taken for chance, in milliseconds. */
const chanceMs = 60_000
/** More of the calls than this are not refused by chance. */
const chance = 0.2
const telling = 20

/** Forgets a pace that does not help, so that chance or faults of the service don't slow calls down for ever. */
export function forgetFutile(bucket: Bucket, now: number): void {
  const { pace } = bucket
  if (!pace || pace.rate > pace.highest * futile) return
  bucket.pace = null
  bucket.history = []
  bucket.noise = { until: now + chanceMs, calls: 0, refused: 0 }
}

/** Counts a call of a time when refusals are taken for chance. */
export function countNoise({ noise }: Bucket): void {
  if (noise) noise.calls += 1
}

/** Whether a refusal is taken for chance. When there are too many of them, they are no longer. */
export function isNoise(bucket: Bucket, now: number): boolean {
  const { noise } = bucket
  if (!noise) return false
  noise.refused += 1
  const isTooMuch = noise.refused > Math.max(noise.calls, telling) * chance
  if (now < noise.until && !isTooMuch) return true
  bucket.noise = null
  return false
}
