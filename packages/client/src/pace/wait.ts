import type { Scope } from './doubt.ts'
import type { PacedAttempt, Permit } from './pace.ts'
import type { WaitEvent, WaitReason } from './wait-event.ts'

/** What holds a call up. */
export interface Cause {
  readonly reason: WaitReason
  readonly scope: Scope
}

/** From the lightest to the weightiest, which is the one to tell. */
const reasons: readonly WaitReason[] = ['concurrency', 'rate', 'retry-after']

/** A try that waits for leave. */
export interface Waiting {
  readonly attempt: PacedAttempt
  readonly since: number
  /** How often everybody had been held up when it came. */
  readonly turn: number
  /** What held up it alone, or its customer. */
  cause: Cause | undefined
  grant(permit: Permit): void
  refuse(error: unknown): void
}

/** What held up everybody: noted once, not for each of those that wait. */
export class Causes {
  turn = 0
  readonly #latest = new Map<WaitReason, { readonly cause: Cause; readonly turn: number }>()

  note({ reason, scope }: Cause): void {
    this.turn += 1
    this.#latest.set(reason, { cause: { reason, scope }, turn: this.turn })
  }

  /** The weightiest of what held a call up; `undefined` where nothing did. */
  of({ turn, cause }: Pick<Waiting, 'turn' | 'cause'>): Cause | undefined {
    let weightiest = cause
    for (const latest of this.#latest.values()) {
      if (latest.turn > turn) weightiest = weightier(weightiest, latest.cause)
    }
    return weightiest
  }
}

export function weightier(one: Cause | undefined, { reason, scope }: Cause): Cause {
  return one && reasons.indexOf(one.reason) >= reasons.indexOf(reason) ? one : { reason, scope }
}

/** The event that tells of a wait that is over. */
export function waitEventOf(
  { attempt, since }: Waiting,
  { reason, scope }: Cause,
  now: number,
  outcome: WaitEvent['outcome'],
): WaitEvent {
  const { operation, host, customerId, priority, correlationId } = attempt
  const whose = { operation, host, customerId, priority, correlationId }
  return { ...whose, bucket: scope, reason, waitMs: now - since, outcome }
}
