import type { Call } from '../../protocol/call.ts'

/**
 * Refuses what is below a customer, a subscription or an order that nobody has.
 *
 * @throws ServiceError 404 with the code that the service has for it
 */
export function requireKnownIds({ parameters, state }: Call): void {
  const { customerId, subscriptionId, orderId } = parameters as Readonly<Record<string, unknown>>
  if (typeof customerId !== 'string') return
  const customer = state.customers.get(customerId)
  if (typeof subscriptionId === 'string') customer.commerce().subscriptions.get(subscriptionId)
  if (typeof orderId === 'string') customer.commerce().orders.get(orderId)
}
