import { setTimeout as sleep } from 'node:timers/promises'
import type { TenantClock } from '../time/clock.ts'

/** What a wait goes by, and what ends it early. */
export interface Waiting {
  readonly timer: 'real' | 'clock' | undefined
  readonly clock: TenantClock
  readonly signal: AbortSignal
}

/** Waits, in real time or by the tenant's clock. Rejects with the signal's reason when that comes first. */
export async function wait(ms: number, { timer, clock, signal }: Waiting): Promise<void> {
  signal.throwIfAborted()
  if (ms === Number.POSITIVE_INFINITY) return forever(signal)
  if (timer === 'clock') return clock.wait(ms, signal)
  await sleep(ms, undefined, { signal }).catch(error => {
    throw signal.aborted ? signal.reason : error
  })
}

function forever(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
