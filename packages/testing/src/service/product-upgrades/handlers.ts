import type { Call, Handlers } from '../../protocol/call.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { endOf, retryAfterSeconds } from '../long-running/work.ts'

type UpgradeOperation =
  | 'productUpgrades.eligibility.get'
  | 'productUpgrades.create'
  | 'productUpgrades.status.get'

/** @throws ServiceError 400 with 900107 for other products than Azure */
function customerOf({ body, state }: Call<UpgradeOperation>) {
  if (body.productFamily.toLowerCase() !== 'azure') {
    throw new ServiceError(400, '900107', `The family ${body.productFamily} cannot be upgraded.`)
  }
  return state.customers.get(body.customerId)
}

/** Customers who move from the legacy Azure offer to the Azure plan, with all that they have. */
export const productUpgradeHandlers: Handlers<UpgradeOperation> = {
  'productUpgrades.eligibility.get'(call) {
    const customer = customerOf(call)
    const { productUpgrades } = call.state
    const underway = productUpgrades.underway(customer.id)
    const source = productUpgrades.sourceOf(customer)
    const isEligible = source?.status === 'active' && !underway
    const reason = underway
      ? 'An upgrade is in progress.'
      : 'The customer has no active Azure subscription of the legacy offer.'
    return {
      data: {
        ...{ customerId: customer.id, productFamily: 'azure', isEligible },
        upgradeId: underway?.id ?? null,
        reason: isEligible ? null : reason,
        attributes: { objectType: 'ProductUpgradesEligibility' },
      },
    }
  },

  'productUpgrades.create'(call) {
    const { id } = call.state.productUpgrades.begin(customerOf(call), 'azure')
    const Location = `/productUpgrades/${id}`
    return { status: 202, headers: { Location, 'Retry-After': String(retryAfterSeconds) } }
  },

  'productUpgrades.status.get'(call) {
    const { state, parameters } = call
    const customer = customerOf(call)
    const upgrade = state.productUpgrades.get(parameters.upgradeId, customer.id)
    const done = state.productUpgrades.look(upgrade)
    const status = done ? 'completed' : 'in_progress'
    const upgradedDate = done ? new Date(endOf(upgrade.work, state.clock)).toISOString() : null
    return {
      data: {
        ...{ id: upgrade.id, productFamily: upgrade.productFamily, status },
        lineItems: [
          {
            sourceProduct: { id: upgrade.sourceId, name: 'Microsoft Azure' },
            targetProduct: done ? { id: upgrade.targetId ?? null, name: 'Azure plan' } : null,
            ...{ upgradedDate, status, errorDetails: null },
            attributes: { objectType: 'ProductUpgradesLineItem' },
          },
        ],
        errorDetails: null,
        attributes: { objectType: 'ProductUpgradesStatus' },
      },
    }
  },
}
