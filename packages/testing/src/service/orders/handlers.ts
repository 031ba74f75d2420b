import type { components } from '@partnergate/openapi'
import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { requireAgreement } from '../agreements/require-agreement.ts'
import { requireReseller } from '../customers/customer.ts'
import { checkCancellation } from './check-cancellation.ts'
import type { Order } from './order.ts'
import { readLines } from './read-lines.ts'
import { renderOrder } from './render.ts'

type OfOne =
  | 'customers.orders.get'
  | 'customers.orders.update'
  | 'customers.orders.provisioningStatus.get'

function orderOf({ parameters, state }: Call<OfOne>): Order {
  return state.customers.get(parameters.customerId).commerce().orders.get(parameters.orderId)
}

type OrderOperation = 'customers.orders.list' | 'customers.orders.create' | OfOne

export const orderHandlers: Handlers<OrderOperation> = {
  'customers.orders.list'({ parameters, state, url }) {
    const { customerId, billingType, include_price: withPrice } = parameters
    const wanted = billingType === 'onetime' ? 'one_time' : billingType
    const orders = state.customers
      .get(customerId)
      .commerce()
      .orders.all()
      .filter(order => wanted === undefined || order.billingCycle === wanted)
    return {
      data: collectionOf(
        orders.map(order => renderOrder(order, customerId, withPrice)),
        url,
      ),
    }
  },

  'customers.orders.create'({ parameters, body, state }) {
    const customer = state.customers.get(parameters.customerId)
    requireReseller(customer)
    requireAgreement(state, customer)
    const { orders } = customer.commerce()
    const lines = readLines(body.lineItems, body.billingCycle, { customer, world: state })
    const order = orders.place({ lines, country: customer.country })
    return { data: renderOrder(order, customer.id, true) }
  },

  'customers.orders.get': call => ({
    data: renderOrder(orderOf(call), call.parameters.customerId, call.parameters.include_price),
  }),

  'customers.orders.update'(call) {
    const { parameters, body, state } = call
    const order = orderOf(call)
    const customer = state.customers.get(parameters.customerId)
    const { orders } = customer.commerce()
    if (order.status === 'cancelled') {
      throw new ServiceError(400, '800061', 'The order is cancelled and cannot be changed.')
    }
    if (body.status === 'cancelled') {
      checkCancellation(order, orders, state)
      orders.cancel(order)
    } else {
      const numbers = new Set(order.lines.map(line => line.number))
      const added = (body.lineItems ?? []).filter(line => !numbers.has(line.lineItemNumber))
      const cycle = body.billingCycle ?? order.billingCycle
      const lines = added.length > 0 ? readLines(added, cycle, { customer, world: state }) : []
      changeBilling(call, order, body.billingCycle)
      orders.extend(order, lines)
    }
    return { data: renderOrder(order, parameters.customerId) }
  },

  'customers.orders.provisioningStatus.get'(call) {
    const order = orderOf(call)
    return {
      data: collectionOf(
        order.lines.map(line => renderProvisioning(order, line)),
        call.url,
      ),
    }
  },
}

/** @throws ServiceError 400 with 6001 when a line isn't sold with the cycle */
function changeBilling(
  { state, parameters }: Call<OfOne>,
  order: Order,
  wanted: string | undefined,
) {
  if (wanted === undefined || wanted === 'unknown' || wanted === order.billingCycle) return
  const { subscriptions } = state.customers.get(parameters.customerId).commerce()
  const cycles = order.lines.map(({ availability, termDuration }) =>
    availability.sku.terms
      .find(({ duration }) => duration === termDuration)
      ?.cycles.find(known => known === wanted),
  )
  const [cycle] = cycles
  if (cycle === undefined || cycles.includes(undefined)) {
    throw new ServiceError(400, '6001', `The order's items are not sold with billing ${wanted}.`)
  }
  order.billingCycle = cycle
  order.version += 1
  for (const { subscriptionId } of order.lines) {
    const subscription = subscriptions.find(subscriptionId ?? '')
    if (subscription)
      Object.assign(subscription, { billingCycle: cycle, version: subscription.version + 1 })
  }
}

function renderProvisioning(
  { status }: Order,
  { number, quantity }: Order['lines'][number],
): components['schemas']['OrderLineItemProvisioningStatus'] {
  const fulfilled = status === 'completed' ? 'fulfilled' : 'unfulfilled'
  return {
    lineItemNumber: number,
    status: fulfilled,
    quantityProvisioningInformation: [{ quantity, status: fulfilled }],
    attributes: { objectType: 'OrderLineItemProvisioningStatus' },
  }
}
