import type { AnyAuthError } from '../errors/any-error.ts'

/** What went wrong without failing the call. */
export interface AuthWarning {
  /**
   * `mfa-missing`: a token shows no MFA. `refresh-failed`: a token could not be renewed in the background; the old one
   * still serves. `store-failed`: the token store failed; the tokens in memory still serve.
   */
  readonly kind: 'mfa-missing' | 'refresh-failed' | 'store-failed'
  /** What happened and what to do. */
  readonly message: string
  /** The error, where there was one. */
  readonly error?: AnyAuthError | undefined
}

export function warnOnConsole({ message }: AuthWarning): void {
  // biome-ignore lint/suspicious/noConsole: without a listener of its own, a warning has to be seen somewhere
  console.warn(message)
}

/** Tells the listener. What the listener throws must not fail a call that got its token. */
export function warn(listener: (warning: AuthWarning) => void, warning: AuthWarning): void {
  try {
    listener(warning)
  } catch {
    // The listener's own failure is the listener's to report.
  }
}
