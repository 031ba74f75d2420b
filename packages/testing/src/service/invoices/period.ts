import { startOfMonth } from '../../time/duration.ts'

/** A month that is billed, from its first day to the first of the next. */
export interface Period {
  /** Milliseconds since 1970. */
  readonly start: number
  readonly end: number
}

/** The month of a time, or one `offset` months from it. */
export function monthOf(time: number, offset = 0): Period {
  return { start: startOfMonth(time, offset), end: startOfMonth(time, offset + 1) }
}

export const isWithin = (time: number, { start, end }: Period) => time >= start && time < end

export const iso = (time: number) => new Date(time).toISOString()
