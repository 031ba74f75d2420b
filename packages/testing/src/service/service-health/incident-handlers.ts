import type { components } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { collectionOf } from '../../protocol/collection.ts'
import { readFilter } from '../../protocol/json-filter.ts'
import type { State } from '../state.ts'
import { type Issue, seedIssues } from './issues.ts'
import { services } from './services.ts'

type Schemas = components['schemas']

/** The same issues as Partner Center tells them, for the partner and for each customer. */
export const incidentHandlers: Handlers<
  'serviceIncidents.office.list' | 'customers.serviceIncidents.office.list'
> = {
  'serviceIncidents.office.list': ({ parameters, state, url }) => ({
    data: collectionOf(incidentsOf(state, parameters.filter), url),
  }),

  'customers.serviceIncidents.office.list'({ parameters, state, url }) {
    state.customers.get(parameters.customerId)
    return { data: collectionOf(incidentsOf(state, parameters.filter), url) }
  },
}

function incidentsOf(state: State, filter: string | undefined): Schemas['ServiceIncidents'][] {
  const matches = readFilter<Issue>(filter, {
    Resolved: ({ ended }) => String(ended !== undefined),
  })
  const issues = seedIssues(state).filter(matches)
  return Object.values(services).map(({ id, name }) => {
    const own = issues.filter(({ service }) => service.id === id)
    return {
      workload: name,
      status: severityOf(own),
      incidents: own.map(renderIncident),
      messageCenterMessages: [],
      attributes: { objectType: 'ServiceIncidents' },
    }
  })
}

function severityOf(issues: readonly Issue[]): NonNullable<Schemas['ServiceIncidentStatus']> {
  const open = issues.filter(({ ended }) => ended === undefined)
  if (open.length === 0) return 'normal'
  return open.some(({ classification }) => classification === 'incident')
    ? 'warning'
    : 'information'
}

function renderIncident(issue: Issue): Schemas['ServiceIncidentDetail'] {
  const { id, service, feature, impact, title, started, ended } = issue
  const plain = (time: number) => new Date(time).toISOString().replace(/Z$/, '')
  return {
    id,
    messageType: 'incident',
    status: severityOf([issue]),
    severity: severityOf([issue]),
    startTime: plain(started),
    endTime: ended === undefined ? null : plain(ended),
    messages: [{ publishedTime: plain(started), messageText: `${title}. ${impact}` }],
    workload: service.name,
    affectedWorkloadNames: [service.name],
    impactedArea: feature,
    resolved: ended !== undefined,
    requiredBy: null,
    attributes: { objectType: 'ServiceIncidentDetail' },
  }
}
