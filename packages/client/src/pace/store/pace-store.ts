import type { Bucket } from '../bucket/bucket.ts'

/**
 * Where a pace keeps what it knows of the service's limits. One that several processes use lets them share the limits
 * without a call more than one of them would make.
 */
export interface PaceStore {
  /**
   * Changes what is kept under some keys, in one step: nobody else changes it in between. A key that is not there yet
   * stands for `newBucket()`, and may be forgotten when nobody has changed it for `idleMs`.
   *
   * @param keys - one to three keys; those that are changed together begin with the same text in braces
   * @param change - changes the buckets in place; it may be called again, with others, when somebody was faster
   * @returns what `change` gave, at once or as a promise
   */
  update<Result>(
    keys: readonly string[],
    change: (buckets: readonly Bucket[], now: number) => Result,
  ): Result | Promise<Result>
}

/** How long a limit is remembered that is not made use of, in milliseconds. */
export const idleMs = 15 * 60_000
