import type { components } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { collectionOf } from '../../protocol/collection.ts'
import { dayMs } from '../../time/duration.ts'
import type { TrafficEntry } from './traffic.ts'

type Schemas = components['schemas']

/** The reports on the MFA behind the tenant's own traffic. */
export const securityHandlers: Handlers<
  | 'partnerRequests.list'
  | 'applicationMfaAdoptionStatus.list'
  | 'nonMfaCompliantPartnerPrincipals.list'
> = {
  'partnerRequests.list': ({ state, url }) => ({
    data: collectionOf(state.traffic.entries().map(renderRequest), url),
  }),

  'applicationMfaAdoptionStatus.list'({ parameters, state }) {
    const { startDate = '', endDate = '9999-12-31' } = parameters
    const days = new Map<string, TrafficEntry[]>()
    for (const entry of state.traffic.entries()) {
      const day = dayOf(entry)
      if (day < startDate.slice(0, 10) || day > endDate.slice(0, 10)) continue
      const key = `${day} ${entry.caller.applicationId}`
      days.set(key, [...(days.get(key) ?? []), entry])
    }
    const data = [...days.values()].map(entries => {
      const applicationId = entries[0]?.caller.applicationId ?? ''
      return {
        loginDate: entries[0] ? dayOf(entries[0]) : '',
        mfaCompliantRequestCount: entries.filter(({ caller }) => caller.mfa).length,
        totalRequestCount: entries.length,
        applicationId,
        applicationName: state.applicationNameOf(applicationId),
      }
    })
    return { data: data.sort((left, right) => right.loginDate.localeCompare(left.loginDate)) }
  },

  'nonMfaCompliantPartnerPrincipals.list'({ state, url }) {
    const since = state.clock.now() - 7 * dayMs
    const latest = new Map<string, TrafficEntry>()
    for (const entry of state.traffic.entries()) {
      if (entry.time >= since && !entry.caller.mfa) latest.set(entry.caller.objectId, entry)
    }
    return { data: collectionOf([...latest.values()].map(renderPrincipal), url) }
  },
}

/** Date and time without a zone, as the reports write them. */
const plain = (time: number) => new Date(time).toISOString().replace(/Z$/, '')

const dayOf = ({ time }: TrafficEntry) => plain(time).slice(0, 10)

function renderRequest(entry: TrafficEntry): Schemas['PartnerRequest'] {
  const { caller, method, path } = entry
  const verb = method.charAt(0) + method.slice(1).toLowerCase()
  return {
    requestId: entry.requestId,
    correlationId: entry.correlationId,
    operationName: `${verb} ${path.replace(/^\/v1/, '/v{version}')}`,
    requestDateTime: plain(entry.time),
    ipAddress: caller.ipAddress,
    objectId: caller.objectId,
    tenantId: caller.tenantId,
    upn: caller.userPrincipalName,
    applicationId: caller.applicationId,
    mfaCompliant: caller.mfa,
  }
}

function renderPrincipal({
  caller,
  time,
}: TrafficEntry): Schemas['NonMfaCompliantPartnerPrincipal'] {
  return {
    objectId: caller.objectId,
    tenantId: caller.tenantId,
    upn: caller.userPrincipalName,
    lastNonMfaCompliantRequestDateTime: plain(time),
  }
}
