import { defaultLifetimeSeconds } from '../identity/tokens.ts'
import type { Client } from './client-authentication.ts'
import type { SignInCall } from './context.ts'
import type { Granted } from './grants/grant.ts'
import { issueAccessToken, issueIdToken } from './issue.ts'
import { keepRefreshToken } from './refresh-tokens.ts'
import type { Session } from './sessions.ts'
import { checkResource } from './targets.ts'

/** The tokens that a grant entitles to, in the words of the protocol's version. */
export async function tokenBody(call: SignInCall, client: Client, granted: Granted) {
  const { session, target, nonce, refreshable } = granted
  const { service, directory, form } = call
  const { resource, permissions } = target
  const resourceApp = checkResource(resource, directory.tenantId, service.apps)
  const accessToken = await issueAccessToken(call, {
    client,
    session,
    resource,
    resourceApp,
    permissions,
  })
  return {
    token_type: 'Bearer',
    ...(session && { scope: scopeOf(call, granted, resource) }),
    ...lifetimes(call, resource),
    access_token: accessToken,
    ...(session &&
      refreshable && {
        refresh_token: keepRefreshToken(service, {
          clientId: client.app.clientId,
          session,
          ...asked(call, granted),
        }),
      }),
    ...(session &&
      target.standard.includes('openid') && {
        id_token: await issueIdToken(call, client, session, nonce),
      }),
    ...(session && form.get('client_info') === '1' && { client_info: clientInfo(call, session) }),
  }
}

/** Version 1.0 writes numbers as text and says when, and what for. */
function lifetimes({ version, service }: SignInCall, resource: string) {
  const seconds = defaultLifetimeSeconds
  if (version === 2) return { expires_in: seconds, ext_expires_in: seconds }
  const now = Math.floor(service.clock.now() / 1000)
  return {
    expires_in: String(seconds),
    ext_expires_in: String(seconds),
    expires_on: String(now + seconds),
    not_before: String(now),
    resource,
  }
}

function scopeOf({ version }: SignInCall, { target }: Granted, resource: string): string {
  const { permissions, standard } = target
  const names = permissions.length > 0 ? permissions : ['user_impersonation']
  if (version === 1) return names.join(' ')
  const shown = standard.filter(name => name !== 'offline_access')
  const defaults = permissions.length > 0 ? [] : [`${resource}/.default`]
  return [...shown, ...names.map(name => `${resource}/${name}`), ...defaults].join(' ')
}

/** What the refresh token was asked for together with, for requests that name nothing. */
function asked({ version }: SignInCall, { target }: Granted) {
  const { resource, permissions, standard } = target
  const names = permissions.length > 0 ? permissions : ['.default']
  const scopes = names.map(name => `${resource}/${name}`)
  return { scope: version === 2 ? [...standard, ...scopes].join(' ') : '', resource }
}

/** The account at home, as Microsoft's libraries key their caches. */
function clientInfo({ service }: SignInCall, { objectId }: Session): string {
  const info = { uid: objectId, utid: service.partner.tenantId }
  return Buffer.from(JSON.stringify(info)).toString('base64url')
}
