import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { CartView, LineChange } from '../../../../shared/carts.ts'
import { api, ask } from '../../../data/api.ts'
import { dropDrafts } from '../../../data/use-draft.ts'
import { cartQuery, openCartQuery } from './cart-query.ts'
import type { LineCardProps } from './line-props.ts'

type Wish = Omit<LineChange, 'version'>

/** Changes or removes a line in the cart as it is shown; whoever changed it meanwhile is not overwritten. */
export function useLine({ customerId, cart, line }: LineCardProps) {
  const { id: cartId, version } = cart
  const client = useQueryClient()
  const param = { customerId, cartId, line: line.id }
  const at = api.customers[':customerId'].carts[':cartId'].lines[':line']
  const onSuccess = (cart: CartView) => {
    client.setQueryData(cartQuery(customerId, cartId).queryKey, cart)
    return client.invalidateQueries({ queryKey: openCartQuery(customerId).queryKey })
  }
  const change = useMutation({
    mutationFn: (wish: Wish) => ask(at.$patch({ param, json: { version, ...wish } })),
    onSuccess,
  })
  const remove = useMutation({
    mutationFn: () => ask(at.$delete({ param, json: { version } })),
    onSuccess: after => {
      // Lines are known by their places, which others have now.
      dropDrafts(`line ${cartId} `)
      return onSuccess(after)
    },
  })
  return { change, remove }
}
