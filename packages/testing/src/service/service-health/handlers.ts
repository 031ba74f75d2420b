import type { components, Operation } from '@partnergate/openapi'
import type { Handlers } from '../../protocol/call.ts'
import { type Issue, seedIssues } from './issues.ts'
import { seedMessages } from './messages.ts'
import { type Service, services } from './services.ts'

type Schemas = components['schemas']

/** The services' health as Microsoft Graph tells it, the same for every tenant that may ask. */
export const serviceHealthHandlers: Handlers<
  'serviceHealth.healthOverviews.list' | 'serviceHealth.issues.list' | 'serviceHealth.messages.list'
> = {
  'serviceHealth.healthOverviews.list'({ parameters, state, operation, url }) {
    const withIssues = parameters.$expand === 'issues'
    const issues = seedIssues(state)
    const value = Object.values(services).map(service => renderService(service, issues, withIssues))
    return { data: listOf(operation, url, value) }
  },

  'serviceHealth.issues.list': ({ state, operation, url }) => ({
    data: listOf(operation, url, seedIssues(state).map(renderIssue)),
  }),

  'serviceHealth.messages.list': ({ state, operation, url }) => ({
    data: listOf(operation, url, seedMessages(state)),
  }),
}

function listOf<Item>({ path }: Operation, { origin }: URL, value: Item[]) {
  return { '@odata.context': `${origin}/v1.0/$metadata#${path.replace('/v1.0/', '')}`, value }
}

/** A service is as its issue that is open, and operational without one. */
function renderService(
  { id, name }: Service,
  issues: readonly Issue[],
  withIssues: boolean,
): Schemas['ServiceHealth'] {
  const own = issues.filter(({ service }) => service.id === id)
  return {
    id,
    service: name,
    status: own.find(({ ended }) => ended === undefined)?.status ?? 'serviceOperational',
    ...(withIssues && { issues: own.map(renderIssue) }),
  }
}

function renderIssue(issue: Issue): Schemas['ServiceHealthIssue'] {
  const { id, title, service, feature, classification, status, impact, started, ended } = issue
  const iso = (time: number) => new Date(time).toISOString()
  return {
    id,
    title,
    startDateTime: iso(started),
    endDateTime: ended === undefined ? null : iso(ended),
    lastModifiedDateTime: iso(ended ?? started),
    details: [],
    service: service.name,
    feature,
    featureGroup: feature,
    classification,
    origin: 'microsoft',
    status,
    impactDescription: impact,
    isResolved: ended !== undefined,
    highImpact: null,
    posts: [
      {
        createdDateTime: iso(started),
        postType: 'regular',
        description: { contentType: 'text', content: impact },
      },
    ],
  }
}
