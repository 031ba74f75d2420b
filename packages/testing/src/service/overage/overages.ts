import type { World } from '../world.ts'

export interface Overage {
  readonly azureEntitlementId: string
  /** Id in the Microsoft partner network of who pays. */
  readonly partnerId: string
  readonly type: string
  readonly overageEnabled: boolean
}

/** By the id of the customer. */
export type Overages = Map<string, Overage>

export function createOverages({ kept }: World): Overages {
  return kept.map<string, Overage>('overages')
}
