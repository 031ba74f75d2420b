import { type Bucket, newBucket } from '../bucket/bucket.ts'
import { idleMs, type PaceStore } from './pace-store.ts'

interface Entry {
  readonly bucket: Bucket
  usedAt: number
}

/** Most entries before those that nobody uses are looked for. */
const crowded = 256

/**
 * A store in the memory of this process. It has no timers: limits that nobody makes use of are forgotten when others come.
 *
 * @param now - a clock that never goes back, in milliseconds
 */
export function memoryStore(now: () => number = () => performance.now()): PaceStore {
  const entries = new Map<string, Entry>()
  let sweepAt = crowded
  function sweep(time: number): void {
    for (const [key, { usedAt }] of entries) if (time - usedAt > idleMs) entries.delete(key)
    sweepAt = Math.max(crowded, entries.size * 2)
  }
  function entryOf(key: string, time: number): Entry {
    const found = entries.get(key)
    if (found && time - found.usedAt <= idleMs) return found
    const entry = { bucket: newBucket(), usedAt: time }
    entries.set(key, entry)
    return entry
  }
  return {
    update(keys, change) {
      const time = now()
      if (entries.size > sweepAt) sweep(time)
      const buckets = keys.map(key => {
        const entry = entryOf(key, time)
        entry.usedAt = time
        return entry.bucket
      })
      return change(buckets, time)
    },
  }
}
