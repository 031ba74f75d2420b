import { SignInRefusal } from './aadsts.ts'
import type { Client } from './client-authentication.ts'
import { authenticateClient } from './client-authentication.ts'
import { checkAccess } from './conditional-access.ts'
import type { SignInCall } from './context.ts'
import { checkDelegation } from './delegation.ts'
import { required } from './form.ts'
import { authorizationCode } from './grants/authorization-code.ts'
import { clientCredentials } from './grants/client-credentials.ts'
import { deviceCode } from './grants/device-code.ts'
import type { Grant, Granted } from './grants/grant.ts'
import { onBehalfOf } from './grants/on-behalf-of.ts'
import { refreshToken } from './grants/refresh-token.ts'
import { tokenResponse } from './responses.ts'
import { tokenBody } from './token-body.ts'

const grants: ReadonlyMap<string, Grant> = new Map<string, Grant>([
  ['authorization_code', authorizationCode],
  ['refresh_token', refreshToken],
  ['client_credentials', clientCredentials],
  ['urn:ietf:params:oauth:grant-type:jwt-bearer', onBehalfOf],
  ['urn:ietf:params:oauth:grant-type:device_code', deviceCode],
  ['device_code', deviceCode],
])

/** `/oauth2/token` and `/oauth2/v2.0/token`: who asks, what for, whether they may, and the tokens. */
export async function tokenEndpoint(call: SignInCall): Promise<Response> {
  const grantType = required(call.form, 'grant_type')
  const grant = grants.get(grantType)
  if (!grant) throw new SignInRefusal(70003, { values: { grantType } })
  const client = await authenticateClient(call)
  const granted = await grant(call, client)
  if (granted.session) checkUser(call, client, granted, granted.session)
  return tokenResponse(await tokenBody(call, client, granted), call)
}

function checkUser(
  call: SignInCall,
  { app }: Client,
  { target, interaction }: Granted,
  session: NonNullable<Granted['session']>,
): void {
  const { service, directory } = call
  checkDelegation(call, session, app.clientId)
  if (!service.consents.has(app.clientId, directory.tenantId)) {
    throw new SignInRefusal(65001, { values: { clientId: app.clientId, name: app.name } })
  }
  checkAccess({
    policy: service.policies.of(directory.tenantId),
    session,
    resource: target.resource,
    now: service.clock.now(),
    error: interaction ?? 'invalid_grant',
    policyId: service.seed.guid('access-policy', directory.tenantId),
    hasRegistered: service.registered.has(session.objectId),
  })
  call.record.persona = session.persona.id
}
