import type { components } from '@partnergate/openapi'
import { ServiceError } from '../../protocol/service-error.ts'
import { addDuration } from '../../time/duration.ts'
import type { Selection } from '../catalog/selection.ts'
import type { World } from '../world.ts'

type Schemas = components['schemas']

export type SubscriptionStatus = 'active' | 'suspended' | 'expired' | 'deleted'

export interface Subscription extends Selection {
  readonly id: string
  readonly orderId: string
  readonly country: string
  /** Milliseconds since 1970, as all times here. */
  readonly created: number
  start: number
  end: number
  status: SubscriptionStatus
  friendlyName: string
  quantity: number
  billingCycle: Selection['billingCycle']
  autoRenewEnabled: boolean
  readonly parentSubscriptionId?: string
  partnerId?: string
  scheduledNextTermInstructions?: Schemas['ScheduledNextTermInstructions'] | null
  supportContact: { supportTenantId: string; supportMpnId: string; name: string }
  /** Rises with each change; the etag is made of it. */
  version: number
}

interface SubscriptionStart extends Selection {
  readonly id: string
  readonly orderId: string
  readonly country: string
  readonly time: number
  readonly friendlyName?: string | undefined
  readonly parentSubscriptionId?: string | undefined
  readonly partnerId?: string | undefined
}

/** The subscriptions of a customer. Reading them lets those whose term is over renew or expire. */
export interface Subscriptions {
  all(): Subscription[]
  find(subscriptionId: string): Subscription | undefined
  /** @throws ServiceError 404 with 20003 for an unknown subscription */
  get(subscriptionId: string): Subscription
  start(start: SubscriptionStart): Subscription
}

export function createSubscriptions({ clock, partner, kept }: World): Subscriptions {
  const subscriptions = kept.map<string, Subscription>('subscriptions')

  const find = (subscriptionId: string) => {
    const subscription = subscriptions.get(subscriptionId.toLowerCase())
    if (subscription) passTime(subscription, clock.now())
    return subscription
  }

  return {
    find,
    all() {
      const all = [...subscriptions.values()]
      for (const subscription of all) passTime(subscription, clock.now())
      return all
    },
    get(subscriptionId) {
      const subscription = find(subscriptionId)
      if (subscription) return subscription
      throw new ServiceError(404, '20003', `The subscription ${subscriptionId} was not found.`)
    },
    start({ time, friendlyName, parentSubscriptionId, partnerId, ...given }) {
      const subscription: Subscription = {
        ...given,
        created: time,
        start: time,
        end: addDuration(time, given.termDuration),
        status: 'active',
        friendlyName: friendlyName ?? given.availability.sku.title,
        autoRenewEnabled: !given.availability.sku.trial,
        ...(parentSubscriptionId && { parentSubscriptionId }),
        ...(partnerId && { partnerId }),
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

/** Renews or ends a subscription whose term is over. */
function passTime(subscription: Subscription, now: number): void {
  while (subscription.status === 'active' && subscription.end <= now) {
    subscription.version += 1
    if (!subscription.autoRenewEnabled) {
      subscription.status = 'expired'
      return
    }
    subscription.start = subscription.end
    subscription.end = addDuration(subscription.start, subscription.termDuration)
  }
}
