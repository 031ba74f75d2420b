import type { Service } from './context.ts'
import type { RefreshGrant } from './sessions.ts'
import { refreshLifetimeDays } from './sessions.ts'

/** Makes a refresh token, which lives ninety days from now and repeats how its user signed in. */
export function keepRefreshToken(
  { ids, clock, sessions }: Service,
  grant: Pick<RefreshGrant, 'clientId' | 'session' | 'scope' | 'resource'>,
): string {
  const token = `1.${Buffer.from(ids.hex(64, 'sign-in-refresh-token'), 'hex').toString('base64url')}`
  const issued = clock.now()
  sessions.refreshTokens.set(token, {
    ...grant,
    issued,
    expires: issued + refreshLifetimeDays * 24 * 60 * 60_000,
    revoked: undefined,
  })
  return token
}
