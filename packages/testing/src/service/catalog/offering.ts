/** What the mock's catalog is written in; ids and wire form follow from it. */
export interface ProductOffering {
  /** Only where the documentation names one; otherwise made from the title. */
  readonly id?: string
  readonly title: string
  readonly description: string
  readonly type: { readonly id: string; readonly subType?: string }
  /** Views of the catalog that show it. */
  readonly views: readonly string[]
  /** Whether it belongs to the commerce before the new one: the customers keep what they have, and nobody buys it anew. */
  readonly legacy?: boolean
  /** @default 'Microsoft Corporation' */
  readonly publisher?: string
  readonly skus: readonly SkuOffering[]
}

export interface SkuOffering {
  readonly title: string
  /** Price of a unit and month in US dollars. */
  readonly price: number
  /** @default 1 */
  readonly minimum?: number
  readonly maximum: number
  /** @default commercial only */
  readonly segments?: readonly string[]
  readonly terms: readonly TermOffering[]
  readonly trial?: boolean
  /** Title of the product that it adds to. */
  readonly addOnTo?: string
  readonly license?: LicenseOffering
  /** Titles of the SKUs that its subscriptions can be upgraded to. */
  readonly upgradesTo?: readonly string[]
  /** Title of the SKU in new commerce that a legacy one becomes when it migrates. */
  readonly newCommerce?: string
  /** Bought once and kept: no subscription comes of it. */
  readonly perpetual?: boolean
  /** Whether use is metered instead of licences counted. */
  readonly metered?: boolean
  /** Id of the availability where the documentation names one. */
  readonly availabilityId?: string
  readonly prerequisites?: readonly string[]
  readonly provisioningVariables?: readonly string[]
}

export interface TermOffering {
  readonly duration: 'P1M' | 'P1Y' | 'P3Y'
  readonly cycles: readonly ('monthly' | 'annual' | 'one_time')[]
}

/** The licences that a SKU brings to the customer's tenant. */
export interface LicenseOffering {
  readonly partNumber: string
  /** Who manages the licences: Entra ID (`group1`) or not. */
  readonly group: 'group1' | 'group2'
  /** Services in a licence: name to show, name of the service. */
  readonly plans: readonly (readonly [displayName: string, serviceName: string])[]
}

/** Terms of licences: a month, or a year paid by the month or at once. */
export const licenceTerms: readonly TermOffering[] = [
  { duration: 'P1M', cycles: ['monthly'] },
  { duration: 'P1Y', cycles: ['monthly', 'annual'] },
]
