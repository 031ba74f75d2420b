import { TokenStoreError } from '../errors/token-errors.ts'

/** A user's sign-in as it is stored. */
export interface SignIn {
  readonly refreshToken: string
  /** Whether an access token of this sign-in showed MFA. */
  readonly mfa: boolean
  /**
   * Digests of the refresh tokens that the application gave and that this sign-in has replaced: they don't come back when a
   * process starts again with its old settings.
   */
  readonly replaced: readonly string[]
}

/** Digests that are remembered. */
const capacity = 16

export function printSignIn({ refreshToken, mfa, replaced }: SignIn): string {
  return JSON.stringify({ version: 1, refreshToken, mfa, replaced: replaced.slice(-capacity) })
}

/** @throws TokenStoreError (`ERR_TOKEN_STORE`) when the text is no sign-in */
export function parseSignIn(text: string | undefined): SignIn | undefined {
  if (text === undefined) return undefined
  const { version, refreshToken, mfa, replaced } = objectOf(text)
  if (version === 1 && typeof refreshToken === 'string' && Array.isArray(replaced)) {
    return { refreshToken, mfa: mfa === true, replaced: replaced.map(String) }
  }
  throw new TokenStoreError('The token store holds something else where the sign-in should be', {
    remedy: 'Give the tokens a store, or a namespace, of their own.',
  })
}

function objectOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // No JSON, no sign-in.
  }
  return {}
}
