import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf, linkTo } from '../../protocol/collection.ts'
import { change, checkVersion } from './change.ts'
import { renderSubscription } from './render.ts'
import type { Subscription } from './subscription.ts'

type OfOne =
  | 'customers.subscriptions.get'
  | 'customers.subscriptions.update'
  | 'customers.subscriptions.addOns.list'
  | 'customers.subscriptions.provisioningStatus.get'
  | 'customers.subscriptions.supportContact.get'
  | 'customers.subscriptions.supportContact.update'

function subscriptionOf({ parameters, state }: Call<OfOne>): Subscription {
  const { subscriptions } = state.customers.get(parameters.customerId).commerce()
  return subscriptions.get(parameters.subscriptionId)
}

function rendered(call: Call<OfOne>, subscription: Subscription) {
  return renderSubscription(subscription, call.parameters.customerId, call.state.clock.now())
}

export const subscriptionHandlers: Handlers<'customers.subscriptions.list' | OfOne> = {
  'customers.subscriptions.list'({ parameters, state, url }) {
    const { order_id: orderId, mpn_id: mpnId, customerId } = parameters
    const found = state.customers
      .get(customerId)
      .commerce()
      .subscriptions.all()
      .filter(one => orderId === undefined || one.orderId === orderId)
      .filter(one => mpnId === undefined || one.partnerId === String(mpnId))
    const now = state.clock.now()
    return {
      data: collectionOf(
        found.map(one => renderSubscription(one, customerId, now)),
        url,
      ),
    }
  },

  'customers.subscriptions.get': call => ({ data: rendered(call, subscriptionOf(call)) }),

  'customers.subscriptions.update'(call) {
    const subscription = subscriptionOf(call)
    checkVersion(subscription, call.parameters.ifMatch, call.body)
    const { subscriptions } = call.state.customers.get(call.parameters.customerId).commerce()
    const { clock, sandbox } = call.state
    change(subscription, call.body, { subscriptions, now: clock.now(), sandbox })
    return { data: rendered(call, subscription) }
  },

  'customers.subscriptions.addOns.list'(call) {
    const { id } = subscriptionOf(call)
    const { subscriptions } = call.state.customers.get(call.parameters.customerId).commerce()
    const addOns = subscriptions.all().filter(one => one.parentSubscriptionId === id)
    return {
      data: collectionOf(
        addOns.map(one => rendered(call, one)),
        call.url,
      ),
    }
  },

  'customers.subscriptions.provisioningStatus.get'(call) {
    const { availability, quantity, status, end } = subscriptionOf(call)
    return {
      data: {
        skuId: availability.sku.provisioningId,
        status: status === 'active' ? 'success' : 'none',
        quantity,
        endDate: new Date(end).toISOString(),
        attributes: { objectType: 'SubscriptionProvisioningStatus' },
      },
    }
  },

  'customers.subscriptions.supportContact.get': call => ({
    data: renderSupportContact(call, subscriptionOf(call)),
  }),

  'customers.subscriptions.supportContact.update'(call) {
    const subscription = subscriptionOf(call)
    const { supportTenantId, supportMpnId, name } = { ...subscription.supportContact, ...call.body }
    subscription.supportContact = { supportTenantId, supportMpnId, name }
    return { data: renderSupportContact(call, subscription) }
  },
}

function renderSupportContact({ parameters }: Call<OfOne>, { id, supportContact }: Subscription) {
  const uri = `/customers/${parameters.customerId}/subscriptions/${id}/supportcontact`
  return {
    ...supportContact,
    links: { self: linkTo(uri) },
    attributes: { objectType: 'SupportContact' },
  }
}
