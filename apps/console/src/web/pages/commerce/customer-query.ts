import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../data/api.ts'

/** The customer that something is bought for. */
export function customerQuery(customerId: string) {
  return queryOptions({
    queryKey: ['customers', customerId],
    queryFn: () => ask(api.customers[':customerId'].$get({ param: { customerId } })),
    enabled: customerId !== '',
  })
}
