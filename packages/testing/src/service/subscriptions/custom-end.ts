import { ServiceError } from '../../protocol/service-error.ts'
import { addDuration, dayMs, startOfDay, startOfMonth } from '../../time/duration.ts'
import type { Subscription } from './subscription.ts'

/** A day on which a term may end early. */
export interface CustomEnd {
  readonly type: 'calendarMonthAligned' | 'subscriptionAligned'
  /** Midnight (UTC) of the day, in milliseconds since 1970. */
  readonly day: number
  /** The subscriptions that end on the day. */
  readonly subscriptionIds?: string[]
}

/** Days on which a term may end: ends of months, and of the customer's subscriptions, within the term's length. */
export function customEnds(
  start: number,
  termDuration: string,
  subscriptions: readonly Subscription[],
): CustomEnd[] {
  const latest = startOfDay(addDuration(start, termDuration))
  const months: CustomEnd[] = []
  for (let month = 1; ; month++) {
    const day = startOfMonth(start, month) - dayMs
    if (day > latest) break
    if (day > start) months.push({ type: 'calendarMonthAligned', day })
  }
  const together = new Map<number, string[]>()
  for (const { id, status, end, availability } of subscriptions) {
    const day = startOfDay(end)
    const counts = status === 'active' && availability.sku.license && !availability.sku.trial
    if (!counts || day <= start || day > latest) continue
    together.set(day, [...(together.get(day) ?? []), id])
  }
  const others = [...together].map(
    ([day, subscriptionIds]): CustomEnd => ({ type: 'subscriptionAligned', day, subscriptionIds }),
  )
  return [...months, ...others].sort((left, right) => left.day - right.day)
}

/**
 * The end of a term that somebody chose.
 *
 * @param code - what Partner Center says where the day doesn't lie within the term
 * @throws ServiceError 400 when the day is none, or not within the term
 */
export function checkCustomEnd(
  wanted: string,
  start: number,
  termDuration: string,
  code: string,
): number {
  const day = Date.parse(wanted)
  if (Number.isNaN(day)) throw new ServiceError(400, '3000', `${wanted} is not a date.`)
  if (day > start && day <= addDuration(start, termDuration)) return day
  throw new ServiceError(400, code, `The custom end ${wanted} does not lie within the term.`)
}
