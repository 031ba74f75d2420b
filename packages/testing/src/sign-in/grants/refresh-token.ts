import { SignInRefusal } from '../aadsts.ts'
import { required } from '../form.ts'
import { refreshLifetimeDays } from '../sessions.ts'
import type { Grant } from './grant.ts'
import { targetOf } from './target-of.ts'

/**
 * Redeems a refresh token, for any resource that the application may use and any tenant that the user may enter.
 * It stays valid: Entra doesn't take a token back because it was used.
 */
export const refreshToken: Grant = (call, { app }) => {
  const { form, service } = call
  const grant = service.sessions.refreshTokens.get(required(form, 'refresh_token'))
  if (!grant) throw new SignInRefusal(9002313, { error: 'invalid_grant' })
  if (grant.clientId !== app.clientId) throw new SignInRefusal(70000)
  if (grant.revoked !== undefined) {
    const values = { issued: iso(grant.issued), validFrom: iso(grant.revoked) }
    throw new SignInRefusal(50173, { values })
  }
  if (service.clock.now() >= grant.expires) {
    const values = { issued: iso(grant.issued), days: String(refreshLifetimeDays) }
    throw new SignInRefusal(700082, { values })
  }
  return { session: grant.session, target: targetOf(call, grant), refreshable: true }
}

const iso = (time: number) => new Date(time).toISOString()
