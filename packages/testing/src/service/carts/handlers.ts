import type { Call, Handlers } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { Customer } from '../customers/customer.ts'
import { requireReseller } from '../customers/customer.ts'
import type { NewLine } from '../orders/orders.ts'
import { renderOrder } from '../orders/render.ts'
import type { Cart } from './carts.ts'
import type { CheckedLine } from './check-line.ts'
import { checkLines, flatten } from './check-line.ts'
import { renderCart } from './render.ts'

type CartOperation =
  | 'customers.carts.create'
  | 'customers.carts.get'
  | 'customers.carts.update'
  | 'customers.carts.checkout'

type OfOne = Exclude<CartOperation, 'customers.carts.create'>

const customerOf = ({ parameters, state }: Call<CartOperation>) =>
  state.customers.get(parameters.customerId)

const cartOf = ({ parameters }: Call<OfOne>, customer: Customer) =>
  customer.commerce().carts.get(parameters.cartId)

function rendered(cart: Cart, customer: Customer) {
  return renderCart(cart, checkLines(cart.lines, customer.commerce().subscriptions), customer)
}

export const cartHandlers: Handlers<CartOperation> = {
  'customers.carts.create'(call) {
    const customer = customerOf(call)
    requireReseller(customer)
    requireLines(call.body.lineItems)
    const cart = customer.commerce().carts.create(call.body.lineItems, call.caller.objectId)
    return { status: 201, data: rendered(cart, customer) }
  },

  'customers.carts.get'(call) {
    const customer = customerOf(call)
    return { data: rendered(cartOf(call, customer), customer) }
  },

  'customers.carts.update'(call) {
    const customer = customerOf(call)
    const cart = cartOf(call, customer)
    if (cart.status === 'Ordered') {
      throw new ServiceError(409, '800064', 'The cart has been processed and cannot be changed.')
    }
    requireLines(call.body.lineItems)
    customer.commerce().carts.replace(cart, call.body.lineItems, call.caller.objectId)
    return { status: 201, data: rendered(cart, customer) }
  },

  'customers.carts.checkout'(call) {
    const customer = customerOf(call)
    requireReseller(customer)
    const cart = cartOf(call, customer)
    if (cart.status === 'Ordered') {
      throw new ServiceError(
        400,
        '800065',
        'The cart was submitted already and cannot be checked out again.',
      )
    }
    const { orders, subscriptions } = customer.commerce()
    const lines = checkLines(cart.lines, subscriptions)
    const placed = groupsOf(lines).map(group =>
      orders.place({ lines: group, country: customer.country }),
    )
    cart.status = 'Ordered'
    return {
      data: {
        orders: placed.map(order => renderOrder(order, customer.id, true)),
        orderErrors: [],
        attributes: { objectType: 'CartCheckoutResult' },
      },
    }
  },
}

function requireLines(lines: readonly unknown[]): void {
  if (lines.length === 0) throw new ServiceError(400, '800002', 'The cart has no line items.')
}

/**
 * Lines to order, by order group.
 *
 * @throws ServiceError 400 with 800009 when a line can't be ordered
 */
function groupsOf(lines: readonly CheckedLine[]): NewLine[][] {
  const groups = new Map<string, NewLine[]>()
  for (const line of lines) {
    const group = groups.get(line.orderGroup) ?? []
    groups.set(line.orderGroup, group)
    const parentLine = group.length
    for (const [index, one] of flatten([line]).entries()) {
      group.push(toOrderLine(one, parentLine + index, index === 0 ? undefined : parentLine))
    }
  }
  return [...groups.values()]
}

function toOrderLine(
  { body, selection, problem }: CheckedLine,
  number: number,
  parentLine?: number,
): NewLine {
  if (!selection) {
    throw new ServiceError(400, '800009', problem?.description ?? 'A cart item cannot be ordered.')
  }
  const reseller = body.participants?.find(({ key }) => key === 'transaction_reseller')
  return {
    ...selection,
    number,
    parentLine,
    friendlyName: body.friendlyName ?? undefined,
    parentSubscriptionId: body.provisioningContext?.parentSubscriptionId,
    partnerId: reseller?.value,
    promotionId: body.promotionId ?? undefined,
    provisioningContext: body.provisioningContext,
  }
}
