import { ServiceError } from '../../protocol/service-error.ts'
import { dayMs } from '../../time/duration.ts'
import { checkCancellable } from '../subscriptions/change-status.ts'
import type { World } from '../world.ts'
import type { Order } from './order.ts'
import type { Orders } from './orders.ts'

/** How long software that is bought once can be given back. */
const perpetualMs = 30 * dayMs

/**
 * Whether an order can be cancelled: all that it brought must still be within its window. A sandbox knows no window.
 *
 * @throws ServiceError 400 with 900213 for online services, 900117 for the rest
 */
export function checkCancellation(
  order: Order,
  { subscriptionsOf }: Orders,
  { clock, sandbox }: Pick<World, 'clock' | 'sandbox'>,
): void {
  const now = clock.now()
  for (const subscription of subscriptionsOf(order)) {
    if (subscription.status !== 'deleted') checkCancellable(subscription, { now, sandbox })
  }
  const perpetual = order.lines.some(({ availability }) => availability.sku.perpetual)
  if (sandbox || !perpetual || now < order.created + perpetualMs) return
  throw new ServiceError(
    400,
    '900117',
    'The window in which the order could be cancelled has passed.',
  )
}
