import type { DailyUse } from '../azure/daily-use.ts'
import { dailyUseOf } from '../azure/daily-use.ts'
import { toCents } from '../catalog/pricing.ts'
import type { Customer } from '../customers/customer.ts'
import { monthOf } from '../invoices/period.ts'
import type { State } from '../state.ts'
import type { Subscription } from '../subscriptions/subscription.ts'

/** What a subscription has used since the month began. */
export function useThisMonth({ seed, clock }: State, subscription: Subscription): DailyUse[] {
  const now = clock.now()
  return dailyUseOf(seed, subscription, monthOf(now), now + 1)
}

/** Subscriptions of a customer that are billed by use. */
export function meteredOf(customer: Customer): Subscription[] {
  return customer
    .commerce()
    .subscriptions.all()
    .filter(({ availability }) => availability.sku.metered)
}

export function totalOf(uses: readonly DailyUse[]): number {
  return toCents(uses.reduce((sum, { cost }) => sum + cost, 0))
}

export function costThisMonth(state: State, customer: Customer): number {
  return totalOf(meteredOf(customer).flatMap(subscription => useThisMonth(state, subscription)))
}
