import { queryOptions } from '@tanstack/react-query'
import { api, ask } from '../../../data/api.ts'
import { cartsKey } from '../cart/cart-query.ts'

/** What is known of a cart's checkout. While it is underway, it is asked for again. */
export function checkoutQuery(customerId: string, cartId: string) {
  return queryOptions({
    queryKey: [...cartsKey(customerId), cartId, 'checkout'],
    queryFn: () =>
      ask(
        api.customers[':customerId'].carts[':cartId'].checkout.$get({
          param: { customerId, cartId },
        }),
      ),
    refetchOnMount: 'always',
    refetchInterval: ({ state }) => (state.data?.state === 'underway' ? 1500 : false),
  })
}

/** How a customer stands to the agreement without which nothing is sold. */
export function agreementQuery(customerId: string) {
  return queryOptions({
    queryKey: ['customers', customerId, 'agreement'],
    queryFn: () => ask(api.customers[':customerId'].agreement.$get({ param: { customerId } })),
  })
}
