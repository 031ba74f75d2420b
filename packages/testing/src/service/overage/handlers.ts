import type { components } from '@partnergate/openapi'
import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf, linkTo } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { meteredOf } from '../usage/costs.ts'
import type { Overage } from './overages.ts'

type OverageOperation =
  | 'customers.subscriptions.overage.list'
  | 'customers.subscriptions.overage.update'

function render(
  { parameters }: Call<OverageOperation>,
  overage: Overage,
): components['schemas']['SubscriptionOverage'] {
  const uri = `/customers/${parameters.customerId}/subscriptions/overage`
  return { ...overage, links: { overage: linkTo(uri) }, attributes: { objectType: 'Overage' } }
}

/** Who pays for what a customer uses beyond what was bought: an Azure plan. */
export const overageHandlers: Handlers<OverageOperation> = {
  'customers.subscriptions.overage.list'(call) {
    const { id } = call.state.customers.get(call.parameters.customerId)
    const overage = call.state.overages.get(id)
    return { data: collectionOf(overage ? [render(call, overage)] : [], call.url) }
  },

  'customers.subscriptions.overage.update'(call) {
    const { state, body, parameters } = call
    const customer = state.customers.get(parameters.customerId)
    const metered = meteredOf(customer).filter(({ status }) => status === 'active')
    const plans = metered.filter(({ availability: { sku } }) => !sku.product.legacy)
    if (plans.length === 0 && metered.length > 0) {
      const description = 'Customers with a legacy Azure subscription cannot have overage.'
      throw new ServiceError(403, '800112', description)
    }
    const entitlementId = body.azureEntitlementId?.toLowerCase()
    const plan = plans.find(
      one => entitlementId === undefined || state.azureEntitlements.of(one).id === entitlementId,
    )
    if (!plan) {
      throw new ServiceError(404, '800111', 'The customer has no such Azure subscription.')
    }
    const overage: Overage = {
      azureEntitlementId: state.azureEntitlements.of(plan).id,
      partnerId: body.partnerId ?? state.partner.mpnId,
      type: body.type ?? 'PhoneServices',
      overageEnabled: body.overageEnabled ?? body.overage ?? true,
    }
    state.overages.set(customer.id, overage)
    return { data: render(call, overage) }
  },
}
