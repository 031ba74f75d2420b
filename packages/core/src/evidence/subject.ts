import type { TokenClaims } from './claims.ts'
import type { Subject } from './evidence.ts'

/**
 * Who the token speaks for.
 *
 * `idtyp` says it outright, but it is an optional claim that the token's audience must have asked
 * for, and Partner Center's v1 tokens come without it. So an app-only token is also known by what
 * it lacks: it carries no delegated scope and no user name, and it has either application roles
 * or, because Partner Center grants app-only access without any role, the mark of a service
 * principal: `sub` equals `oid`. A user's `sub` is made up per application and never equals `oid`.
 */
export function subjectOf(claims: TokenClaims): Subject {
  if (claims.idtyp === 'app') return 'app'
  if (claims.idtyp === 'user') return 'user'
  if (isGiven(claims.scp) || isNamed(claims)) return 'user'
  return hasRoles(claims) || isServicePrincipal(claims) ? 'app' : 'user'
}

function isNamed({ upn, unique_name, preferred_username }: TokenClaims): boolean {
  return isGiven(upn) || isGiven(unique_name) || isGiven(preferred_username)
}

function hasRoles({ roles }: TokenClaims): boolean {
  return Array.isArray(roles) && roles.length > 0
}

function isServicePrincipal({ appid, azp, oid, sub }: TokenClaims): boolean {
  return (isText(appid) || isText(azp)) && isText(sub) && sub === oid
}

function isGiven(claim: unknown): boolean {
  return claim !== undefined && claim !== null && claim !== ''
}

function isText(claim: unknown): boolean {
  return typeof claim === 'string' && claim !== ''
}
