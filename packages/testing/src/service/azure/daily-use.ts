import type { Seed } from '../../seed/seed.ts'
import { dayMs } from '../../time/duration.ts'
import { toCents } from '../catalog/pricing.ts'
import type { Period } from '../invoices/period.ts'
import type { Subscription } from '../subscriptions/subscription.ts'
import { termOf } from '../subscriptions/term.ts'
import type { Meter } from './meters.ts'
import { meters } from './meters.ts'

/** What an Azure plan used of one meter on one day. */
export interface DailyUse {
  readonly subscription: Subscription
  /** Midnight (UTC) at which the day begins, in milliseconds since 1970. */
  readonly day: number
  readonly meter: Meter
  readonly quantity: number
  /** In US dollars, to the cent. */
  readonly cost: number
}

/** The daily use of an Azure plan in a period: two meters for each whole day that has passed and on which it ran. */
export function dailyUseOf(
  seed: Seed,
  subscription: Subscription,
  { start, end }: Period,
  until: number,
): DailyUse[] {
  if (!subscription.availability.sku.metered) return []
  const stopped = termOf(subscription).cancelled ?? Number.POSITIVE_INFINITY
  const first = Math.ceil(Math.max(start, subscription.created) / dayMs) * dayMs
  const count = Math.max(0, Math.floor((Math.min(end, until, stopped) - first) / dayMs))
  const machines = 1 + (Number(seed.digits(2, 'machines', subscription.id)) % 4)
  return Array.from({ length: count }, (_, index) => first + index * dayMs).flatMap(day =>
    meters.map(meter => {
      const quantity = meter.quantity * machines
      return { subscription, day, meter, quantity, cost: toCents(meter.price * quantity) }
    }),
  )
}

/** The Azure subscription that a plan was made for, by its id in Azure. */
export function entitlementIdOf(seed: Seed, { id }: Subscription): string {
  return seed.guid('entitlement', id)
}
