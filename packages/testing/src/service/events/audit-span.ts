import { ServiceError } from '../../protocol/service-error.ts'
import { dayMs, startOfDay } from '../../time/duration.ts'
import { auditedMs } from './journal.ts'

/** From when to when, in milliseconds since 1970, both included. */
export interface Span {
  readonly from: number
  readonly to: number
}

interface Asked {
  readonly startDate?: string | undefined
  readonly endDate?: string | undefined
}

/**
 * The span of days that a request asks for: the last thirty unless it says so, at most ninety back.
 *
 * @throws ServiceError 400 with 3000 for what is no date, for a start more than 90 days ago and for an end before it
 */
export function readSpan({ startDate, endDate }: Asked, now: number): Span {
  const today = startOfDay(now)
  const from = startDate === undefined ? today - 30 * dayMs : read('startDate', startDate)
  const end = endDate === undefined ? now : read('endDate', endDate)
  // A day without a time is meant whole.
  const to = endDate !== undefined && isDay(endDate) ? end + dayMs - 1 : end
  if (from < today - auditedMs) {
    throw new ServiceError(400, '3000', 'startDate lies more than 90 days in the past.')
  }
  if (to < from) throw new ServiceError(400, '3000', 'endDate lies before startDate.')
  return { from, to }
}

const isDay = (text: string) => /^\d{4}-\d\d?-\d\d?$/.test(text)

function read(name: string, text: string): number {
  const time = Date.parse(/^[\d-]+$|Z$|[+-]\d\d:\d\d$/i.test(text) ? text : `${text}Z`)
  if (!Number.isNaN(time)) return time
  throw new ServiceError(400, '3000', `${name} is no date; write it as yyyy-mm-dd.`)
}
