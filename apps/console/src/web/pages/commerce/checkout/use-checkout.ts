import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask } from '../../../data/api.ts'
import { ordersQuery } from '../../customer/orders/orders-query.ts'
import { subscriptionsQuery } from '../../customer/subscriptions/subscriptions-query.ts'
import { cartQuery, cartsKey } from '../cart/cart-query.ts'
import { checkoutQuery } from './checkout-query.ts'

/**
 * Orders a cart in the version that was reviewed. It may be sent any number of times, also from several tabs: the server orders
 * it once, and gives everybody what came of it.
 */
export function useCheckout(customerId: string, cartId: string) {
  const client = useQueryClient()
  const { queryKey } = checkoutQuery(customerId, cartId)
  return useMutation({
    mutationFn: (version: string) =>
      ask(
        api.customers[':customerId'].carts[':cartId'].checkout.$post({
          param: { customerId, cartId },
          json: { version },
        }),
      ),
    onSuccess: placed => {
      client.setQueryData(queryKey, placed)
      return Promise.all([
        client.invalidateQueries({ queryKey: cartsKey(customerId) }),
        client.invalidateQueries(subscriptionsQuery(customerId)),
        client.invalidateQueries(ordersQuery(customerId)),
      ])
    },
    // Whether it was ordered all the same is known better than before.
    onError: () =>
      Promise.all([
        client.invalidateQueries({ queryKey }),
        client.invalidateQueries({ queryKey: cartQuery(customerId, cartId).queryKey }),
      ]),
  })
}
