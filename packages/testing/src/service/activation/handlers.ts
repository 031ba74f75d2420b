import type { components } from '@partnergate/openapi'
import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf, linkTo } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { beginWork, retryAfterSeconds } from '../long-running/work.ts'
import type { Order } from '../orders/order.ts'
import { registrationStatus } from '../subscriptions/registration.ts'
import type { Subscription } from '../subscriptions/subscription.ts'

type OfSubscription =
  | 'customers.subscriptions.activate'
  | 'customers.subscriptions.activationLinks.list'
  | 'customers.subscriptions.registrations.create'
  | 'customers.subscriptions.registrationStatus.get'

type OfOrder =
  | 'customers.orders.activationLinks.list'
  | 'customers.orders.lineItems.activationLinks.list'

const commerceOf = ({ parameters, state }: Call<OfSubscription | OfOrder>) =>
  state.customers.get(parameters.customerId).commerce()

const subscriptionOf = (call: Call<OfSubscription>) =>
  commerceOf(call).subscriptions.get(call.parameters.subscriptionId)

/** Whether a publisher other than Microsoft waits for the customer to come. */
const needsActivation = ({ availability }: Pick<Subscription, 'availability'>) =>
  availability.sku.product.type.id === 'MarketplaceSaaS'

function linkOf(
  { state }: Call<OfSubscription | OfOrder>,
  lineItemNumber: number,
  subscriptionId: string,
): components['schemas']['ActivationLink'] {
  const token = state.seed.hex(32, 'activation', subscriptionId)
  return {
    lineItemNumber,
    link: linkTo(`https://fabrikam.example/activate?token=${token}`),
    attributes: { objectType: 'ActivationLink' },
  }
}

function linksOf(call: Call<OfOrder>, order: Order, number?: number) {
  return order.lines
    .filter(line => needsActivation(line) && (number === undefined || line.number === number))
    .flatMap(line => (line.subscriptionId ? [linkOf(call, line.number, line.subscriptionId)] : []))
}

/** What stands between an order and its use: links to follow, and registrations for reservations. */
export const activationHandlers: Handlers<OfSubscription | OfOrder> = {
  'customers.orders.activationLinks.list'(call) {
    const order = commerceOf(call).orders.get(call.parameters.orderId)
    return { data: collectionOf(linksOf(call, order), call.url) }
  },

  'customers.orders.lineItems.activationLinks.list'(call) {
    const { orderId, lineItemNumber } = call.parameters
    const order = commerceOf(call).orders.get(orderId)
    if (!order.lines.some(({ number }) => number === lineItemNumber)) {
      throw new ServiceError(404, '1000', `The order has no line item ${lineItemNumber}.`)
    }
    return { data: collectionOf(linksOf(call, order, lineItemNumber), call.url) }
  },

  'customers.subscriptions.activationLinks.list'(call) {
    const subscription = subscriptionOf(call)
    const links = needsActivation(subscription) ? [linkOf(call, 0, subscription.id)] : []
    return { data: collectionOf(links, call.url) }
  },

  'customers.subscriptions.activate'(call) {
    const subscription = subscriptionOf(call)
    if (!call.state.sandbox) {
      throw new ServiceError(400, '900127', 'Only subscriptions of a sandbox can be activated.')
    }
    if (!needsActivation(subscription)) {
      throw new ServiceError(400, '800042', 'The subscription needs no activation.')
    }
    if (subscription.activated) {
      throw new ServiceError(400, '800041', 'The subscription is activated already.')
    }
    Object.assign(subscription, { activated: true, version: subscription.version + 1 })
    const attributes = { objectType: 'SubscriptionActivationResult' }
    return { data: { subscriptionId: subscription.id, status: 'Success', attributes } }
  },

  'customers.subscriptions.registrations.create'(call) {
    const subscription = subscriptionOf(call)
    if (!subscription.availability.sku.metered) {
      throw new ServiceError(400, '800011', 'The subscription is no Azure subscription.')
    }
    if (subscription.status !== 'active') {
      throw new ServiceError(400, '800012', 'The subscription is not active.')
    }
    subscription.registration ??= beginWork(call.state.clock)
    const { customerId } = call.parameters
    const Location = `/customers/${customerId}/subscriptions/${subscription.id}/registrationstatus`
    const headers = { Location, 'Retry-After': String(retryAfterSeconds) }
    return { status: 202, headers }
  },

  'customers.subscriptions.registrationStatus.get'(call) {
    const subscription = subscriptionOf(call)
    return {
      data: {
        subscriptionId: subscription.id,
        status: registrationStatus(subscription, call.state.clock),
        attributes: { objectType: 'SubscriptionRegistrationStatus' },
      },
    }
  },
}
