import type { Handlers } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { FraudEvent } from './fraud-events.ts'

/** What alerts have only for those who ask for the newer model. */
const newer = [
  'eventType',
  'severity',
  'confidenceLevel',
  'displayName',
  'description',
  'country',
  'valueAddedResellerTenantId',
  'valueAddedResellerFriendlyName',
  'subscriptionName',
  'affectedResources',
  'additionalDetails',
  'IsTest',
  'activityLogs',
] as const

const statuses = ['Active', 'Resolved', 'Investigating']

export const fraudEventHandlers: Handlers<
  'fraudEvents.list' | 'fraudEvents.subscription.status.update'
> = {
  'fraudEvents.list'({ parameters, state }) {
    const { EventStatus, SubscriptionId, EventType, PageSize, PageNumber = 1 } = parameters
    const newModel = parameters.newEventsModel === true
    const is = (actual: string | undefined, wanted: string | undefined) =>
      wanted === undefined || actual?.toLowerCase() === wanted.toLowerCase()
    const found = state.fraudEvents.filter(
      event =>
        is(event.eventStatus, EventStatus) &&
        is(event.subscriptionId, SubscriptionId) &&
        (!newModel || is(event.eventType, EventType)),
    )
    const size = PageSize ?? found.length
    const page = found.slice((PageNumber - 1) * size, PageNumber * size)
    return { data: page.map(event => render(event, newModel)) }
  },

  'fraudEvents.subscription.status.update'({ parameters, body, state, caller }) {
    const { EventIds: ids = [], EventStatus: eventStatus = 'Resolved', ResolvedReason } = body
    if (!statuses.includes(eventStatus)) {
      throw new ServiceError(400, '3000', `eventStatus is ${statuses.join(', ')}.`)
    }
    const { subscriptionId } = parameters
    const theirs = state.fraudEvents.filter(
      event => event.subscriptionId?.toLowerCase() === subscriptionId.toLowerCase(),
    )
    if (theirs.length === 0) {
      throw new ServiceError(404, '1000', `There are no alerts about ${subscriptionId}.`)
    }
    const meant = theirs.filter(({ eventId }) => ids.length === 0 || ids.includes(eventId))
    const unknown = ids.find(id => !theirs.some(({ eventId }) => eventId === id))
    if (unknown !== undefined) {
      throw new ServiceError(404, '1000', `The alert ${unknown} was not found.`)
    }
    const resolved = eventStatus === 'Resolved'
    for (const event of meant) {
      Object.assign(event, {
        eventStatus,
        resolvedReason: resolved ? ResolvedReason : 'None',
        resolvedOn: resolved ? state.clock.iso().replace('Z', '') : '9999-12-31T23:59:59.9970000',
        resolvedBy: resolved ? caller.userPrincipalName : '',
      })
    }
    const newModel = parameters.newEventsModel === true
    return { data: meant.map(event => render(event, newModel)) }
  },
}

function render(event: FraudEvent, newModel: boolean): FraudEvent {
  if (newModel) return event
  const { eventId, ...rest } = event
  const older = Object.entries(rest).filter(([name]) => !newer.some(one => one === name))
  return { eventId, ...Object.fromEntries(older) }
}
