import { claimsOf, issuerOf } from '../identity/claims.ts'
import { resolvePersona } from '../identity/persona.ts'
import { defaultLifetimeSeconds, signToken } from '../identity/tokens.ts'
import type { App } from './apps.ts'
import type { Client } from './client-authentication.ts'
import type { SignInCall } from './context.ts'
import { entraRolesIn, groupOf } from './delegation.ts'
import type { Session } from './sessions.ts'

export interface AccessTokenRequest {
  readonly client: Client
  /** Nothing for an application alone. */
  readonly session: Session | undefined
  readonly resource: string
  /** The registered application that the resource is, if it is one. */
  readonly resourceApp: App | undefined
  readonly permissions: readonly string[]
}

/** Signs an access token as the personas' own are, for this application, tenant and sign-in. */
export function issueAccessToken(call: SignInCall, request: AccessTokenRequest): Promise<string> {
  const { service, cloud, directory } = call
  const { client, session, resource, resourceApp, permissions } = request
  const persona = session?.persona ?? resolvePersona('app-only')
  const account = service.accounts.of(persona)
  const claims = claimsOf({
    persona: { ...persona, claims: {} },
    account: {
      ...account,
      objectId: objectIdIn(call, session?.objectId ?? client.app.clientId),
    },
    partner: {
      ...service.partner,
      tenantId: directory.tenantId,
      applicationId: client.app.clientId,
    },
    audience: resource,
    issuedAt: Math.floor(service.clock.now() / 1000),
    expiresInSeconds: defaultLifetimeSeconds,
  })
  const signed = {
    ...claims,
    iss: issuerOf(directory.tenantId, cloud.sts),
    appidacr: client.proof,
    ...(session && { amr: [...session.methods] }),
    ...(session && permissions.length > 0 && { scp: permissions.join(' ') }),
    ...(session && directory.kind === 'customer' && delegatedClaims(call, session)),
    ...(session && resourceApp && groupClaims(call, session)),
    uti: service.ids.hex(22, 'sign-in-token'),
    ...persona.claims,
  }
  const isSecondVersion = resourceApp?.accessTokenVersion === 2
  return signToken(
    service.keys,
    isSecondVersion ? secondVersion(call, signed, resourceApp) : signed,
  )
}

/** A user or an application has another object in every tenant. */
function objectIdIn({ service, directory }: SignInCall, objectId: string): string {
  const isApp = service.apps.find(objectId) !== undefined
  if (directory.kind === 'partner' && !isApp) return objectId
  if (directory.kind === 'partner' && objectId === service.apps.confidential.clientId) {
    return service.accounts.of(resolvePersona('app-only')).objectId
  }
  return service.seed.guid('principal', objectId, directory.tenantId)
}

/** A partner's user in a customer's tenant: at home elsewhere, and with the roles of the relationship. */
function delegatedClaims(call: SignInCall, session: Session) {
  return {
    idp: issuerOf(call.service.partner.tenantId, call.cloud.sts),
    upn: undefined,
    wids: entraRolesIn(call, session),
  }
}

/** The partner's own applications are registered to hear of their users' security groups. */
function groupClaims({ service, directory }: SignInCall, { persona }: Session) {
  const group = persona.role && groupOf(service.partner)[persona.role]
  return directory.kind === 'partner' && group ? { groups: [group] } : {}
}

/** The same as a version 2.0 token, for resources that ask for these. */
function secondVersion(
  { cloud, directory }: SignInCall,
  claims: Record<string, unknown>,
  app: App,
) {
  const { appid, appidacr, upn, unique_name, given_name, family_name, ipaddr, acr, ...rest } =
    claims
  return {
    ...rest,
    aud: app.clientId,
    iss: `https://${cloud.host}/${directory.tenantId}/v2.0`,
    azp: appid,
    azpacr: appidacr,
    ...(unique_name !== undefined && { preferred_username: upn ?? unique_name }),
    ver: '2.0',
  }
}

/** Signs the token that tells the application who has signed in. */
export function issueIdToken(
  call: SignInCall,
  { app }: Client,
  session: Session,
  nonce: string | undefined,
): Promise<string> {
  const { service, cloud, directory, version } = call
  const account = service.accounts.of(session.persona)
  const now = Math.floor(service.clock.now() / 1000)
  const name = `${account.givenName} ${account.familyName}`
  const own =
    version === 2
      ? {
          iss: `https://${cloud.host}/${directory.tenantId}/v2.0`,
          preferred_username: account.userPrincipalName,
        }
      : {
          iss: issuerOf(directory.tenantId, cloud.sts),
          amr: [...session.methods],
          family_name: account.familyName,
          given_name: account.givenName,
          ipaddr: account.ipAddress,
          unique_name: account.userPrincipalName,
          upn: account.userPrincipalName,
        }
  return signToken(service.keys, {
    aud: app.clientId,
    ...own,
    iat: now,
    nbf: now,
    exp: now + 3600,
    auth_time: Math.floor(session.signedInAt / 1000),
    name,
    ...(nonce !== undefined && { nonce }),
    oid: objectIdIn(call, session.objectId),
    sub: service.seed.hex(43, 'subject', session.objectId, app.clientId),
    tid: directory.tenantId,
    uti: service.ids.hex(22, 'sign-in-token'),
    ver: version === 2 ? '2.0' : '1.0',
  })
}
