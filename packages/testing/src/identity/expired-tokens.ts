/** Tokens that expired before their time, for good. */
export interface ExpiredTokens {
  has(token: string): boolean
  add(token: string): void
  clear(): void
}

export function createExpiredTokens(): ExpiredTokens {
  const tokens = new Set<string>()
  return {
    has: token => tokens.has(token),
    add: token => void tokens.add(token),
    clear: () => tokens.clear(),
  }
}

/** The token in a request's `Authorization`. */
export function bearerOf(authorization: string | null): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? '')?.[1]
}
