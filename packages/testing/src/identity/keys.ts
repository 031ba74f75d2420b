import type { CryptoKey, JWK } from 'jose'
import { exportJWK, generateKeyPair } from 'jose'
import type { Seed } from '../seed/seed.ts'

/** The key that the tenant signs with, and its public half. */
export interface SigningKey {
  readonly id: string
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey
  readonly publicJwk: JWK
}

let pair: ReturnType<typeof generateKeyPair> | undefined

/**
 * One key pair for the process, made when the first token is: RSA keys are slow to make and can't be drawn from a
 * seed. The key's id comes from the seed, so that tenants of different seeds don't take each other's tokens.
 */
export function createSigningKey(seed: Seed): () => Promise<SigningKey> {
  const id = seed.hex(27, 'signing-key')
  let key: Promise<SigningKey> | undefined

  async function load(): Promise<SigningKey> {
    pair ??= generateKeyPair('RS256', { extractable: true })
    const { privateKey, publicKey } = await pair
    return { id, privateKey, publicKey, publicJwk: await exportJWK(publicKey) }
  }

  return () => {
    key ??= load()
    return key
  }
}
