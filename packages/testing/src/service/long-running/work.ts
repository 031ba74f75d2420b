import type { TenantClock } from '../../time/clock.ts'

/** Work that goes on after its answer. Plain data. */
export interface Work {
  /** Milliseconds since 1970, as all times here. */
  readonly begun: number
  /** How often somebody asked how far it is. */
  looks: number
}

/** How long work takes by the tenant's clock. */
export const workMs = 3000

/** Seconds that `Retry-After` asks callers to wait between two looks. */
export const retryAfterSeconds = 1

export function beginWork(clock: TenantClock): Work {
  return { begun: clock.now(), looks: 0 }
}

/**
 * Looks how far work is: it is done when its time has passed. A caller who looks again is taken to have waited as
 * `Retry-After` asked, so that work comes to an end for those who poll also while the clock stands still.
 */
export function isDone(work: Work, clock: TenantClock): boolean {
  const waited = work.looks * retryAfterSeconds * 1000
  work.looks += 1
  return Math.max(clock.now() - work.begun, waited) >= workMs
}

/** Whether work has come to its end, for those who need what it brings; it isn't a look. */
export function isOver({ begun, looks }: Work, clock: TenantClock): boolean {
  return clock.now() - begun >= workMs || (looks - 1) * retryAfterSeconds * 1000 >= workMs
}

/** When work that is done came to its end: when its time was over, or at the last look. */
export function endOf(work: Work, clock: TenantClock): number {
  return Math.min(work.begun + workMs, Math.max(clock.now(), work.begun))
}
