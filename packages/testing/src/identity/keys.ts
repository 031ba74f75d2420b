import type { CryptoKey, JWK } from 'jose'
import { exportJWK, generateKeyPair } from 'jose'
import type { Seed } from '../seed/seed.ts'
import type { Kept } from '../snapshot/kept.ts'
import type { TenantClock } from '../time/clock.ts'

/** The key that the tenant signs with, and its public half. */
interface SigningKey {
  readonly id: string
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
  readonly publicJwk: JWK
}

export interface RotationOptions {
  /**
   * Take the keys that were used so far out of the key set at once, as after a leak: what they signed is refused.
   * @default false
   */
  readonly withdraw?: boolean
}

/** The tenant's signing keys, of which one signs and the last ones are still published. */
export interface KeyRing {
  readonly current: () => Promise<SigningKey>
  /** The keys in the key set, the current one first. */
  readonly published: () => Promise<readonly SigningKey[]>
  /** Signs with a new key from now on. `withdraw` takes the old ones out of the key set at once. */
  readonly rotate: (options?: RotationOptions) => void
  /** Goes on with the keys that are kept there. */
  readonly reset: (kept: Kept) => void
}

/** How long a key stays in the key set after another has taken its place: longer than any token lives. */
const keyRetirementMs = 24 * 60 * 60_000

/** When a withdrawn key was replaced: before any clock. */
const longAgo = Number.MIN_SAFE_INTEGER

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }

/** A key pair as it is kept: both halves as JWK. */
interface KeptPair {
  readonly privateJwk: JWK
  readonly publicJwk: JWK
}

const made = new Map<number, ReturnType<typeof generateKeyPair>>()

/** Key pairs are one series for the process: RSA keys are slow to make and can't be drawn from a seed. */
function pairAt(index: number) {
  const pair = made.get(index) ?? generateKeyPair('RS256', { extractable: true })
  made.set(index, pair)
  return pair
}

/** The pair that is kept, or one that is kept from now on. */
async function loadPair(index: number, pairs: Map<number, KeptPair>) {
  const kept = pairs.get(index)
  if (!kept) {
    const pair = await pairAt(index)
    const [privateJwk, publicJwk] = await Promise.all([
      exportJWK(pair.privateKey),
      exportJWK(pair.publicKey),
    ])
    pairs.set(index, { privateJwk, publicJwk })
    return pair
  }
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.importKey('jwk', kept.privateJwk, algorithm, true, ['sign']),
    crypto.subtle.importKey('jwk', kept.publicJwk, algorithm, true, ['verify']),
  ])
  return { privateKey, publicKey }
}

function open(kept: Kept) {
  return {
    /** When each key but the current one was replaced, the oldest first. */
    replaced: kept.list<number>('replaced-keys'),
    pairs: kept.map<number, KeptPair>('keys'),
  }
}

/**
 * The first key is made when the first token is. A key's id comes from the seed, so that tenants of different seeds
 * don't take each other's tokens.
 */
export function createKeyRing(seed: Seed, clock: TenantClock, first: Kept): KeyRing {
  const loaded = new Map<number, Promise<SigningKey>>()
  let { replaced, pairs } = open(first)

  async function load(index: number): Promise<SigningKey> {
    const { privateKey, publicKey } = await loadPair(index, pairs)
    const id = seed.hex(27, 'signing-key', ...(index === 0 ? [] : [index]))
    return { id, privateKey, publicKey, publicJwk: await exportJWK(publicKey) }
  }

  function keyAt(index: number): Promise<SigningKey> {
    const key = loaded.get(index) ?? load(index)
    loaded.set(index, key)
    return key
  }

  return {
    current: () => keyAt(replaced.length),
    published() {
      const valid = replaced.flatMap((time, index) =>
        clock.now() < time + keyRetirementMs ? [index] : [],
      )
      return Promise.all([replaced.length, ...valid.reverse()].map(keyAt))
    },
    rotate({ withdraw = false } = {}) {
      if (withdraw) replaced.fill(longAgo)
      replaced.push(withdraw ? longAgo : clock.now())
    },
    reset(kept) {
      loaded.clear()
      ;({ replaced, pairs } = open(kept))
    },
  }
}
