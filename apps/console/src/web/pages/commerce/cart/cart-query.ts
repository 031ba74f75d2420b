import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../data/api.ts'

/** All that is known of a customer's carts. */
export const cartsKey = (customerId: string) => ['customers', customerId, 'carts'] as const

/** The cart that is being filled for a customer. */
export function openCartQuery(customerId: string) {
  return queryOptions({
    queryKey: [...cartsKey(customerId), 'open'],
    queryFn: () => ask(api.customers[':customerId'].cart.$get({ param: { customerId } })),
    enabled: customerId !== '',
  })
}

/** A cart, as it is now. */
export function cartQuery(customerId: string, cartId: string) {
  return queryOptions({
    queryKey: [...cartsKey(customerId), cartId],
    queryFn: () =>
      ask(api.customers[':customerId'].carts[':cartId'].$get({ param: { customerId, cartId } })),
    // Somebody may have changed it in another tab; what was reviewed is what is ordered.
    refetchOnMount: 'always',
  })
}
