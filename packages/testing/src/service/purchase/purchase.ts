import type { LineProblem, LineWish, Selection } from '../catalog/selection.ts'
import type { Customer } from '../customers/customer.ts'
import type { World } from '../world.ts'

/** What a line of a cart or an order says beside what it asks of the catalog. */
export interface PurchaseWish extends LineWish {
  readonly promotionId?: string | undefined
  readonly customTermEndDate?: string | undefined
  readonly provisioningContext?: Readonly<Record<string, string | undefined>> | undefined
  readonly parentSubscriptionId?: string | undefined
  /** The line of the same purchase that this one adds to. */
  readonly parent?: Selection | undefined
  /** Lines of the same purchase that come before. */
  readonly before?: number | undefined
}

/** Who buys, and by what rules. */
export interface Buying {
  readonly customer: Customer
  readonly world: Pick<World, 'clock' | 'sandbox'>
}

export interface Purchase extends Selection {
  readonly promotionId?: string | undefined
  /** End of the first term where it isn't that of its length, in milliseconds since 1970. */
  readonly termEnd?: number | undefined
  readonly parentSubscriptionId?: string | undefined
}

export type Purchased = { readonly purchase: Purchase } | { readonly problem: LineProblem }
