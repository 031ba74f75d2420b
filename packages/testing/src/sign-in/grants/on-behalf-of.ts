import type { JWTPayload } from 'jose'
import { errors, jwtVerify } from 'jose'
import { resolvePersona } from '../../identity/persona.ts'
import { SignInRefusal } from '../aadsts.ts'
import type { App } from '../apps.ts'
import type { SignInCall } from '../context.ts'
import { required } from '../form.ts'
import type { Session } from '../sessions.ts'
import type { Grant } from './grant.ts'
import { targetOf } from './target-of.ts'

/** Exchanges a token that a user sent to the application for one of the same user for the next service. */
export const onBehalfOf: Grant = async (call, { app, proof }) => {
  const { form } = call
  const requested = required(form, 'requested_token_use')
  if (requested !== 'on_behalf_of') throw new SignInRefusal(9002313)
  if (proof === '0') throw new SignInRefusal(7000218)
  const claims = await verifyAssertion(call, app, required(form, 'assertion'))
  return {
    session: sessionOf(call, claims),
    target: targetOf(call),
    refreshable: (form.get('scope') ?? '').split(' ').includes('offline_access'),
    interaction: 'interaction_required',
  }
}

/** @throws SignInRefusal 50013, 500133 or 500131 unless it is a valid token of ours for the application */
async function verifyAssertion(
  { service }: SignInCall,
  app: App,
  assertion: string,
): Promise<JWTPayload> {
  const refuse = (reason: string) => new SignInRefusal(50013, { values: { reason } })
  const published = await service.keys.published()
  const { payload } = await jwtVerify(
    assertion,
    ({ kid }) => {
      const key = published.find(({ id }) => id === kid)
      if (!key) throw refuse('The key was not found.')
      return key.publicKey
    },
    { algorithms: ['RS256'], currentDate: new Date(service.clock.now()) },
  ).catch((error: unknown) => {
    if (error instanceof SignInRefusal) throw error
    if (error instanceof errors.JWTExpired) throw new SignInRefusal(500133)
    throw refuse('The token is malformed or not signed with the key that it names.')
  })
  const expected = [app.clientId, app.applicationIdUri]
  const audience = [payload.aud ?? []].flat()
  if (audience.some(value => expected.includes(value))) return payload
  const values = { audience: audience.join(', '), expected: app.applicationIdUri }
  throw new SignInRefusal(500131, { values })
}

/** @throws SignInRefusal 50013 when it is no user's token, or none of the partner's tenant */
function sessionOf({ service }: SignInCall, { oid, amr, iat = 0, tid }: JWTPayload): Session {
  const account = typeof oid === 'string' ? service.accounts.find(oid) : undefined
  if (account?.subject !== 'user' || tid !== service.partner.tenantId) {
    throw new SignInRefusal(50013, { values: { reason: 'It is not the token of a user here.' } })
  }
  const methods = Array.isArray(amr) ? amr.map(String) : []
  return {
    persona: resolvePersona(account.persona),
    objectId: account.objectId,
    methods,
    mfaAt: methods.includes('mfa') ? iat * 1000 : undefined,
    signedInAt: iat * 1000,
  }
}
