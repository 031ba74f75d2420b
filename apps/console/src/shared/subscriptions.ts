import { z } from 'zod'

/** A subscription, as a customer's page shows it. */
export interface SubscriptionView {
  readonly id: string
  readonly name: string
  readonly offer: string
  readonly quantity: number
  /** `licenses`, or what else is counted. */
  readonly unit: string
  /** Whether use is metered, so that there is no quantity to choose. */
  readonly isMetered: boolean
  readonly status: string
  readonly autoRenews: boolean
  /** `P1M`, `P1Y`. */
  readonly term: string
  readonly billingCycle: string
  /** When the term ends, in ISO 8601. */
  readonly ends?: string
  /** The version that is shown; a change names it. */
  readonly etag: string
}

/** A change of a subscription that somebody saw in a version. */
export const subscriptionChange = z.strictObject({
  etag: z.string().min(1),
  quantity: z
    .number('must be a whole number')
    .int('must be a whole number')
    .min(1, 'is at least 1')
    .optional(),
  autoRenews: z.boolean().optional(),
})

/** A change of a subscription. */
export type SubscriptionChange = z.infer<typeof subscriptionChange>
