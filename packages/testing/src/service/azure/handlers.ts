import type { components } from '@partnergate/openapi'
import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf, linkTo } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import type { AzureEntitlement } from './entitlements.ts'
import { requireEntitlement } from './entitlements.ts'

type OfOne =
  | 'customers.subscriptions.azureEntitlements.get'
  | 'customers.subscriptions.azureEntitlements.cancel'
  | 'customers.subscriptions.azureEntitlements.reactivate'

function planOf({
  parameters,
  state,
}: Call<OfOne | 'customers.subscriptions.azureEntitlements.list'>) {
  const { subscriptions } = state.customers.get(parameters.customerId).commerce()
  return subscriptions.get(parameters.subscriptionId)
}

function entitledOf(call: Call<OfOne>) {
  const plan = planOf(call)
  requireEntitlement(call.state.seed, plan, call.parameters.entitlementId)
  return plan
}

function render(
  entitlement: AzureEntitlement,
  customerId: string,
): components['schemas']['AzureEntitlement'] {
  const { id, subscriptionId } = entitlement
  const uri = `/customers/${customerId}/subscriptions/${subscriptionId}/azureEntitlements/${id}`
  return {
    ...entitlement,
    links: { self: linkTo(uri) },
    attributes: { objectType: 'AzureEntitlement' },
  }
}

/** The Azure subscriptions under a plan. */
export const azureEntitlementHandlers: Handlers<
  OfOne | 'customers.subscriptions.azureEntitlements.list'
> = {
  'customers.subscriptions.azureEntitlements.list'(call) {
    const plan = planOf(call)
    const { sku } = plan.availability
    if (!sku.metered || sku.product.legacy) {
      throw new ServiceError(400, '800011', 'The subscription is no Azure plan.')
    }
    const entitlement = call.state.azureEntitlements.of(plan)
    return { data: collectionOf([render(entitlement, call.parameters.customerId)], call.url) }
  },

  'customers.subscriptions.azureEntitlements.get': call => ({
    data: render(call.state.azureEntitlements.of(entitledOf(call)), call.parameters.customerId),
  }),

  'customers.subscriptions.azureEntitlements.cancel'(call) {
    const plan = entitledOf(call)
    const cancelled = call.state.azureEntitlements.cancel(plan, call.body.cancellationReason)
    return { data: render(cancelled, call.parameters.customerId) }
  },

  'customers.subscriptions.azureEntitlements.reactivate': call => ({
    data: render(
      call.state.azureEntitlements.reactivate(entitledOf(call)),
      call.parameters.customerId,
    ),
  }),
}
