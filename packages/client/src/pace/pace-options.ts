import type { StoreFailure } from './store/fallback-store.ts'
import type { PaceStore } from './store/pace-store.ts'
import type { WaitEvent } from './wait-event.ts'

/** What to do with calls while a shared store fails. */
export const storeFailureModes = ['local', 'fail'] as const

/** How the client keeps its pace. */
export interface PaceOptions {
  /**
   * Most calls under way to one host at once. How many there really are follows from what the service bears.
   *
   * @default 64
   */
  readonly maxConcurrency?: number | undefined
  /**
   * Most calls that wait for their turn at one host; one too many throws `QueueFullError`.
   *
   * @default Infinity
   */
  readonly maxQueue?: number | undefined
  /**
   * Keeps what is known of the service's limits. One that several processes use, `redisPaceStore` for one, lets them keep
   * one pace together.
   *
   * @default memory of its own
   */
  readonly store?: PaceStore | undefined
  /**
   * What to do with calls while the store fails: `local` keeps a pace of this process's own, `fail` sends nothing and throws
   * `PaceStoreError`.
   *
   * @default 'local'
   */
  readonly onStoreFailure?: (typeof storeFailureModes)[number] | undefined
  /**
   * Longest wait for an answer of the store, in milliseconds.
   *
   * @default 1000
   */
  readonly storeTimeout?: number | undefined
  /** Hears of every failure of the store. What it throws is ignored. */
  readonly onStoreError?: ((failure: StoreFailure) => void) | undefined
  /** Hears of every wait of a call for its turn, when it is over. What it throws is ignored. */
  readonly onWait?: ((event: WaitEvent) => void) | undefined
}
