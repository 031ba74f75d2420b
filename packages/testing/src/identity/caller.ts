import type { JWTPayload } from 'jose'

/** Who sent a request, as the verified token says. */
export interface Caller {
  readonly subject: 'user' | 'app'
  /** Whether `amr` contains exactly `mfa`; an application has none to show. */
  readonly mfa: boolean
  readonly objectId: string
  readonly tenantId: string
  readonly applicationId: string
  /** Empty for an application. */
  readonly userPrincipalName: string
  readonly ipAddress: string
  readonly audience: readonly string[]
}

export function callerOf(claims: JWTPayload): Caller {
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : '')
  return {
    subject: claims.idtyp === 'app' || claims.scp === undefined ? 'app' : 'user',
    mfa: showsMfa(claims.amr),
    objectId: text('oid'),
    tenantId: text('tid'),
    applicationId: text('appid'),
    userPrincipalName: text('upn') || text('unique_name'),
    ipAddress: text('ipaddr'),
    audience: [claims.aud ?? []].flat(),
  }
}

/** The service's own test, nothing more: the value `mfa`, in this spelling, in a list of methods or as the only one. */
function showsMfa(amr: unknown): boolean {
  return amr === 'mfa' || (Array.isArray(amr) && amr.includes('mfa'))
}
