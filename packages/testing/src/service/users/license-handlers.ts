import type { Call, Handlers } from '../../protocol/call.ts'
import { collectionOf } from '../../protocol/collection.ts'
import { ServiceError } from '../../protocol/service-error.ts'
import { servicePlanId } from '../catalog/catalog.ts'
import type { LicensePool } from './licenses.ts'
import { inGroups, poolsOf, renderLicense, renderPool } from './licenses.ts'
import type { User } from './user.ts'

type LicenseOperation =
  | 'customers.subscribedSkus.list'
  | 'customers.users.licenses.list'
  | 'customers.users.licenseUpdates.create'

function poolsFor({ parameters, state }: Call<LicenseOperation>): LicensePool[] {
  const customer = state.customers.get(parameters.customerId)
  return poolsOf(customer.commerce().subscriptions, customer.users())
}

export const licenseHandlers: Handlers<LicenseOperation> = {
  'customers.subscribedSkus.list'(call) {
    const { licenseGroupIds } = call.parameters
    const pools = poolsFor(call).filter(({ license }) => inGroups(license, licenseGroupIds))
    return { data: collectionOf(pools.map(renderPool), call.url) }
  },

  'customers.users.licenses.list'(call) {
    const { customerId, userId, licenseGroupIds } = call.parameters
    const { licenses } = call.state.customers.get(customerId).users().get(userId)
    const held = poolsFor(call)
      .filter(({ license }) => licenses.has(license.id) && inGroups(license, licenseGroupIds))
      .map(({ license }) => renderLicense(license, licenses.get(license.id) ?? []))
    return { data: collectionOf(held, call.url) }
  },

  'customers.users.licenseUpdates.create'(call) {
    const { customerId, userId } = call.parameters
    const user = call.state.customers.get(customerId).users().get(userId)
    const assign = call.body.licensesToAssign ?? []
    const remove = (call.body.licensesToRemove ?? []).map(id => id.toLowerCase())
    if (assign.length + remove.length === 0) {
      throw new ServiceError(400, '3000', 'The update names no licence to assign or to remove.')
    }
    const before = [...user.licenses.keys()]
    const pools = poolsFor(call)
    for (const { skuId, excludedPlans } of assign) requirePlans(pools, skuId, excludedPlans ?? [])
    if (assign.length > 0) requireUsageLocation(user)
    for (const { skuId } of assign) requireSeat(pools, skuId.toLowerCase(), user, customerId)
    for (const id of remove) user.licenses.delete(id)
    for (const { skuId, excludedPlans } of assign) {
      const excluded = (excludedPlans ?? []).map(id => id.toLowerCase())
      user.licenses.set(skuId.toLowerCase(), excluded)
    }
    return {
      data: {
        ...(assign.length > 0 && { licensesToAssign: assign }),
        ...(remove.length > 0 && { licensesToRemove: remove }),
        licenseWarnings: [],
        attributes: { objectType: 'LicenseUpdate' },
      },
      happened: { before },
    }
  },
}

function requireUsageLocation({ usageLocation, id }: User): void {
  if (usageLocation) return
  throw new ServiceError(
    400,
    '3000',
    `The user ${id} needs a usageLocation before a licence is assigned.`,
  )
}

/** @throws ServiceError 400 with 3000 for a service that the licence doesn't have */
function requirePlans(pools: LicensePool[], skuId: string, excluded: readonly string[]): void {
  const plans = pools.find(({ license }) => license.id === skuId.toLowerCase())?.license.plans ?? []
  const ids = plans.map(([, serviceName]) => servicePlanId(serviceName))
  const unknown = excluded.find(id => !ids.includes(id.toLowerCase()))
  if (unknown === undefined || plans.length === 0) return
  throw new ServiceError(400, '3000', `The licence ${skuId} has no service plan ${unknown}.`)
}

/** @throws ServiceError 400 with 60012 when no licence is left, 404 with 400018 when the customer has none of these */
function requireSeat(pools: LicensePool[], skuId: string, user: User, customerId: string): void {
  if (user.licenses.has(skuId)) return
  const pool = pools.find(({ license }) => license.id === skuId)
  if (!pool) throw new ServiceError(404, '400018', `The customer has no licences of ${skuId}.`)
  if (pool.consumed < pool.active) return
  throw new ServiceError(
    400,
    '60012',
    'The customer has run out of licences. Buy more, and then try again.',
    {
      data: [
        `LicenseQuotaExceededException : Subscription with Account ${customerId} and SKU ${skuId} does not have any available licenses left.`,
      ],
    },
  )
}
