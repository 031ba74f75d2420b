import { TokenStoreError } from '../errors/token-errors.ts'
import type { TokenStore } from './token-store.ts'

/**
 * The store that was given, with a limit to its patience: Redis's client, for one, keeps what it is asked until its server is back, and
 * calls would wait for that.
 *
 * @param timeoutMs - longest wait for an answer of the store
 * @returns a store that throws TokenStoreError (`ERR_TOKEN_STORE`) when the given one does not answer
 * @throws TypeError when it has not the methods of a store
 */
export function storeOf(store: TokenStore, timeoutMs: number): TokenStore {
  const methods = ['get', 'set', 'delete'] as const
  if (
    typeof store !== 'object' ||
    store === null ||
    !methods.every(name => typeof store[name] === 'function')
  ) {
    throw new TypeError('store must have the methods get, set and delete, as a Keyv has')
  }
  const inTime = patience(timeoutMs)
  return {
    get: key => inTime(() => store.get(key)),
    set: (key, value, ttl) => inTime(() => store.set(key, value, ttl)),
    delete: key => inTime(() => store.delete(key)),
    ...(store.compareAndSet && {
      compareAndSet: (key: string, expected: string | undefined, value: string) =>
        inTime(() => store.compareAndSet?.(key, expected, value) ?? false),
    }),
  }
}

/** Once a store did not answer in time, it is not asked again for as long: one call would wait for each of its questions. */
function patience(timeoutMs: number) {
  let silentUntil = Number.NEGATIVE_INFINITY
  return async <Value>(work: () => Promise<Value> | Value): Promise<Value> => {
    if (performance.now() < silentUntil) throw silent()
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        silentUntil = performance.now() + timeoutMs
        reject(silent())
      }, timeoutMs)
    })
    try {
      return await Promise.race([work(), late])
    } finally {
      clearTimeout(timer)
    }
  }
}

function silent(): TokenStoreError {
  return new TokenStoreError('The token store does not answer', {
    remedy: 'Check that the store is reachable, and what its own log says.',
    retryable: true,
  })
}
