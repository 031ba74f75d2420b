import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../data/api.ts'

const customer = api.customers[':customerId']
/** How often to look whether Microsoft Graph is through with what it answered before it was done, in milliseconds. */
export const lookMs = 3000
const underWay = ['approved', 'activating', 'expiring', 'terminating', 'terminationRequested']

/** A customer's relationships. */
export function gdapQuery(customerId: string) {
  return queryOptions({
    queryKey: ['customers', customerId, 'gdap'],
    queryFn: () => ask(customer.gdap.$get({ param: { customerId } })),
    refetchInterval: ({ state: { data } }) =>
      data?.relationships.some(({ status }) => underWay.includes(status)) ? lookMs : false,
  })
}

/** Which groups have which roles in a relationship. */
export function assignmentsQuery(customerId: string, relationshipId: string) {
  return queryOptions({
    queryKey: [...gdapQuery(customerId).queryKey, relationshipId, 'assignments'],
    queryFn: () =>
      ask(
        customer.gdap[':relationshipId'].assignments.$get({
          param: { customerId, relationshipId },
        }),
      ),
    refetchInterval: ({ state: { data } }) =>
      data?.some(({ status }) => ['pending', 'deleting'].includes(status)) ? lookMs : false,
  })
}
