import KeyvRedis from '@keyv/redis'
import type { TokenStore } from '@partnergate/auth'
import Keyv from 'keyv'

/** Keyv keeps `{"value":"…"}`; a value without an end has nothing beside it. */
const script = `
local current = redis.call('GET', KEYS[1])
if (current or '') ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2])
return 1`

/**
 * Tokens in Redis, for processes of several machines. Keyv has no compare-and-set; the adapter's own connection does, so that no
 * process overwrites another's newer sign-in. Turn persistence on: a Redis that forgets loses the sign-in.
 *
 * @param url - `redis://:password@host:6379`, or `rediss://` with TLS
 * @param onError - hears of lost connections, for the log; without a listener they would end the process
 */
export function openRedis(
  url: string,
  onError: (error: Error) => void,
): { store: TokenStore; close: () => Promise<void> } {
  const adapter = new KeyvRedis<string>(url, { namespace: 'partnergate' })
  const keyv = new Keyv<string>(adapter)
  keyv.on('error', onError)
  const store: TokenStore = {
    get: key => keyv.get(key),
    set: (key, value, ttl) => keyv.set(key, value, ttl),
    delete: key => keyv.delete(key),
    async compareAndSet(key, expected, value) {
      const client = await adapter.getClient()
      const before = expected === undefined ? '' : JSON.stringify({ value: expected })
      const set = await client.eval(script, {
        keys: [adapter.createKeyPrefix(key, adapter.namespace)],
        arguments: [before, JSON.stringify({ value })],
      })
      return set === 1
    },
  }
  return { store, close: async () => void (await keyv.disconnect()) }
}
