import { ServiceError } from '../../protocol/service-error.ts'
import type { Seed } from '../../seed/seed.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import type { World } from '../world.ts'
import { entitlementIdOf } from './daily-use.ts'

/** An Azure subscription under an Azure plan. */
export interface AzureEntitlement {
  readonly id: string
  readonly subscriptionId: string
  readonly friendlyName: string
  readonly status: 'active' | 'suspended' | 'deleted'
}

/** The Azure subscriptions of Azure plans: one for each plan. */
export interface AzureEntitlements {
  of(subscription: Subscription): AzureEntitlement
  /** @throws ServiceError 400 with 900307 for a reason that isn't known, 800096 when it isn't active */
  cancel(subscription: Subscription, reason: string | undefined): AzureEntitlement
  /** @throws ServiceError 400 with 900337 when the partner hasn't cancelled it */
  reactivate(subscription: Subscription): AzureEntitlement
}

export function createAzureEntitlements({ seed, kept }: World): AzureEntitlements {
  const cancelled = kept.set<string>('cancelled-azure-entitlements')

  const of = (subscription: Subscription): AzureEntitlement => {
    const id = entitlementIdOf(seed, subscription)
    const { status } = subscription
    return {
      id,
      subscriptionId: subscription.id,
      friendlyName: 'Azure subscription 1',
      status:
        status !== 'active' && status !== 'suspended'
          ? 'deleted'
          : cancelled.has(id)
            ? 'suspended'
            : status,
    }
  }

  return {
    of,
    cancel(subscription, reason) {
      if (reason?.toLowerCase() !== 'compromise') {
        throw new ServiceError(400, '900307', 'The reason of the cancellation is not valid.')
      }
      const { id, status } = of(subscription)
      if (status !== 'active') {
        throw new ServiceError(400, '800096', `The Azure subscription is ${status}.`)
      }
      cancelled.add(id)
      return of(subscription)
    },
    reactivate(subscription) {
      if (!cancelled.delete(of(subscription).id)) {
        const description = 'Only what the partner cancelled can be reactivated.'
        throw new ServiceError(400, '900337', description)
      }
      return of(subscription)
    },
  }
}

/** @throws ServiceError 404 with 800111 for an Azure subscription that the plan hasn't */
export function requireEntitlement(seed: Seed, subscription: Subscription, id: string): void {
  const { sku } = subscription.availability
  const isPlan = sku.metered && !sku.product.legacy
  if (isPlan && entitlementIdOf(seed, subscription) === id.toLowerCase()) return
  throw new ServiceError(404, '800111', `The Azure subscription ${id} was not found.`)
}
