import type { Call, Handlers } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { requireAgreement } from '../agreements/require-agreement.ts'
import type { Customer } from '../customers/customer.ts'
import { requireReseller } from '../customers/customer.ts'
import { renderOrder } from '../orders/render.ts'
import type { Cart } from './carts.ts'
import { checkLines } from './check-line.ts'
import { checkOut } from './check-out.ts'
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

function rendered({ state }: Call<CartOperation>, cart: Cart, customer: Customer) {
  return renderCart(cart, checkLines(cart.lines, { customer, world: state }), customer)
}

export const cartHandlers: Handlers<CartOperation> = {
  'customers.carts.create'(call) {
    const customer = customerOf(call)
    requireReseller(customer)
    requireLines(call.body.lineItems)
    const cart = customer.commerce().carts.create(call.body.lineItems, call.caller.objectId)
    return { status: 201, data: rendered(call, cart, customer) }
  },

  'customers.carts.get'(call) {
    const customer = customerOf(call)
    return { data: rendered(call, cartOf(call, customer), customer) }
  },

  'customers.carts.update'(call) {
    const customer = customerOf(call)
    const cart = cartOf(call, customer)
    if (cart.status === 'Ordered') {
      throw new ServiceError(409, '800064', 'The cart has been processed and cannot be changed.')
    }
    requireLines(call.body.lineItems)
    customer.commerce().carts.replace(cart, call.body.lineItems, call.caller.objectId)
    return { status: 201, data: rendered(call, cart, customer) }
  },

  'customers.carts.checkout'(call) {
    const customer = customerOf(call)
    requireReseller(customer)
    requireAgreement(call.state, customer)
    const cart = cartOf(call, customer)
    const { orders, errors } = checkOut(cart, { customer, world: call.state })
    return {
      data: {
        orders: orders.map(order => renderOrder(order, customer.id, true)),
        orderErrors: [...errors],
        attributes: { objectType: 'CartCheckoutResult' },
      },
    }
  },
}

function requireLines(lines: readonly unknown[]): void {
  if (lines.length === 0) throw new ServiceError(400, '800002', 'The cart has no line items.')
}
