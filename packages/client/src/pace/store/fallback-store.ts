import { PaceStoreError } from '../../errors/pace-errors.ts'
import { notify } from '../../guard/notify.ts'
import type { Clock } from '../clock.ts'
import type { PaceStore } from './pace-store.ts'

/** A failure of the store that a pace is shared through. */
export interface StoreFailure {
  /** What the store threw, or that it did not answer in time. */
  readonly error: unknown
  /** Whether calls go on at a pace of this process's own, or fail. */
  readonly consequence: 'local' | 'fail'
}

export interface FallbackOptions {
  readonly clock: Clock
  readonly consequence: 'local' | 'fail'
  readonly timeoutMs: number
  readonly onError: ((failure: StoreFailure) => void) | undefined
}

/** How long a store that failed is left alone, in milliseconds: asking it costs each call the timeout. */
const pauseMs = 5000

/**
 * A shared store whose failures don't stop the calls: as long as it fails, another one is used.
 *
 * @throws PaceStoreError (`ERR_PACE_STORE`) where the consequence is to fail
 */
export function withFallback(
  shared: PaceStore,
  local: PaceStore,
  { clock, consequence, timeoutMs, onError }: FallbackOptions,
): PaceStore {
  let restsUntil = Number.NEGATIVE_INFINITY
  return {
    async update(keys, change) {
      if (clock.now() < restsUntil) return local.update(keys, change)
      try {
        return await inTime(Promise.resolve(shared.update(keys, change)), clock, timeoutMs)
      } catch (error) {
        notify(onError, { error, consequence })
        if (consequence === 'fail') {
          throw new PaceStoreError(
            'the store that the pace is shared through failed; nothing was sent. See the cause, or let onStoreFailure be local.',
            { cause: error, retryable: true },
          )
        }
        restsUntil = clock.now() + pauseMs
        return local.update(keys, change)
      }
    },
  }
}

function inTime<Value>(work: Promise<Value>, clock: Clock, timeoutMs: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(timeoutMs, () =>
      reject(new Error(`the store did not answer within ${timeoutMs} ms`)),
    )
    work.then(resolve, reject).finally(cancel)
  })
}
