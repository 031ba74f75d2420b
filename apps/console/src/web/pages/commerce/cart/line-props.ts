import type { CartLineView, CartView } from '../../../../shared/carts.ts'

/** What a line's card shows. */
export interface LineCardProps {
  readonly customerId: string
  readonly cart: CartView
  readonly line: CartLineView
  readonly onReadAgain: () => unknown
}
