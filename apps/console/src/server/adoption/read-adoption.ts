import type { PartnerCenter, Schemas } from '@partnergate/client'
import type { AdoptionCount, AdoptionPeriod, AdoptionView } from '../../shared/adoption.ts'
import { accountsWithoutMfa } from './accounts-without-mfa.ts'

const dayMs = 24 * 60 * 60_000

/** Which reports to read. */
export interface AdoptionRequest {
  readonly client: PartnerCenter
  readonly days: AdoptionPeriod
  /** The time, in milliseconds since 1970. */
  readonly now: number
  /** Domains of the partner's own accounts, where all of them are known. */
  readonly domains: readonly string[] | undefined
}

/** Reads the three MFA reports: requests by application and day, accounts without MFA, and what those sent. */
export async function readAdoption(request: AdoptionRequest): Promise<AdoptionView> {
  const { client, days, now, domains } = request
  const to = dayOf(now)
  const from = dayOf(now - (days - 1) * dayMs)
  const [status, principals, requests] = await Promise.all([
    client.applicationMfaAdoptionStatus.list({ startDate: from, endDate: to }),
    client.nonMfaCompliantPartnerPrincipals.list(),
    client.partnerRequests.list(),
  ])
  // Whether the service keeps to the days that were asked for is its own affair.
  const counts = status
    .map(countOf)
    .filter(({ date }) => date >= from && date <= to)
    .sort((one, other) => (one.date < other.date ? -1 : 1))
  const names = new Map(counts.map(count => [count.applicationId, count.application]))
  const accounts = accountsWithoutMfa({
    principals: principals.items,
    requests: requests.items,
    since: now - 7 * dayMs,
    nameOf: id => names.get(id) || id,
    domains,
  })
  return { from, to, counts, accounts }
}

function countOf(status: Schemas['ApplicationMfaAdoptionStatus']): AdoptionCount {
  const { loginDate = '', applicationId, applicationName } = status
  const { mfaCompliantRequestCount: withMfa, totalRequestCount: total } = status
  const application = applicationName ?? ''
  return { date: loginDate.slice(0, 10), applicationId, application, withMfa, total }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
