import type { Host } from '@partnergate/openapi'
import type { Scope } from './doubt.ts'
import type { Priority } from './pace.ts'

/**
 * What a call waits for: the end of a `Retry-After`, its turn at the rate that the service allows, or for one of the
 * calls under way to be answered.
 */
export type WaitReason = 'retry-after' | 'rate' | 'concurrency'

/** One wait of one call, told when it is over. */
export interface WaitEvent {
  /** Id of the operation, `customers.get`. */
  readonly operation: string
  readonly host: Host
  readonly customerId: string | undefined
  readonly priority: Priority
  readonly correlationId: string
  /** Whose limit it waited for. */
  readonly bucket: Scope
  readonly reason: WaitReason
  /** How long it waited, in milliseconds. */
  readonly waitMs: number
  /** Whether it then went out, or gave up: aborted, or unwilling to wait for longer. */
  readonly outcome: 'sent' | 'gave-up'
}
