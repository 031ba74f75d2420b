import { base64url, CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose'
import { TokenStoreError } from '../errors/token-errors.ts'
import { textOf } from '../internal/checks.ts'
import { exchangeIn, readFrom, writeTo } from './checked-store.ts'
import { storeKeyOf } from './store-key.ts'
import type { TokenStore } from './token-store.ts'

/** A key that the store's values are encrypted under. */
export interface StoreKey {
  /** Names the key in each value. Not a secret: `2026-11`. */
  readonly id: string
  /** 32 random bytes, or their base64url. */
  readonly key: Uint8Array | string
}

/**
 * A store whose values are encrypted at rest (JWE, `dir` with A256GCM), each bound to its key in the store, so that nobody can
 * swap them. To rotate, put the new key first and keep the old one in the list until every value was written again: sign-ins
 * are at each renewal.
 *
 * @param store - where the encrypted values go
 * @param keys - the first encrypts, all of them decrypt
 * @returns a store that has `compareAndSet` when the given one has it; it throws TokenStoreError (`ERR_TOKEN_STORE`) for
 * values that none of the keys decrypts
 * @throws TypeError when a key is not 32 bytes long
 *
 * @example
 * ```ts
 * import { encryptedStore } from '@partnergate/auth'
 * import Keyv from 'keyv'
 *
 * const store = encryptedStore(new Keyv(), [{ id: '2026-11', key: process.env.STORE_KEY ?? '' }])
 * ```
 */
export function encryptedStore(store: TokenStore, keys: readonly StoreKey[]): TokenStore {
  const ring = new Map(keys.map(({ id, key }) => [textOf(id, 'id of a store key'), bytesOf(key)]))
  const [first] = ring
  if (first === undefined) throw new TypeError('encryptedStore needs a key')
  const [id, secret] = first

  const seal = (key: string, value: string) =>
    new CompactEncrypt(new TextEncoder().encode(JSON.stringify([key, value])))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: id })
      .encrypt(secret)

  async function open(key: string): Promise<{ sealed: string; value: string } | undefined> {
    const sealed = await readFrom(store, key)
    if (sealed === undefined) return undefined
    return { sealed, value: await unseal(ring, key, sealed) }
  }

  return {
    async get(key) {
      return (await open(key))?.value
    },
    async set(key, value, ttl) {
      await writeTo(store, key, await seal(key, value), ttl)
    },
    delete: async key => store.delete(await storeKeyOf(key)),
    ...(store.compareAndSet && {
      async compareAndSet(key: string, expected: string | undefined, value: string) {
        const current = await open(key)
        if (current?.value !== expected) return false
        return exchangeIn(store, key, current?.sealed, await seal(key, value))
      },
    }),
  }
}

async function unseal(
  ring: ReadonlyMap<string, Uint8Array>,
  key: string,
  sealed: string,
): Promise<string> {
  try {
    const secret = ring.get(String(decodeProtectedHeader(sealed).kid))
    if (secret) {
      const { plaintext } = await compactDecrypt(sealed, secret, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      })
      const [boundTo, value] = JSON.parse(new TextDecoder().decode(plaintext))
      if (boundTo === key && typeof value === 'string') return value
    }
  } catch {
    // Not ours, altered, or under another key: all the same to the caller.
  }
  throw new TokenStoreError('The token store holds a value that none of the keys decrypts', {
    remedy:
      'Give the key that it was encrypted with as well; when that is lost, delete the value and sign in again.',
  })
}

function bytesOf(key: unknown): Uint8Array {
  if (key instanceof Uint8Array && key.length === 32) return Uint8Array.from(key)
  if (typeof key === 'string' && /^[\w+/-]{43}=?$/.test(key)) {
    return base64url.decode(key.replaceAll('+', '-').replaceAll('/', '_').replace('=', ''))
  }
  throw new TypeError('a store key must be 32 random bytes, or their base64url')
}
