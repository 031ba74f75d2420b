import { z } from 'zod'

/** A GDAP relationship, as a customer's page shows it. */
export interface GdapView {
  readonly id: string
  readonly name: string
  /** `created`, `approvalPending`, `active` and so on. */
  readonly status: string
  /** How long it lasts, in days; absent where the service counts otherwise. */
  readonly days?: number
  readonly extendsItself: boolean
  /** Template ids of the Entra roles that it gives. */
  readonly roleIds: readonly string[]
  /** When it ends, in ISO 8601. */
  readonly ends?: string
  /** Where the customer's administrator approves it; of one that waits for that. */
  readonly approvalLink?: string
  /** The version that is shown; a change names it. */
  readonly etag: string
}

/** A customer's relationships, and what can be done here. */
export interface GdapList {
  readonly relationships: readonly GdapView[]
  /** Whether the customer's approval can be played, as in the demo. */
  readonly canApprove: boolean
  /** The partner's security groups that are known by name. */
  readonly groups: readonly { readonly id: string; readonly name: string }[]
}

/** The roles that a security group of the partner has in a relationship. */
export interface AssignmentView {
  readonly id: string
  readonly groupId: string
  readonly roleIds: readonly string[]
  /** `pending`, `active`, `deleting`. */
  readonly status: string
  /** The version that is shown; a change names it. */
  readonly etag: string
}

const roleIds = z.array(z.guid()).min(1, 'at least one is needed').max(100)
/** The version that somebody saw. */
export const seenVersion = z.strictObject({ etag: z.string().min(1).max(200) })

/** What a relationship is to be; the form and the server check the same. */
export const gdapForm = z.strictObject({
  name: z.string().trim().min(1, 'is needed').max(50, 'has at most 50 characters'),
  days: z
    .number('must be a number of days')
    .int('must be whole days')
    .min(1, 'is at least one day')
    .max(730, 'is at most two years (730 days)'),
  extendsItself: z.boolean(),
  roleIds,
})
/** What a relationship is to be. */
export type GdapForm = z.infer<typeof gdapForm>

/** A draft as it is to be, in place of the version that somebody saw. */
export const gdapChange = gdapForm.extend(seenVersion.shape)

/** What a partner can ask for. */
export const gdapRequest = z.strictObject({ action: z.enum(['lockForApproval', 'terminate']) })

/** Who gets which roles. */
export const newAssignment = z.strictObject({
  groupId: z.guid('must be the object id of a security group'),
  roleIds,
})
/** Who gets which roles. */
export type NewAssignment = z.infer<typeof newAssignment>

/** Other roles, in place of the version that somebody saw. */
export const assignmentChange = z.strictObject({ roleIds }).extend(seenVersion.shape)
