/** A token as the cache keeps it; times in milliseconds since 1970. */
export interface CachedToken {
  readonly token: string
  readonly issuedOn: number
  readonly refreshOn: number
  readonly expiresOn: number
  /** Whether the token shows MFA. */
  readonly mfa: boolean
}

/** What clocks may differ by, and what a request may take: so long before its end a token is not given out any more. */
const marginMs = 120_000
/** How far another process's clock may be ahead; a token that seems to be from later than that is not believed. */
const skewMs = 5 * 60_000

/** Whether the token can still be sent. */
export function isUsable({ issuedOn, expiresOn }: CachedToken, now: number): boolean {
  const margin = Math.min(marginMs, (expiresOn - issuedOn) / 4)
  return now < expiresOn - margin && now >= issuedOn - skewMs
}

/** Whether it is time to renew the token. */
export function isStale({ refreshOn }: CachedToken, now: number): boolean {
  return now >= refreshOn
}

/** What is kept of an answer; a refresh token is not. */
export function cachedOf(answer: Omit<CachedToken, 'mfa'>, mfa: boolean): CachedToken {
  const { token, issuedOn, refreshOn, expiresOn } = answer
  return { token, issuedOn, refreshOn, expiresOn, mfa }
}

export function parseToken(text: string | undefined): CachedToken | undefined {
  if (text === undefined) return undefined
  try {
    const { token, issuedOn, refreshOn, expiresOn, mfa } = JSON.parse(text)
    const times = [issuedOn, refreshOn, expiresOn]
    if (typeof token !== 'string' || !times.every(Number.isFinite)) return undefined
    return { token, issuedOn, refreshOn, expiresOn, mfa: mfa === true }
  } catch {
    return undefined
  }
}
