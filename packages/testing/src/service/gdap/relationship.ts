import type { Actor } from '../events/happening.ts'

/** How long Microsoft Graph takes for what it answers before it is done, by the tenant's clock. */
export const settleMs = 10_000

export type RelationshipStatus =
  | 'created'
  | 'approvalPending'
  | 'approved'
  | 'active'
  | 'expiring'
  | 'expired'
  | 'terminating'
  | 'terminated'

/** A GDAP relationship. All times are in milliseconds since 1970. */
export interface Relationship {
  readonly id: string
  displayName: string
  duration: string
  autoExtendDuration: string
  customer: { tenantId?: string; displayName?: string }
  /** Template ids of the Entra roles. */
  roles: readonly string[]
  status: RelationshipStatus
  readonly created: number
  modified: number
  /** When it was offered to the customer. */
  offered?: number
  /** When an approved one becomes active. */
  activates?: number
  activated?: number
  end: number
  /** When the termination is through. */
  terminates?: number
  version: number
  readonly assignments: Map<string, Assignment>
  readonly requests: Map<string, RelationshipRequest>
  readonly operations: Map<string, RelationshipOperation>
}

/** The roles that one of the partner's security groups has. */
export interface Assignment {
  readonly id: string
  readonly groupId: string
  roles: readonly string[]
  status: 'pending' | 'active' | 'deleting' | 'deleted'
  readonly created: number
  modified: number
  /** When what is under way is through. */
  settles: number
  /** Who asked for it. */
  by?: Actor
  /** Roles that it will have then. */
  nextRoles?: readonly string[]
  version: number
}

export interface RelationshipRequest {
  readonly id: string
  readonly action: string
  readonly created: number
}

export interface RelationshipOperation {
  readonly id: string
  readonly assignmentId: string
  readonly created: number
}

/** Whether work that began then is done. */
export const isSettled = (began: number, now: number) => now >= began + settleMs
