import { z } from 'zod'

/** Parts of the catalog that a partner can look in, by the service's names. */
export const catalogViews = [
  'OnlineServices',
  'Azure',
  'AzureReservations',
  'Software',
  'MarketplaceSaaS',
] as const
/** One of {@link catalogViews}. */
export type CatalogViewId = (typeof catalogViews)[number]

/** The kinds of customers that something is sold to. */
export const segments = ['commercial', 'education', 'government', 'nonprofit'] as const
/** One of {@link segments}. */
export type Segment = (typeof segments)[number]

/** Which catalog: what may be sold to a customer, or what is sold in a country. */
export const catalogPlace = z.union(
  [
    z.object({ customerId: z.guid('must be a GUID') }),
    z.object({ country: z.string().regex(/^[A-Z]{2}$/, 'is two capital letters, such as US') }),
  ],
  'a customer’s GUID or a country of two capital letters is needed',
)
/** Which catalog. */
export type CatalogPlace = z.infer<typeof catalogPlace>

/** Something that is sold, in one or more SKUs. */
export interface ProductView {
  readonly id: string
  readonly title: string
  readonly description: string
  /** `OnlineServicesNCE`, `Azure`, … */
  readonly type: string
  readonly publisher: string
}

/** A form in which a product is sold. */
export interface SkuView {
  readonly id: string
  readonly title: string
  readonly minimum: number
  readonly maximum?: number
  readonly isTrial: boolean
  /** What has to be done before it can be bought: `MicrosoftCustomerAgreement`, … */
  readonly prerequisites: readonly string[]
  /** What a cart's line has to say of where it goes: `Scope`, `SubscriptionId`. */
  readonly asks: readonly string[]
  /** The products of which an add-on needs one; absent for what is no add-on. */
  readonly addsTo?: readonly { readonly productId: string; readonly title: string }[]
  readonly offers: readonly OfferView[]
}

/** A SKU in a market segment: what a cart names. */
export interface OfferView {
  /** `product:sku:availability`. */
  readonly catalogItemId: string
  readonly segment: string
  /** Where it is sold, ISO 3166-1 alpha-2. */
  readonly country: string
  /** ISO 4217. */
  readonly currency: string
  readonly terms: readonly TermView[]
  readonly promotions: readonly PromotionView[]
}

/** For how long something is bought, and how often it can be billed then. */
export interface TermView {
  /** ISO 8601: `P1Y`. */
  readonly duration: string
  readonly billingCycles: readonly string[]
}

/** What a unit costs for one billing period, by the price sheet of the month. */
export interface ListPriceView {
  readonly skuId: string
  /** Absent where the sheet does not tell segments apart. */
  readonly segment?: string
  readonly termDuration: string
  readonly billingCycle: string
  /** ISO 4217. */
  readonly currency: string
  /** A decimal. */
  readonly amount: string
}

/** A lower price, on conditions. */
export interface PromotionView {
  readonly id: string
  readonly name: string
  /** The term and billing cycle that it is for. */
  readonly duration: string
  readonly billingCycle: string
  /** Part of the price that is let off, a decimal: `0.15`. */
  readonly discount: string
  readonly seats?: { readonly minimum?: number; readonly maximum?: number }
  readonly firstPurchaseOnly: boolean
  readonly isAutomatic: boolean
  /** In ISO 8601; absent when it goes on. */
  readonly ends?: string
}

/** Whether a customer gets a promotion for a purchase. */
export interface EligibilityView {
  readonly promotionId: string
  readonly isEligible: boolean
  /** Why not. */
  readonly reasons: readonly string[]
}

/** `product:sku:availability`. */
export const catalogItemId = z.string().regex(/^[\w-]{1,40}:[\w-]{1,40}:[\w-]{1,40}$/, 'is no item')
/** How often something is billed. */
export const billingCycle = z.enum(
  ['monthly', 'annual', 'biennial', 'triennial', 'one_time', 'none'],
  'is none',
)
/** ISO 8601: `P1Y`. */
export const termDuration = z.string().regex(/^P\d{1,3}[DMY]$/, 'is no term')
/** How many are bought. */
export const quantity = z
  .number('must be a whole number')
  .int('must be a whole number')
  .min(1, 'is at least 1')
  .max(10_000_000, 'is too large')

/** A purchase that a customer might make. */
export const possiblePurchase = z.strictObject({
  catalogItemId,
  quantity,
  billingCycle,
  termDuration,
})
/** A purchase that a customer might make. */
export type PossiblePurchase = z.infer<typeof possiblePurchase>
