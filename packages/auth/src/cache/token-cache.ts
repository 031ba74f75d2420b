import { isAuthError } from '../errors/any-error.ts'
import { abortable } from '../internal/abortable.ts'
import type { AuthWarning } from '../options/warning.ts'
import { readFrom, writeTo } from '../store/checked-store.ts'
import type { TokenStore } from '../store/token-store.ts'
import { type CachedToken, isStale, isUsable, parseToken } from './cached-token.ts'

/** Gets a new token. In the background nobody waits for it, so nobody must be asked to sign in. */
type Renew = (background: boolean) => Promise<CachedToken>

export interface TokenCache {
  /**
   * The token of a key: from memory, from the shared store, or a new one.
   *
   * @param challenge - claims that the token has to satisfy; no token from before will do
   */
  get(
    key: string,
    renew: Renew,
    options?: { challenge?: string | undefined; signal?: AbortSignal | undefined },
  ): Promise<CachedToken>
}

interface CacheParts {
  readonly now: () => number
  /** Shared with other processes. */
  readonly store: TokenStore | undefined
  readonly warn: (warning: AuthWarning) => void
}

/** Pause after a renewal in the background that failed. */
const pauseMs = 30_000
/** Number of tokens from which on those that have ended are dropped: a partner has thousands of customers. */
const sweepAt = 256

/**
 * A cache with two limits: from the soft one on a token is renewed in the background, from the hard one on callers wait. One
 * renewal for a key runs at a time, and nothing is remembered of one that failed but to pause in the background.
 */
export function createTokenCache({ now, store, warn }: CacheParts): TokenCache {
  const tokens = new Map<string, CachedToken>()
  const running = new Map<string, { work: Promise<CachedToken>; background: boolean }>()
  const pausedUntil = new Map<string, number>()

  async function obtain(key: string, renew: Renew, background: boolean, challenge?: string) {
    const shared = challenge === undefined ? await readShared(key) : undefined
    if (shared && isUsable(shared, now()) && !(background && isStale(shared, now()))) {
      remember(key, shared)
      return shared
    }
    const token = await renew(background)
    remember(key, token)
    pausedUntil.delete(key)
    await writeShared(key, token)
    return token
  }

  function once(key: string, renew: Renew, background: boolean, challenge?: string) {
    const id = `${key} ${challenge ?? ''}`
    const underWay = running.get(id)
    if (underWay) return underWay.work
    const work = obtain(key, renew, background, challenge).finally(() => running.delete(id))
    running.set(id, { work, background })
    return work
  }

  function renewInBackground(key: string, renew: Renew) {
    if ((pausedUntil.get(key) ?? 0) > now() || running.has(`${key} `)) return
    once(key, renew, true).catch(error => {
      pausedUntil.set(key, now() + pauseMs)
      const message = `A token could not be renewed in the background; the old one still serves. ${messageOf(error)}`
      warn({ kind: 'refresh-failed', message, ...(isAuthError(error) && { error }) })
    })
  }

  function remember(key: string, token: CachedToken) {
    if (tokens.size >= sweepAt && !tokens.has(key)) {
      for (const [other, { expiresOn }] of tokens) if (expiresOn <= now()) tokens.delete(other)
    }
    tokens.set(key, token)
  }

  async function readShared(key: string): Promise<CachedToken | undefined> {
    if (!store) return undefined
    try {
      return parseToken(await readFrom(store, key))
    } catch (error) {
      return storeFailed(error)
    }
  }

  async function writeShared(key: string, token: CachedToken): Promise<void> {
    if (!store) return
    try {
      const shared = parseToken(await readFrom(store, key))
      if (shared?.mfa && !token.mfa && isUsable(shared, now())) return
      await writeTo(store, key, JSON.stringify(token), Math.max(1, token.expiresOn - now()))
    } catch (error) {
      storeFailed(error)
    }
  }

  /** An access token that is not shared is only got once more. */
  function storeFailed(error: unknown): undefined {
    if (!isAuthError(error)) throw error
    warn({ kind: 'store-failed', message: error.message, error })
  }

  return {
    async get(key, renew, { challenge, signal } = {}) {
      signal?.throwIfAborted()
      const known = challenge === undefined ? tokens.get(key) : undefined
      if (known && isUsable(known, now())) {
        if (isStale(known, now())) renewInBackground(key, renew)
        return known
      }
      const underWay = running.get(`${key} `)
      if (challenge === undefined && underWay?.background) {
        // It was started for nobody, and gives up where a caller would have been asked to sign in.
        const token = await abortable(
          underWay.work.catch(() => undefined),
          signal,
        )
        if (token) return token
      }
      return abortable(once(key, renew, false, challenge), signal)
    },
  }
}

function messageOf(error: unknown): string {
  return isAuthError(error) ? error.message : 'Something unexpected failed.'
}
