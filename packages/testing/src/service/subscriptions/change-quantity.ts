import { ServiceError } from '../../protocol/service-error.ts'
import { sandboxLimits } from '../sandbox.ts'
import type { ChangeScope } from './change-scope.ts'
import type { Subscription, SubscriptionStatus } from './subscription.ts'
import { isFree, refundableSeats } from './windows.ts'

/**
 * Whether a subscription can have a quantity.
 *
 * @throws ServiceError 400: 2001 while it is suspended, 2002 outside the product's limits, 900257 for a reduction by
 * more than what was bought within the week; 403 with 800067 above what a sandbox allows
 */
export function checkQuantity(
  subscription: Subscription,
  status: SubscriptionStatus,
  quantity: number,
  { now, sandbox }: ChangeScope,
): void {
  const { availability } = subscription
  if (status === 'suspended') {
    throw new ServiceError(
      400,
      '2001',
      'The quantity of a suspended subscription cannot be changed.',
    )
  }
  const { minimum = 1, maximum } = availability.sku
  if (!Number.isInteger(quantity) || quantity < minimum || quantity > maximum) {
    throw new ServiceError(
      400,
      '2002',
      `The quantity ${quantity} is not within the allowed ${minimum} to ${maximum}.`,
    )
  }
  if (sandbox && quantity > sandboxLimits.licensesPerSubscription && availability.sku.license) {
    throw new ServiceError(
      403,
      '800067',
      `A sandbox allows ${sandboxLimits.licensesPerSubscription} seats a subscription.`,
    )
  }
  if (quantity < subscription.quantity && !isFree(subscription)) {
    const refundable = refundableSeats(subscription, now).reduce(
      (sum, one) => sum + one.quantity,
      0,
    )
    if (subscription.quantity - quantity > refundable) {
      throw new ServiceError(
        400,
        '900257',
        `The window for reducing seats has passed; ${refundable} of them can be given back.`,
      )
    }
  }
}
