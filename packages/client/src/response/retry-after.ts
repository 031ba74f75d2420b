import type { Fault } from './fault.ts'

/**
 * How long the service asks to wait, in milliseconds: `Retry-After` in seconds or as a date, or the gateway's "Try
 * again in 57 seconds". A date counts from the answer's own `Date`, so that it does not matter whose clock is wrong.
 *
 * @see RFC 9110, 10.2.3
 */
export function retryAfterOf(headers: Headers, fault: Fault | undefined): number | undefined {
  const header = headers.get('Retry-After')?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(header)) return Number(header) * 1000
  const date = timeOf(header)
  if (date !== undefined) return Math.max(0, date - (timeOf(headers.get('Date')) ?? Date.now()))
  const seconds = /try again in (\d+) seconds?/i.exec(fault?.description ?? '')?.[1]
  return seconds === undefined ? undefined : Number(seconds) * 1000
}

/** `Mon, 23 Nov 2026 10:00:00 GMT` and its two older forms. `Date.parse` alone finds a date in any number. */
function timeOf(text: string | null): number | undefined {
  const time = text && /^[a-z]{3,9},? /i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}
