import type { components, OperationTypes } from '@partnergate/openapi'
import type { BillingCycle } from '../catalog/pricing.ts'
import type { Selection } from '../catalog/selection.ts'

export type OrderLineBody = NonNullable<
  OperationTypes['customers.orders.create']['body']['lineItems']
>[number]

export interface OrderLine extends Selection {
  readonly number: number
  readonly friendlyName?: string | undefined
  readonly parentSubscriptionId?: string | undefined
  /** Number of the line of the same order whose subscription this one adds to. */
  readonly parentLine?: number | undefined
  readonly partnerId?: string | undefined
  readonly promotionId?: string | undefined
  /** End of the first term where it isn't that of its length. */
  readonly termEnd?: number | undefined
  readonly migratedFromSubscriptionId?: string | undefined
  readonly provisioningContext?: components['schemas']['ProvisioningContext'] | undefined
  /** Empty for what is bought once and kept. */
  subscriptionId?: string
}

export interface Order {
  readonly id: string
  readonly country: string
  billingCycle: BillingCycle
  /** Milliseconds since 1970. */
  readonly created: number
  status: 'completed' | 'cancelled'
  /** When it was cancelled. */
  cancelled?: number
  readonly lines: OrderLine[]
  version: number
}
