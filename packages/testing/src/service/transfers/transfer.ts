import type { Work } from '../long-running/work.ts'

/** A subscription that is handed over, with its add-ons. Plain data, as all here. */
export interface TransferLine {
  readonly number: number
  readonly subscriptionId: string
  readonly partnerIdOnRecord?: string | undefined
  readonly addOns: readonly string[]
  /** The order that came of it. */
  orderId?: string
}

export type TransferStatus = 'Active' | 'InProgress' | 'Complete' | 'Rejected' | 'Expired'

/** The handing over of subscriptions from one partner to another. */
export interface Transfer {
  readonly id: string
  readonly customerId: string
  readonly created: number
  readonly sourcePartnerTenantId: string
  readonly targetPartnerTenantId: string
  readonly sourcePartnerName?: string | undefined
  readonly targetPartnerName?: string | undefined
  readonly lines: TransferLine[]
  modified: number
  modifiedBy: string
  status: TransferStatus
  /** What goes on once it was accepted. */
  work?: Work
}
