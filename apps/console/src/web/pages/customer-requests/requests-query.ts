import { queryOptions } from '@tanstack/react-query'
import type { RequestStatus } from '../../../shared/service-requests.ts'
import { api, ask } from '../../data/api.ts'

/** All that is known of service requests. */
export const requestsKey = ['service-requests'] as const

/** Which requests to list. */
export interface RequestsWish {
  readonly status?: RequestStatus | undefined
  /** Whose; every customer's without. */
  readonly customerId?: string | undefined
}

/** Customers' service requests. */
export function requestsQuery({ status, customerId }: RequestsWish) {
  return queryOptions({
    queryKey: [...requestsKey, 'list', customerId, status],
    queryFn: () =>
      ask(
        api['service-requests'].$get({
          query: { ...(status && { status }), ...(customerId && { customerId }) },
        }),
      ),
  })
}

/** What a request can be about. */
export const topicsQuery = queryOptions({
  queryKey: [...requestsKey, 'topics'],
  queryFn: () => ask(api['service-requests'].topics.$get()),
  staleTime: Number.POSITIVE_INFINITY,
})
