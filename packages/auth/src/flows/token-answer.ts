/** What the token endpoint gave, in local time. */
export interface TokenAnswer {
  readonly token: string
  /** Milliseconds since 1970, as every time here. */
  readonly issuedOn: number
  readonly expiresOn: number
  /** From when on to renew it; Entra's own advice where it gives some. */
  readonly refreshOn: number
  readonly refreshToken: string | undefined
}

/** Renewal starts this long before the end, or half-way through a short life. */
const refreshAheadMs = 10 * 60_000

/**
 * Times of a token by the local clock. Entra says how long it lives, not when it ends, so a clock that is wrong by hours
 * does no harm as long as it runs.
 */
export function lifeOf(
  issuedOn: number,
  lifeMs: number,
  refreshInMs: number | undefined,
): Pick<TokenAnswer, 'issuedOn' | 'expiresOn' | 'refreshOn'> {
  const ownChoice = lifeMs - Math.min(refreshAheadMs, lifeMs / 2)
  const refreshIn = refreshInMs === undefined ? ownChoice : Math.min(refreshInMs, ownChoice)
  return { issuedOn, expiresOn: issuedOn + lifeMs, refreshOn: issuedOn + refreshIn }
}
