import type { components } from '@partnergate/openapi'
import type { Selection } from '../catalog/selection.ts'
import type { Work } from '../long-running/work.ts'

type Schemas = components['schemas']

export type SubscriptionStatus = 'active' | 'suspended' | 'expired' | 'disabled' | 'deleted'

/** A term of a subscription, past or present, as bills are made of it. All times are milliseconds since 1970. */
export interface Term {
  readonly availability: Selection['availability']
  readonly termDuration: Selection['termDuration']
  billingCycle: Selection['billingCycle']
  readonly start: number
  readonly end: number
  /** Quantity that it began with. */
  readonly quantity: number
  /** Quantities that it changed to, in the order of time. */
  readonly changes: { readonly time: number; readonly quantity: number }[]
  readonly renewal: boolean
  readonly promotionId?: string | undefined
  /** When it was cancelled, within the window for it. */
  cancelled?: number
}

export interface Subscription extends Selection {
  readonly id: string
  readonly orderId: string
  readonly country: string
  readonly created: number
  availability: Selection['availability']
  termDuration: Selection['termDuration']
  start: number
  end: number
  status: SubscriptionStatus
  friendlyName: string
  quantity: number
  billingCycle: Selection['billingCycle']
  autoRenewEnabled: boolean
  /** All terms so far; the last is the current one. */
  readonly terms: Term[]
  readonly parentSubscriptionId?: string
  partnerId?: string
  promotionId?: string | undefined
  scheduledNextTermInstructions?: Schemas['ScheduledNextTermInstructions'] | null
  supportContact: { supportTenantId: string; supportMpnId: string; name: string }
  /** Registration for reservations, once it has begun. */
  registration?: Work
  /** Whether the customer has followed the activation link. */
  activated?: boolean
  migratedFromSubscriptionId?: string
  /** Rises with each change; the etag is made of it. */
  version: number
}
