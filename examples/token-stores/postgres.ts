import KeyvPostgres from '@keyv/postgres'
import type { TokenStore } from '@partnergate/auth'
import Keyv from 'keyv'
import { Pool } from 'pg'

/**
 * Tokens in Postgres, for processes of several machines. Keyv has no compare-and-set; the table that its
 * adapter made does, so that no process overwrites another's newer sign-in.
 *
 * @param uri - `postgres://user:password@host/database`
 * @param onError - hears of lost connections, for the log; without a listener they would end the process
 */
export function openPostgres(
  uri: string,
  onError: (error: Error) => void,
): { store: TokenStore; close: () => Promise<void> } {
  // One use a connection: the adapter does not look after those that lie idle, and losing one would end the process.
  const adapter = new KeyvPostgres({ uri, table: 'partner_tokens', maxUses: 1 })
  const keyv = new Keyv<string>(adapter)
  keyv.on('error', onError)
  const pool = new Pool({ connectionString: uri })
  pool.on('error', onError)
  const insert = 'INSERT INTO partner_tokens (key, value) VALUES ($1, $2)'
  const replace = 'UPDATE partner_tokens SET value = $1 WHERE key = $2 AND value = $3'
  const store: TokenStore = {
    get: key => keyv.get(key),
    set: (key, value, ttl) => keyv.set(key, value, ttl),
    delete: key => keyv.delete(key),
    async compareAndSet(key, expected, value) {
      const { rowCount } =
        expected === undefined
          ? await pool.query(`${insert} ON CONFLICT DO NOTHING`, [key, kept(value)])
          : await pool.query(replace, [kept(value), key, kept(expected)])
      return rowCount === 1
    },
  }
  return {
    store,
    async close() {
      await pool.end()
      await adapter.disconnect()
    },
  }
}

/** What Keyv keeps of a value without an end. */
function kept(value: string): string {
  return JSON.stringify({ value })
}
