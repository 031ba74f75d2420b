/** Where the catalog is, and what is bought in it. */
export const commercePaths = {
  catalog: 'commerce/catalog',
  cart: 'commerce/catalog/:customerId/cart/:cartId?',
  checkout: 'commerce/catalog/:customerId/cart/:cartId/checkout',
} as const

/** The catalog, for a customer. */
export const catalogFor = (customerId: string) =>
  `/${commercePaths.catalog}?customer=${encodeURIComponent(customerId)}`

/** A customer's cart; the one that is open, unless it is named. */
export const cartOf = (customerId: string, cartId?: string) =>
  [`/${commercePaths.catalog}`, customerId, 'cart', cartId]
    .filter(part => part !== undefined)
    .join('/')

/** Where a cart is ordered. */
export const checkoutOf = (customerId: string, cartId: string) =>
  `${cartOf(customerId, cartId)}/checkout`
