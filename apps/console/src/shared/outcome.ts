import type { CallScenario, GuardMode } from '@partnergate/client'
import type { Cell, Reason, Reference } from '@partnergate/core'
import type { OperationId } from '@partnergate/openapi'
import type { PersonaId } from './personas.ts'

/** What the guard said of a call. */
export interface GuardReport {
  /** `none` where there was nothing to decide: MFA does not apply to an application where it may call. */
  readonly verdict: 'allowed' | 'denied' | 'none'
  /** The row of the policy that was read. */
  readonly scenario: CallScenario
  readonly cell?: Cell
  readonly reason?: Reason
  readonly message: string
  readonly remedy?: string
  readonly reference?: Reference
}

/** How the service answered. */
export interface ServiceReport {
  readonly status: number
  /** `failed` is an error that says nothing about access. */
  readonly verdict: 'allowed' | 'refused' | 'failed'
  readonly code?: string
  readonly message?: string
}

/** A call that was tried, and what became of it. */
export interface CallOutcome {
  readonly id: number
  readonly time: string
  readonly operation: OperationId
  readonly persona: PersonaId
  readonly mode: GuardMode
  readonly guard: GuardReport
  /** Requests of this call that reached the service, counted there. */
  readonly reached: number
  /** Absent when nothing was sent. */
  readonly service?: ServiceReport
  /** Whether the guard and the service disagree. */
  readonly drift: boolean
  /** Items in the answer. */
  readonly items?: number
}

/** What a session's calls add up to. */
export interface Counters {
  /** Requests that the mock tenant has seen. */
  readonly reached: number
  /** Calls that the guard stopped before anything was sent. */
  readonly stopped: number
}
