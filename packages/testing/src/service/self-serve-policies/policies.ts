import type { components } from '@partnergate/openapi'

/** The partner's leave for a customer to buy something itself: one for each customer. */
export interface SelfServePolicy {
  /** Tenant ids of partner and customer, joined by `_`. */
  readonly id: string
  readonly customerId: string
  permissions: readonly components['schemas']['SelfServePermission'][]
  version: number
}
