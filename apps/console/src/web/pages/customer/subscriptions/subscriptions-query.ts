import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../data/api.ts'

/** A customer's subscriptions. */
export function subscriptionsQuery(customerId: string) {
  return queryOptions({
    queryKey: ['customers', customerId, 'subscriptions'],
    queryFn: () => ask(api.customers[':customerId'].subscriptions.$get({ param: { customerId } })),
  })
}
