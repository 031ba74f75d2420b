import { TokenStoreError } from '../errors/token-errors.ts'
import { digestOf } from '../internal/digest.ts'
import type { AuthWarning } from '../options/warning.ts'
import { exchangeIn, readFrom } from './checked-store.ts'
import { parseSignIn, printSignIn, type SignIn } from './sign-in.ts'
import type { TokenStore } from './token-store.ts'

/** The sign-in of one user, kept in a store that other processes may share. */
export interface Session {
  /** The sign-in to use now. @throws TokenStoreError (`ERR_TOKEN_STORE`) when the store fails and none is known */
  load(): Promise<SignIn | undefined>
  /** Saves the refresh token that `from` was redeemed for. Another process's newer sign-in stays. */
  rotate(from: SignIn, next: Rotation): Promise<void>
  /** Saves a new sign-in over whatever there is. */
  replace(next: Rotation): Promise<void>
}

type Rotation = Pick<SignIn, 'refreshToken' | 'mfa'>

interface SessionParts {
  readonly store: TokenStore
  readonly key: string
  /** The refresh token that the application gave. */
  readonly given: string | undefined
  readonly warn: (warning: AuthWarning) => void
}

type MayReplace = (current: SignIn) => boolean

/** Tries at a value that others keep changing. */
const tries = 10

/**
 * The rules for processes that share a store:
 * a rotation replaces only the refresh token that it came from, and yields to any other; a new sign-in replaces all; a sign-in
 * without MFA replaces none that had it. Yielding costs nothing: Entra does not end a refresh token when it is redeemed.
 */
export function createSession({ store, key, given, warn }: SessionParts): Session {
  /** What the store could not take: it goes on serving from here, and is saved as soon as the store is back. */
  let unsaved: { readonly signIn: SignIn; readonly mayReplace: MayReplace } | undefined
  /** The sign-in that was last read or saved. */
  let last: SignIn | undefined
  let seen = false

  async function load(): Promise<SignIn | undefined> {
    if (unsaved) return unsaved.signIn
    try {
      const stored = parseSignIn(await readFrom(store, key))
      if (!stored && seen) throw lost()
      seen ||= stored !== undefined
      last = await withGiven(stored)
    } catch (error) {
      if (!last || !(error instanceof TokenStoreError)) throw error
      warn({ kind: 'store-failed', message: error.message, error })
    }
    return last
  }

  /** A Keyv with an error listener reads nothing when it fails, which must not bring older settings back. */
  function lost(): TokenStoreError {
    return new TokenStoreError('The token store no longer gives the sign-in that it had', {
      remedy: 'Check that the store is reachable. To sign out, delete the sign-in and start again.',
      retryable: true,
    })
  }

  /** A refresh token that was given wins over the stored one until it was replaced once. */
  async function withGiven(stored: SignIn | undefined): Promise<SignIn | undefined> {
    if (given === undefined) return stored
    const digest = await digestOf(given)
    if (stored?.replaced.includes(digest)) return stored
    return {
      refreshToken: given,
      mfa: stored?.mfa ?? false,
      replaced: [...(stored?.replaced ?? []), digest],
    }
  }

  async function save(mayReplace: MayReplace, next: SignIn): Promise<void> {
    try {
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const text = await readFrom(store, key)
        const current = parseSignIn(text)
        if (current && !mayReplace(current)) break
        const replaced = [...new Set([...(current?.replaced ?? []), ...next.replaced])]
        const merged = { ...next, replaced }
        if (!(await exchangeIn(store, key, text, printSignIn(merged)))) continue
        last = merged
        seen = true
        break
      }
      unsaved = undefined
    } catch (error) {
      if (!(error instanceof TokenStoreError)) throw error
      unsaved = { signIn: next, mayReplace }
      const message = `${error.message} The new refresh token is kept in memory only.`
      warn({ kind: 'store-failed', message, error })
    }
  }

  return {
    load,
    rotate(from, next) {
      const seed = from.replaced.at(-1)
      const before = unsaved?.mayReplace
      const isOurs = (current: SignIn) =>
        current.refreshToken === from.refreshToken ||
        before?.(current) === true ||
        // A refresh token that was given is redeemed for the first time, by whichever process.
        (seed !== undefined && !current.replaced.includes(seed))
      const mayReplace = (current: SignIn) => isOurs(current) && (next.mfa || !current.mfa)
      return save(mayReplace, { ...next, replaced: from.replaced })
    },
    async replace(next) {
      const replaced = given === undefined ? [] : [await digestOf(given)]
      await save(current => next.mfa || !current.mfa, { ...next, replaced })
    },
  }
}
