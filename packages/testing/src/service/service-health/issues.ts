import type { components } from '@partnergate/openapi'
import { dayMs } from '../../time/duration.ts'
import type { World } from '../world.ts'
import { type Service, services } from './services.ts'

type Schemas = components['schemas']

/** What troubles a service. */
export interface Issue extends Omit<Troubles, 'service' | 'daysAgo' | 'resolvedAfterDays'> {
  readonly id: string
  readonly service: Service
  /** Milliseconds since 1970. */
  readonly started: number
  readonly ended: number | undefined
}

interface Troubles {
  readonly service: Service
  readonly feature: string
  readonly title: string
  readonly impact: string
  readonly classification: NonNullable<Schemas['ServiceHealthIssue']['classification']>
  readonly status: NonNullable<Schemas['ServiceHealthIssue']['status']>
  readonly daysAgo: number
  readonly resolvedAfterDays?: number
}

const troubles: readonly Troubles[] = [
  {
    service: services.exchange,
    feature: 'Mail flow',
    title: 'Delayed delivery of messages from outside the organization',
    impact: 'Messages from outside may arrive up to an hour late.',
    classification: 'incident',
    status: 'serviceDegradation',
    daysAgo: 0.2,
  },
  {
    service: services.entra,
    feature: 'Sign-in',
    title: 'Some users see sign-in requests for MFA twice',
    impact: 'Users who approve a sign-in request may be asked for a second one.',
    classification: 'advisory',
    status: 'investigating',
    daysAgo: 1.4,
  },
  {
    service: services.teams,
    feature: 'Meetings',
    title: 'Recordings of meetings were not listed',
    impact: 'Recordings could be found in OneDrive, but not in the chat of their meeting.',
    classification: 'advisory',
    status: 'serviceRestored',
    daysAgo: 6.3,
    resolvedAfterDays: 1.1,
  },
  {
    service: services.sharepoint,
    feature: 'Search',
    title: 'New files were missing from search results',
    impact: 'Files added within the last day may not have been found.',
    classification: 'incident',
    status: 'postIncidentReviewPublished',
    daysAgo: 19.6,
    resolvedAfterDays: 0.8,
  },
]

/** The issues of a tenant, the newest first: two are open. They are dated from the day the tenant was made. */
export function seedIssues({ seed, epoch }: World): Issue[] {
  return troubles.map(({ service, daysAgo, resolvedAfterDays, ...trouble }, index) => {
    const started = epoch - Math.round(daysAgo * dayMs)
    return {
      ...trouble,
      id: `${service.prefix}${seed.digits(6, 'service-issue', index)}`,
      service,
      started,
      ended: resolvedAfterDays === undefined ? undefined : started + resolvedAfterDays * dayMs,
    }
  })
}
