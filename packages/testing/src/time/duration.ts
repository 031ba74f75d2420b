const pattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

/** `milliseconds` in one day. */
export const dayMs = 86_400_000

/**
 * The time that lies an ISO 8601 duration (`P1M`, `P1Y`, `P730D`, `PT0S`) after another. Months and years go by the
 * UTC calendar; a day that the month lacks becomes its last.
 *
 * @throws RangeError when the text is no duration
 */
export function addDuration(time: number, duration: string): number {
  const parts = pattern.exec(duration)
  if (!parts) throw new RangeError(`${duration} is not an ISO 8601 duration`)
  const [years, months, days, hours, minutes, seconds] = parts
    .slice(1)
    .map(part => Number(part ?? 0))
  const date = new Date(time)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + 12 * (years ?? 0) + (months ?? 0))
  date.setUTCDate(Math.min(day, lastDayOfMonth(date)))
  const rest = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)
  return date.getTime() + (days ?? 0) * dayMs + rest * 1000
}

function lastDayOfMonth(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}

/** Midnight (UTC) at which the day of a time begins. */
export function startOfDay(time: number): number {
  return time - (((time % dayMs) + dayMs) % dayMs)
}

/** Midnight (UTC) at which a month begins: that of the time, or `offset` months from it. */
export function startOfMonth(time: number, offset = 0): number {
  const date = new Date(time)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1)
}
