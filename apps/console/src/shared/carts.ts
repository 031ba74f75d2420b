import { z } from 'zod'
import { billingCycle, catalogItemId, quantity, type TermView, termDuration } from './catalog.ts'

/** An amount of money. */
export interface Money {
  /** ISO 4217. */
  readonly currency: string
  /** A decimal, as exact as the service gave it: `12.50`. */
  readonly amount: string
}

/** A cart of a customer. */
export interface CartView {
  readonly id: string
  readonly isOrdered: boolean
  /** What is shown; a change or a checkout names it. */
  readonly version: string
  /** When it is gone unless it is changed, in ISO 8601. */
  readonly expires?: string
  readonly lines: readonly CartLineView[]
  /** What the lines that would be ordered cost, for each currency. */
  readonly totals: readonly TotalView[]
}

/** What is to be paid in a currency, and how often. */
export interface TotalView extends Money {
  readonly parts: readonly { readonly billingCycle: string; readonly amount: string }[]
}

/** A line of a cart. */
export interface CartLineView {
  /** Its place: `0`, and `0.1` for the second add-on of the first line. */
  readonly id: string
  readonly catalogItemId: string
  readonly title: string
  readonly friendlyName: string
  readonly quantity: number
  readonly minimum: number
  readonly maximum?: number
  readonly term: string
  readonly billingCycle: string
  /** What it can be bought for instead. */
  readonly terms: readonly TermView[]
  /** The lower price that it is bought at, if the customer gets it. */
  readonly promotion?: { readonly id: string; readonly name: string }
  /** When the term ends, where it isn't its length that says it; a day in ISO 8601. */
  readonly termEnds?: string
  readonly asks: readonly string[]
  readonly provisioning: Known<Provisioning>
  /** Lines of a group become one order. */
  readonly group: string
  /** Absent while it cannot be ordered. */
  readonly price?: PriceView
  /** Why it cannot be ordered. */
  readonly error?: { readonly code: string; readonly description: string }
}

/** What a line costs for one billing period. */
export interface PriceView extends Money {
  /** For one unit, as charged and before discounts. */
  readonly unit: string
  readonly list: string
}

/** The cart that somebody fills for a customer, and whether one has expired since. */
export interface OpenCart {
  readonly cart?: CartView
  readonly hasExpired: boolean
}

const friendlyName = z.string().trim().max(100, 'has at most 100 characters')
const provisioning = z.strictObject({
  scope: z.enum(['shared', 'single']).optional(),
  /** The Azure subscription that a reservation is for. */
  subscriptionId: z.guid('must be a GUID').optional(),
  /** The subscription that an add-on adds to. */
  parentSubscriptionId: z.guid('must be a GUID').optional(),
})
/** Where what is bought goes. */
export type Provisioning = z.infer<typeof provisioning>
type Known<Value> = { readonly [Key in keyof Value]?: Exclude<Value[Key], undefined> }

/** A line to put into the cart. */
export const newLine = z.strictObject({
  /** The same for the same click, however often it is sent. */
  key: z.guid('must be a GUID'),
  catalogItemId,
  quantity,
  billingCycle,
  termDuration,
  friendlyName: friendlyName.optional(),
  promotionId: z.string().max(100).optional(),
  provisioning: provisioning.optional(),
  /** Line of the cart that an add-on adds to. */
  addsTo: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
})
/** A line to put into the cart. */
export type NewLine = z.infer<typeof newLine>

const version = z.string().min(1).max(100)

/** Which version of a cart somebody saw. */
export const seenCart = z.strictObject({ version })

/** A change of a line in a cart that somebody saw; `null` takes away. */
export const lineChange = z.strictObject({
  version,
  quantity: quantity.optional(),
  billingCycle: billingCycle.optional(),
  termDuration: termDuration.optional(),
  friendlyName: friendlyName.optional(),
  promotionId: z.string().max(100).nullable().optional(),
  termEnds: z.iso.date('is no day').nullable().optional(),
  provisioning: provisioning.optional(),
  attestationAccepted: z.boolean().optional(),
})
/** A change of a line. */
export type LineChange = z.infer<typeof lineChange>

/** What became of a checkout. */
export interface CheckoutView {
  /** `unknown`: no answer came, so that it may have been ordered. */
  readonly state: 'none' | 'underway' | 'done' | 'unknown'
  readonly orders: readonly PlacedOrderView[]
  readonly refused: readonly RefusedView[]
}

/** An order that came of a cart. */
export interface PlacedOrderView {
  readonly id: string
  readonly total?: Money
  readonly lines: readonly {
    readonly title: string
    readonly quantity: number
    /** Absent until it is provisioned, and for what is bought once. */
    readonly subscriptionId?: string
  }[]
}

/** Lines that were to be one order, and were not ordered. */
export interface RefusedView {
  readonly group: string
  readonly code: string
  readonly description: string
  readonly titles: readonly string[]
}

/** Whether an Azure subscription can be named by reservations, or is still being registered. */
export interface RegistrationView {
  readonly isRegistered: boolean
}
