import { isAuthError } from '../errors/any-error.ts'
import { TokenStoreError } from '../errors/token-errors.ts'
import { storeKeyOf } from './store-key.ts'
import type { TokenStore } from './token-store.ts'

const remedy = 'Check that the store is reachable and may be written.'

/** The value of a key. @throws TokenStoreError (`ERR_TOKEN_STORE`) when the store fails */
export async function readFrom(store: TokenStore, key: string): Promise<string | undefined> {
  const name = await storeKeyOf(key)
  const value = await attempt('read', () => store.get(name))
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw new TokenStoreError('The token store gave something else than the text it was given', {
    remedy: 'Give the tokens a store, or a namespace, of their own.',
  })
}

/** Sets a value. @throws TokenStoreError (`ERR_TOKEN_STORE`) when the store fails, or says that it did not keep it */
export async function writeTo(
  store: TokenStore,
  key: string,
  value: string,
  ttl?: number,
): Promise<void> {
  const name = await storeKeyOf(key)
  // Keyv reports a failed write as `false` and as an event, not as an error.
  const kept = await attempt('written', () => store.set(name, value, ttl))
  if (kept === false) {
    throw new TokenStoreError('The token store did not keep a value', { remedy, retryable: true })
  }
}

/** Sets a value where the key still has the expected one. @throws TokenStoreError (`ERR_TOKEN_STORE`) when the store fails */
export async function exchangeIn(
  store: TokenStore,
  key: string,
  expected: string | undefined,
  value: string,
): Promise<boolean> {
  if (store.compareAndSet) {
    const name = await storeKeyOf(key)
    return (await attempt('written', () => store.compareAndSet?.(name, expected, value))) === true
  }
  await writeTo(store, key, value)
  return true
}

async function attempt<Value>(
  what: 'read' | 'written',
  work: () => Promise<Value> | Value,
): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (isAuthError(error)) throw error
    // The store's own error may repeat the value.
    throw new TokenStoreError(`The token store could not be ${what}`, { remedy, retryable: true })
  }
}
