import { useQuery } from '@tanstack/react-query'
import { subscriptionsQuery } from '../../customer/subscriptions/subscriptions-query.ts'
import { openCartQuery } from '../cart/cart-query.ts'

/** Something that an add-on can add to. */
export interface Base {
  /** `line 0` of the cart, or a subscription's id. */
  readonly id: string
  readonly label: string
}

/**
 * What an add-on can add to: lines of the cart, and subscriptions that the customer has. Those of the right product come first.
 *
 * @param products - of which it needs one; `undefined` for what is no add-on
 */
export function useBases(
  customerId: string,
  products: readonly { readonly productId: string; readonly title: string }[] | undefined,
): readonly Base[] {
  const enabled = products !== undefined && customerId !== ''
  const { data: open } = useQuery({ ...openCartQuery(customerId), enabled })
  const { data: subscriptions = [] } = useQuery({ ...subscriptionsQuery(customerId), enabled })
  if (!enabled) return []
  const isFitting = (item: string) =>
    products.some(({ productId }) => item.startsWith(`${productId}:`))
  const lines = (open?.cart?.lines ?? []).filter(
    ({ id, catalogItemId }) => !id.includes('.') && isFitting(catalogItemId),
  )
  const isNamed = ({ offer }: { readonly offer: string }) =>
    products.some(({ title }) => offer.startsWith(title))
  const active = subscriptions
    .filter(({ status }) => status === 'active')
    .toSorted((one, two) => Number(isNamed(two)) - Number(isNamed(one)))
  return [
    ...lines.map(({ id, title, quantity }) => ({
      id: `line ${id}`,
      label: `In the cart: ${title} (${quantity})`,
    })),
    ...active.map(({ id, name, quantity }) => ({ id, label: `${name} (${quantity})` })),
  ]
}
