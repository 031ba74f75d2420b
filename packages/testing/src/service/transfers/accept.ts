import type { Customer } from '../customers/customer.ts'
import type { Order } from '../orders/order.ts'
import type { NewLine, Orders } from '../orders/orders.ts'
import type { State } from '../state.ts'
import { cancel } from '../subscriptions/change-status.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import type { Transfer, TransferLine } from './transfer.ts'

/** What became of the lines of a transfer that was accepted. */
export interface Accepted {
  readonly orders: readonly Order[]
  /** Lines whose subscription doesn't run any more. */
  readonly failed: readonly TransferLine[]
}

/**
 * Hands the subscriptions over. They end for the partner that had them; when the tenant's own partner takes them, there
 * are orders and subscriptions for the rest of their terms.
 */
export function accept(state: State, customer: Customer, transfer: Transfer): Accepted {
  const { orders, subscriptions } = customer.commerce()
  const comes = transfer.targetPartnerTenantId === state.partner.tenantId
  const now = state.clock.now()
  const failed: TransferLine[] = []
  const placed = transfer.lines.flatMap(line => {
    const given = subscriptions.find(line.subscriptionId)
    if (given?.status !== 'active') {
      failed.push(line)
      return []
    }
    const handed = [given, ...line.addOns.flatMap(id => subscriptions.find(id) ?? [])]
    const order = place(orders, handed, customer.country, line)
    line.orderId = order.id
    cancel(given, { subscriptions, now })
    if (!comes) orders.cancel(order)
    return [order]
  })
  return { orders: placed, failed }
}

function place(
  orders: Orders,
  handed: readonly Subscription[],
  country: string,
  { partnerIdOnRecord }: TransferLine,
): Order {
  const lines = handed.map((one, number): NewLine => {
    const { availability, quantity, billingCycle, termDuration, friendlyName, end } = one
    return {
      ...{ number, availability, quantity, billingCycle, termDuration, friendlyName },
      termEnd: end,
      partnerId: partnerIdOnRecord ?? one.partnerId,
      ...(number > 0 && { parentLine: 0 }),
    }
  })
  return orders.place({ lines, country })
}
