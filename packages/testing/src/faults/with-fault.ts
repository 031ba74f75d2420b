import type { KeyRing } from '../identity/keys.ts'
import type { TenantClock } from '../time/clock.ts'
import { ConnectionError } from './connection-error.ts'
import type { DrawnEffects } from './faults.ts'
import { disturb } from './transfer.ts'
import { wait } from './wait.ts'

/** What a fault happens around. */
export interface Undisturbed {
  readonly clock: TenantClock
  readonly signal: AbortSignal
  readonly keys: KeyRing
  /** Does the work, of which the fault knows nothing. */
  readonly work: () => Promise<Response>
  /** Answers with a status in the service's own words instead. */
  readonly refuse: (status: number) => Response
}

/** What goes wrong between the caller and the service, around the work itself. */
export async function withFault(
  effects: DrawnEffects,
  { clock, signal, keys, work, refuse }: Undisturbed,
): Promise<Response> {
  const { rotateKeys, latencyMs, drop, status, timer } = effects
  if (rotateKeys) keys.rotate({ withdraw: rotateKeys === 'withdraw' })
  const waiting = { timer, clock, signal }
  if (latencyMs !== undefined) await wait(latencyMs, waiting)
  if (drop === 'before') throw new ConnectionError()
  const response = status === undefined || drop ? await work() : refuse(status)
  if (drop === 'after') throw new ConnectionError()
  return disturb(response, effects, waiting)
}
