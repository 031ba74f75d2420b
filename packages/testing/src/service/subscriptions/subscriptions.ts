import { ServiceError } from '../../protocol/service-error.ts'
import type { Selection } from '../catalog/selection.ts'
import type { World } from '../world.ts'
import type { Passing } from './life.ts'
import { passTime } from './life.ts'
import type { Subscription } from './subscription.ts'
import { newTerm } from './term.ts'

interface SubscriptionStart extends Selection {
  readonly id: string
  readonly orderId: string
  readonly country: string
  readonly time: number
  /** End of the first term where it isn't that of its length. */
  readonly end?: number | undefined
  readonly friendlyName?: string | undefined
  readonly parentSubscriptionId?: string | undefined
  readonly partnerId?: string | undefined
  readonly promotionId?: string | undefined
  readonly migratedFromSubscriptionId?: string | undefined
}

/** The subscriptions of a customer. Reading them lets those whose term is over renew or expire. */
export interface Subscriptions {
  all(): Subscription[]
  find(subscriptionId: string): Subscription | undefined
  /** @throws ServiceError 404 with 20003 for an unknown subscription */
  get(subscriptionId: string): Subscription
  start(start: SubscriptionStart): Subscription
}

export function createSubscriptions(
  { clock, partner, kept }: World,
  onPassing: (passing: Passing) => void = () => {},
): Subscriptions {
  const subscriptions = kept.map<string, Subscription>('subscriptions')

  const read = (subscription: Subscription) => {
    for (const passing of passTime(subscription, clock.now())) onPassing(passing)
    return subscription
  }

  const find = (subscriptionId: string) => {
    const subscription = subscriptions.get(subscriptionId.toLowerCase())
    return subscription && read(subscription)
  }

  return {
    find,
    all: () => [...subscriptions.values()].map(read),
    get(subscriptionId) {
      const subscription = find(subscriptionId)
      if (subscription) return subscription
      throw new ServiceError(404, '20003', `The subscription ${subscriptionId} was not found.`)
    },
    start(given) {
      const { time, end, friendlyName, parentSubscriptionId, partnerId, promotionId } = given
      const { availability, quantity, billingCycle, termDuration, migratedFromSubscriptionId } =
        given
      const selection = { availability, quantity, billingCycle, termDuration }
      const term = newTerm({ ...selection, start: time, end, promotionId, renewal: false })
      const subscription: Subscription = {
        ...selection,
        id: given.id,
        orderId: given.orderId,
        country: given.country,
        created: time,
        start: time,
        end: term.end,
        terms: [term],
        status: 'active',
        friendlyName: friendlyName ?? availability.sku.title,
        autoRenewEnabled: !availability.sku.trial,
        ...(parentSubscriptionId && { parentSubscriptionId }),
        ...(partnerId && { partnerId }),
        ...(promotionId && { promotionId }),
        ...(migratedFromSubscriptionId && { migratedFromSubscriptionId }),
        supportContact: {
          supportTenantId: partner.tenantId,
          supportMpnId: partner.mpnId,
          name: partner.name,
        },
        version: 1,
      }
      subscriptions.set(subscription.id, subscription)
      return subscription
    },
  }
}
