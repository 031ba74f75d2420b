import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../data/api.ts'

/** What was ordered for a customer. */
export function ordersQuery(customerId: string) {
  return queryOptions({
    queryKey: ['customers', customerId, 'orders'],
    queryFn: () => ask(api.customers[':customerId'].orders.$get({ param: { customerId } })),
  })
}
