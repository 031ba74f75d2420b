import type { Schemas } from '@partnergate/client'
import type { AccountWithoutMfa } from '../../shared/adoption.ts'
import { groupBy } from '../../shared/group-by.ts'

/** What is known of accounts without MFA. */
export interface AccountReports {
  readonly principals: readonly Schemas['NonMfaCompliantPartnerPrincipal'][]
  readonly requests: readonly Schemas['PartnerRequest'][]
  /** From when on requests count, in milliseconds since 1970. */
  readonly since: number
  /** Name of an application, or its id. */
  readonly nameOf: (applicationId: string) => string
  /** Domains of the partner's own accounts, where all of them are known. */
  readonly domains: readonly string[] | undefined
}

/** Who came without MFA, who sent most first. */
export function accountsWithoutMfa(reports: AccountReports): AccountWithoutMfa[] {
  const { principals, requests, since, nameOf, domains } = reports
  const sent = groupBy(
    requests.filter(
      ({ mfaCompliant, requestDateTime }) =>
        mfaCompliant === false && timeOf(requestDateTime) >= since,
    ),
    ({ objectId }) => objectId,
  )
  return principals
    .map(principal => {
      const { objectId, upn = '' } = principal
      const own = sent.get(objectId) ?? []
      const lastSeen = timeOf(
        principal.lastNonMfaCompliantLoginDateTime ?? principal.lastNonMfaCompliantRequestDateTime,
      )
      return {
        id: objectId,
        userName: upn,
        isGuest: isGuest(upn, domains),
        ...(!Number.isNaN(lastSeen) && { lastSeen: new Date(lastSeen).toISOString() }),
        requests: own.length,
        applications: [...new Set(own.map(({ applicationId = '' }) => nameOf(applicationId)))]
          .filter(name => name !== '')
          .sort(),
      }
    })
    .sort((one, other) => other.requests - one.requests)
}

/** A guest's name in the tenant has `#EXT#` in it; where the tenant's domains are known, an address elsewhere tells too. */
function isGuest(userName: string, domains: readonly string[] | undefined): boolean {
  if (/#EXT#/i.test(userName)) return true
  const domain = userName.split('@').at(-1)?.toLowerCase() ?? ''
  return domains !== undefined && userName !== '' && !domains.includes(domain)
}

/** The reports write times without a zone, and mean UTC. */
function timeOf(text: string | undefined): number {
  if (text === undefined) return Number.NaN
  return Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`)
}
