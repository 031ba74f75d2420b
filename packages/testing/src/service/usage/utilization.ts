import type { components } from '@partnergate/openapi'
import { ServiceError } from '../../protocol/service-error.ts'
import { dayMs } from '../../time/duration.ts'
import type { DailyUse } from '../azure/daily-use.ts'
import { dailyUseOf, entitlementIdOf } from '../azure/daily-use.ts'
import type { State } from '../state.ts'
import type { Subscription } from '../subscriptions/subscription.ts'

/** What was used of a meter in an hour or a day. */
export interface Utilization {
  readonly use: DailyUse
  /** Milliseconds since 1970. */
  readonly start: number
  readonly end: number
  readonly quantity: number
}

interface Asked {
  readonly start_time: string
  readonly end_time: string
  readonly granularity?: string | undefined
}

/**
 * What was used between two times, by day or by hour.
 *
 * @throws ServiceError 400 with 3000 for times that are none, or in the wrong order
 */
export function utilizationsOf(
  { seed, clock }: State,
  subscription: Subscription,
  { start_time: from, end_time: to, granularity = 'daily' }: Asked,
): Utilization[] {
  const period = { start: Date.parse(from), end: Date.parse(to) }
  if (!(period.start < period.end)) {
    throw new ServiceError(400, '3000', 'end_time has to lie after start_time.')
  }
  const parts = granularity.toLowerCase() === 'hourly' ? 24 : 1
  const length = dayMs / parts
  return dailyUseOf(seed, subscription, period, clock.now() + 1).flatMap(use =>
    Array.from({ length: parts }, (_, part) => ({
      use,
      start: use.day + part * length,
      end: use.day + (part + 1) * length,
      quantity: use.quantity / parts,
    })),
  )
}

export function renderUtilization(
  { seed }: State,
  subscription: Subscription,
  { use, start, end, quantity }: Utilization,
  detailed: boolean,
): components['schemas']['AzureUtilizationRecord'] {
  const { category, subcategory, name, unit } = use.meter
  const resourceUri = `/subscriptions/${entitlementIdOf(seed, subscription)}/resourceGroups/production`
  return {
    usageStartTime: new Date(start).toISOString(),
    usageEndTime: new Date(end).toISOString(),
    resource: { id: seed.guid('meter', name), name, category, subcategory, region: 'US West 2' },
    quantity,
    unit,
    infoFields: {},
    ...(detailed && { instanceData: { resourceUri, location: 'uswest2', tags: null } }),
    attributes: { objectType: 'AzureUtilizationRecord' },
  }
}
