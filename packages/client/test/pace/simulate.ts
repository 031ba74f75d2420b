import { paceWith } from '../../src/pace/create-pace.ts'
import type { PaceOptions } from '../../src/pace/pace-options.ts'
import type { WaitEvent } from '../../src/pace/wait-event.ts'
import { virtualClock } from './virtual-clock.ts'
import { type VirtualLimits, virtualService } from './virtual-service.ts'

/** A client with a pace, a service with limits, and a clock for both. */
export function world(limits: VirtualLimits, options: PaceOptions = {}) {
  const clock = virtualClock()
  const waits: WaitEvent[] = []
  const pace = paceWith({ ...options, onWait: event => waits.push(event) }, clock)
  return { clock, pace, waits, service: virtualService(pace, clock, limits) }
}

/** What became of a job. */
export interface JobResult {
  /** How long it took, in seconds. */
  readonly seconds: number
  readonly refused: number
}

/** Runs a job that starts all its calls at once: customer after customer, as jobs do. */
export async function runJob(
  { clock, service }: ReturnType<typeof world>,
  customers: number,
  callsEach: number,
): Promise<JobResult> {
  const start = clock.now()
  const refused = service.refused
  const calls = Array.from({ length: customers * callsEach }, (_, index) =>
    service.call({ customerId: `${Math.floor(index / callsEach)}`, priority: 'background' }),
  )
  let end = start
  const done = Promise.all(calls).then(() => {
    end = clock.now()
  })
  await clock.run()
  await done
  return { seconds: (end - start) / 1000, refused: service.refused - refused }
}

/** Numbers between 0 and 1 that look random and are the same each time. */
export function random(seed = 1): () => number {
  let state = seed
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}
