import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../data/api.ts'

const customer = api.customers[':customerId']

/** A customer's users and licences, all together; not what single users hold, who may be gone. */
export const usersKey = (customerId: string) => ['customers', customerId, 'users'] as const

/** A customer's users, page by page: those that there are, or those that were deleted. */
export function usersQuery(customerId: string, state: 'active' | 'deleted') {
  return infiniteQueryOptions({
    queryKey: [...usersKey(customerId), state],
    queryFn: ({ pageParam: cursor }) =>
      ask(
        customer.users.$get({
          param: { customerId },
          query: { state, ...(cursor !== undefined && { cursor }) },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }) => cursor,
  })
}

/** What a user holds. */
export function holdingsQuery(customerId: string, userId: string) {
  return queryOptions({
    queryKey: ['customers', customerId, 'holdings', userId],
    queryFn: () => ask(customer.users[':userId'].holdings.$get({ param: { customerId, userId } })),
  })
}

/** The licences that a customer has, with the seats that are left. */
export function licensesQuery(customerId: string) {
  return queryOptions({
    queryKey: [...usersKey(customerId), 'licenses'],
    queryFn: () => ask(customer.licenses.$get({ param: { customerId } })),
  })
}

/** The roles that there are in a customer's directory. */
export function rolesQuery(customerId: string) {
  return queryOptions({
    queryKey: [...usersKey(customerId), 'roles'],
    queryFn: () => ask(customer.roles.$get({ param: { customerId } })),
  })
}

/** Which row governs a customer's users. */
export function delegationQuery(customerId: string) {
  return queryOptions({
    queryKey: ['customers', customerId, 'delegation'],
    queryFn: () => ask(customer.delegation.$get({ param: { customerId } })),
    staleTime: 0,
  })
}
