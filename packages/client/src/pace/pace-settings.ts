import type { Clock } from './clock.ts'
import type { PaceStore } from './store/pace-store.ts'
import type { WaitEvent } from './wait-event.ts'

/** A pace's options, checked and with the defaults filled in. */
export interface PaceSettings {
  readonly store: PaceStore
  readonly clock: Clock
  readonly maxConcurrency: number
  readonly maxQueue: number
  readonly onWait: ((event: WaitEvent) => void) | undefined
}
