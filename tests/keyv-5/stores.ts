import KeyvPostgres from '@keyv/postgres'
import KeyvRedis from '@keyv/redis'
import Keyv from 'keyv'

/** The stable adapter for Redis in the stable Keyv. */
export function openRedis(url: string, onError: (error: Error) => void) {
  const keyv = new Keyv<string>(new KeyvRedis(url))
  keyv.on('error', onError)
  return { store: keyv, close: async () => void (await keyv.disconnect()) }
}

/** The stable adapter for Postgres in the stable Keyv. */
export function openPostgres(uri: string, onError: (error: Error) => void) {
  const keyv = new Keyv<string>(new KeyvPostgres({ uri, table: 'stable_tokens', maxUses: 1 }))
  keyv.on('error', onError)
  // The adapter's connections are the process's, and none stays open.
  return { store: keyv, close: async () => {} }
}
