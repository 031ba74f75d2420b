/** The value of `Retry-After`: whole seconds, or the date that lies so far ahead (RFC 9110, 10.2.3). */
export function retryAfterHeader(
  seconds: number,
  now: number,
  format: 'seconds' | 'date' = 'seconds',
): string {
  if (format === 'seconds') return String(seconds)
  return new Date(Math.ceil((now + seconds * 1000) / 1000) * 1000).toUTCString()
}
