import type { Fault } from './fault.ts'

/**
 * How long the service asks to wait, in milliseconds: `Retry-After` in seconds or as a date, or the gateway's "Try
 * again in 57 seconds".
 */
export function retryAfterOf(headers: Headers, fault: Fault | undefined): number | undefined {
  const header = headers.get('Retry-After')?.trim()
  if (header && /^\d+$/.test(header)) return Number(header) * 1000
  const date = header ? Date.parse(header) : Number.NaN
  if (!Number.isNaN(date)) return Math.max(0, date - Date.now())
  const seconds = /try again in (\d+) seconds?/i.exec(fault?.description ?? '')?.[1]
  return seconds === undefined ? undefined : Number(seconds) * 1000
}
