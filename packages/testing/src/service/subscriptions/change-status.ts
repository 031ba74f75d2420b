import { ServiceError } from '../../protocol/service-error.ts'
import type { ChangeScope } from './change-scope.ts'
import type { Subscription, SubscriptionStatus } from './subscription.ts'
import { termOf } from './term.ts'
import { cancellableUntil, isFree } from './windows.ts'

/** Changes that a status allows to. */
const transitions: Readonly<Record<SubscriptionStatus, readonly SubscriptionStatus[]>> = {
  active: ['active', 'suspended', 'deleted'],
  suspended: ['suspended', 'active', 'deleted'],
  expired: [],
  disabled: [],
  deleted: [],
}

/**
 * The status that a subscription is to have.
 *
 * @throws ServiceError 400: 2011 once it is deleted, 900279 once it has expired, 800096 for a status that can't be had,
 * 900213 for a cancellation after the window for it; 409 with 27009 for an add-on whose parent isn't active
 */
export function checkStatus(
  subscription: Subscription,
  wanted: string | undefined,
  scope: ChangeScope,
): SubscriptionStatus {
  const { status: current, parentSubscriptionId } = subscription
  if (current === 'deleted') {
    throw new ServiceError(400, '2011', 'A deleted subscription cannot be updated.')
  }
  if (current === 'expired' || current === 'disabled') {
    throw new ServiceError(400, '900279', 'An expired subscription cannot be updated.')
  }
  const next = transitions[current].find(status => status === (wanted ?? current))
  if (!next) {
    throw new ServiceError(400, '800096', `The status of the subscription cannot become ${wanted}.`)
  }
  if (next === 'deleted') checkCancellable(subscription, scope)
  if (current === 'suspended' && next === 'active' && parentSubscriptionId) {
    const parent = scope.subscriptions.find(parentSubscriptionId)
    if (parent && parent.status !== 'active') {
      throw new ServiceError(409, '27009', 'The parent of the add-on is not active.')
    }
  }
  return next
}

/**
 * @throws ServiceError 400 with 900213 (online services) or 900117 (others) when the window has passed. A sandbox knows
 * no window.
 */
export function checkCancellable(
  subscription: Subscription,
  { now, sandbox }: Pick<ChangeScope, 'now' | 'sandbox'>,
): void {
  if (sandbox || isFree(subscription) || now < cancellableUntil(subscription)) return
  const online = subscription.availability.sku.product.type.id === 'OnlineServicesNCE'
  throw new ServiceError(
    400,
    online ? '900213' : '900117',
    'The window in which the subscription could be cancelled has passed.',
  )
}

/** Cancels a subscription, and the add-ons that hang on it. */
export function cancel(
  subscription: Subscription,
  { subscriptions, now }: Pick<ChangeScope, 'subscriptions' | 'now'>,
): void {
  const addOns = subscriptions.all().filter(one => one.parentSubscriptionId === subscription.id)
  for (const one of [subscription, ...addOns]) {
    if (one.status === 'deleted') continue
    one.status = 'deleted'
    one.autoRenewEnabled = false
    one.version += 1
    termOf(one).cancelled = now
  }
}
