/** What a promotion gives, and to whom. */
export interface PromotionOffer {
  readonly title: string
  /** Titles of the SKUs that get cheaper. */
  readonly skus: readonly string[]
  readonly segments: readonly string[]
  readonly term: { readonly duration: 'P1M' | 'P1Y'; readonly billingCycle: 'monthly' | 'annual' }
  /** Part of the price that is let off: 0.15 is 15 percent. */
  readonly discount: number
  readonly seats?: { readonly min: number; readonly max: number }
  /** How often one customer may use it. */
  readonly redemptions?: number
  /** Only for customers who never had the SKU. */
  readonly firstPurchase?: boolean
  readonly automatic?: boolean
  /** Countries; everywhere without them. */
  readonly countries?: readonly string[]
  /** Day on which it ends; never without it. */
  readonly ends?: string
}

/** The mock's promotions: one of each kind that there are rules for. */
export const promotionOffers: readonly PromotionOffer[] = [
  {
    title: 'Microsoft 365 Business Premium, 15 percent for a year',
    skus: ['Microsoft 365 Business Premium'],
    segments: ['commercial'],
    term: { duration: 'P1Y', billingCycle: 'annual' },
    discount: 0.15,
  },
  {
    title: 'Microsoft 365 Business Basic for newcomers',
    skus: ['Microsoft 365 Business Basic'],
    segments: ['commercial'],
    term: { duration: 'P1Y', billingCycle: 'monthly' },
    discount: 0.5,
    seats: { min: 10, max: 100 },
    redemptions: 3,
    firstPurchase: true,
  },
  {
    title: 'Microsoft 365 E5 from 300 seats',
    skus: ['Microsoft 365 E5'],
    segments: ['commercial', 'government'],
    term: { duration: 'P1Y', billingCycle: 'annual' },
    discount: 0.15,
    seats: { min: 300, max: 2400 },
    redemptions: 1,
  },
  {
    title: 'Power BI Pro by the month',
    skus: ['Power BI Pro'],
    segments: ['commercial', 'education'],
    term: { duration: 'P1M', billingCycle: 'monthly' },
    discount: 0.1,
    automatic: true,
    countries: ['US', 'CA', 'GB'],
  },
  {
    title: 'Microsoft Entra ID P2, gone',
    skus: ['Microsoft Entra ID P2'],
    segments: ['commercial'],
    term: { duration: 'P1Y', billingCycle: 'monthly' },
    discount: 0.2,
    ends: '2024-06-30T00:00:00Z',
  },
]
