/**
 * Where sign-ins and tokens are kept: the part of Keyv's interface that is needed, so that a `Keyv` on SQLite, Redis or
 * Postgres will do. Values are text. Wrap it with `encryptedStore`.
 */
export interface TokenStore {
  get(key: string): Promise<string | undefined | null> | string | undefined | null
  /**
   * @param ttl - how long to keep the value, in milliseconds; for ever when it is left out
   * @returns `false` when the value was not kept; anything else means that it was
   */
  set(key: string, value: string, ttl?: number): unknown
  delete(key: string): unknown
  /**
   * Sets the value only where the key still has the expected one (`undefined`: none), in one step. Optional: with it,
   * processes that share the store never overwrite each other's newer sign-in; without it, the last writer wins.
   *
   * @returns whether the value was set
   */
  compareAndSet?(
    key: string,
    expected: string | undefined,
    value: string,
  ): Promise<boolean> | boolean
}
