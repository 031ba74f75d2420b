import type { MfaKind, Role } from '@partnergate/core'
import type { Partner } from '../service/partner.ts'
import type { Account } from './accounts.ts'
import type { ResolvedPersona } from './persona.ts'

/**
 * Authentication methods in the token. A third-party MFA shows as `mfa` only when its provider is federated with
 * Entra and passes the claim on.
 */
const methods: Readonly<Record<MfaKind, readonly string[]>> = {
  entra: ['pwd', 'mfa'],
  'third-party': ['pwd', 'fed', 'mfa'],
  none: ['pwd'],
}

/** Template ids of the Entra roles that stand in a token; agents are members of groups instead. */
const entraRoles: Readonly<Partial<Record<Role, string>>> = {
  'global-admin': '62e90394-69f5-4237-9190-012177145e10',
  'billing-admin': 'b0f54661-2d74-4c50-afa3-1ec803f12efe',
}

export interface ClaimsRequest {
  readonly persona: ResolvedPersona
  readonly account: Account
  readonly partner: Partner
  readonly audience: string
  /** Seconds since 1970. */
  readonly issuedAt: number
  readonly expiresInSeconds: number
}

/**
 * The claims of an access token as Partner Center's documentation prints them (version 1.0 tokens), with the
 * persona's own changes on top.
 */
export function claimsOf(request: ClaimsRequest): Record<string, unknown> {
  const { persona, partner, issuedAt } = request
  const claims: Record<string, unknown> = {
    aud: request.audience,
    iss: issuerOf(partner.tenantId),
    iat: issuedAt,
    nbf: issuedAt,
    exp: issuedAt + request.expiresInSeconds,
    ...(persona.subject === 'app' ? appClaims(request) : userClaims(request)),
    tid: partner.tenantId,
    ver: '1.0',
    ...persona.claims,
  }
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
}

/** Issuer of the tenant's version 1.0 tokens. */
export function issuerOf(tenantId: string): string {
  return `https://sts.windows.net/${tenantId}/`
}

function appClaims({ account, partner }: ClaimsRequest): Record<string, unknown> {
  return {
    appid: partner.applicationId,
    appidacr: '1',
    idp: issuerOf(partner.tenantId),
    idtyp: 'app',
    oid: account.objectId,
    sub: account.objectId,
    tenant_region_scope: 'NA',
  }
}

function userClaims({
  persona,
  account,
  partner,
  audience,
}: ClaimsRequest): Record<string, unknown> {
  const entraRole = persona.role && entraRoles[persona.role]
  return {
    acr: '1',
    amr: [...methods[persona.mfa]],
    appid: partner.applicationId,
    appidacr: '0',
    family_name: account.familyName,
    given_name: account.givenName,
    ...(account.guest && {
      email: account.userPrincipalName,
      idp: issuerOf(partner.guestTenantId),
    }),
    ipaddr: account.ipAddress,
    name: `${account.givenName} ${account.familyName}`,
    oid: account.objectId,
    scp: audience.startsWith('https://graph.')
      ? 'DelegatedAdminRelationship.ReadWrite.All User.Read'
      : 'user_impersonation',
    tenant_region_scope: 'NA',
    unique_name: account.userPrincipalName,
    ...(!account.guest && { upn: account.userPrincipalName }),
    ...(entraRole && { wids: [entraRole] }),
  }
}
