import KeyvSqlite from '@keyv/sqlite'
import type { TokenStore } from '@partnergate/auth'
import Keyv from 'keyv'

/**
 * Tokens in a SQLite file, for processes of one machine. Keyv has no compare-and-set; the adapter's own connection does, so that
 * no process overwrites another's newer sign-in.
 *
 * @param file - path of the database
 * @param onError - hears of lost connections, for the log; without a listener they would end the process
 */
export function openSqlite(
  file: string,
  onError: (error: Error) => void,
): { store: TokenStore; close: () => Promise<void> } {
  // A journal that lets others read while one writes, and waiting where another process writes.
  const wal = file !== ':memory:'
  const adapter = new KeyvSqlite({ uri: `sqlite://${file}`, wal, busyTimeout: 5000 })
  const keyv = new Keyv<string>(adapter)
  keyv.on('error', onError)
  const insert = "INSERT INTO keyv (key, value, namespace) VALUES (?, ?, '')"
  const replace = "UPDATE keyv SET value = ? WHERE key = ? AND namespace = '' AND value = ?"
  const store: TokenStore = {
    get: key => keyv.get(key),
    set: (key, value, ttl) => keyv.set(key, value, ttl),
    delete: key => keyv.delete(key),
    async compareAndSet(key, expected, value) {
      const rows =
        expected === undefined
          ? await adapter.query(`${insert} ON CONFLICT DO NOTHING RETURNING key`, key, kept(value))
          : await adapter.query(`${replace} RETURNING key`, kept(value), key, kept(expected))
      return rows.length > 0
    },
  }
  return { store, close: () => adapter.close() }
}

/** What Keyv keeps of a value without an end. */
function kept(value: string): string {
  return JSON.stringify({ value })
}
