/** Statuses of the 5xx family that say "never": not implemented, and a version of HTTP that isn't spoken. */
const lasting = [501, 505]

/** Whether a status stands for a failure that may pass by itself: 408, 429 and 5xx. */
export function isTransient(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && !lasting.includes(status))
}
