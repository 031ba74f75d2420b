import type { Handlers } from '../../protocol/call.ts'
import { collectionOf } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { customEnds } from './custom-end.ts'

const terms = ['P1M', 'P1Y', 'P3Y']

/** Days on which a term may end, so that subscriptions end together. */
export const customEndHandlers: Handlers<'customers.subscriptions.customTermEndDates.list'> = {
  'customers.subscriptions.customTermEndDates.list'({ parameters, state, url }) {
    const { customerId, term_duration: term, term_start_date: starts } = parameters
    const { target_coterm_subscription_id: target } = parameters
    if (!terms.includes(term))
      throw new ServiceError(400, '800121', `The term ${term} is not valid.`)
    const { subscriptions } = state.customers.get(customerId).commerce()
    const start = starts === undefined ? state.clock.now() : Date.parse(starts)
    if (Number.isNaN(start)) throw new ServiceError(400, '3000', `${starts} is not a date.`)
    const wanted = target === undefined ? undefined : subscriptions.get(target)
    const ends = customEnds(start, term, wanted ? [wanted] : subscriptions.all())
    const items = ends
      .filter(({ type }) => wanted === undefined || type === 'subscriptionAligned')
      .map(({ type, day, subscriptionIds }) => ({
        allowedCustomTermEndDateType: type,
        allowedCustomTermEndDate: new Date(day).toISOString().slice(0, 19),
        ...(subscriptionIds && { cotermSubscriptionIds: subscriptionIds }),
        attributes: { objectType: 'CustomTermEndDate' },
      }))
    return { data: collectionOf(items, url) }
  },
}
