import type { Amount } from './amounts.ts'
import type { Problem } from './problem.ts'

/** The balance of the partner's account in one currency. Dates are in ISO 8601. */
export interface BalanceView {
  readonly currency: string
  readonly balance: Amount
  /** Absent when nothing was paid yet. */
  readonly lastPayment?: { readonly amount: Amount; readonly date: string }
  readonly latestInvoice?: string
  /** By what is billed: `OneTime`, `Recurring`. */
  readonly byType: readonly { readonly type: string; readonly balance: Amount }[]
}

/** An invoice, as lists show it. Dates are in ISO 8601, amounts in its currency. */
export interface InvoiceView {
  readonly id: string
  /** `invoice`, or a document that corrects one: `adjustment_note`, `void_note`. */
  readonly document: string
  /** `OneTime` (new commerce) or `Recurring` (legacy licences). */
  readonly type: string
  readonly date?: string
  readonly periodStart?: string
  readonly periodEnd?: string
  readonly currency: string
  readonly total: Amount
  readonly paid: Amount
  readonly due: Amount
  /** The service's own word for how it stands, where it has one. */
  readonly status?: string
}

/** Some invoices, the newest first. */
export interface InvoicesPage {
  readonly invoices: readonly InvoiceView[]
  /** Invoices in the whole list. */
  readonly total: number
  /** Where the list goes on; absent at the end. */
  readonly next?: number
}

/** An invoice with what belongs to it. */
export interface InvoiceDetail extends InvoiceView {
  readonly lineSets: readonly LineSet[]
  /** Ids of tax receipts. */
  readonly receipts: readonly string[]
  /** Later documents that correct this one. */
  readonly amendments: readonly InvoiceView[]
  /** Id of the invoice that this one corrects. */
  readonly amends?: string
}

/** Charges, or the use behind them. */
export const lineTypes = ['billing_line_items', 'usage_line_items'] as const
/** One of {@link lineTypes}. */
export type LineType = (typeof lineTypes)[number]

/** Line items that are listed together: whose, and charges or the use behind them. */
export interface LineSet {
  readonly provider: string
  readonly type: LineType
}

/** Line items that are on no invoice yet. */
export interface UnbilledSet {
  /** Upper-case ISO 4217 code. */
  readonly currency: string
  readonly period: UnbilledPeriod
  readonly type: LineType
}

/** The billing period that runs now, or the one before it. */
export const unbilledPeriods = ['current', 'previous'] as const
/** One of {@link unbilledPeriods}. */
type UnbilledPeriod = (typeof unbilledPeriods)[number]

/** A charge, or a day's use of something. Amounts are in its currency. */
export interface LineView {
  readonly customerId: string
  readonly customer: string
  readonly product: string
  /** What the product doesn't say: the subscription, the meter. */
  readonly detail: string
  /** Why it is charged, in the service's word: `new`, `cycleCharge`; `usage` for use. */
  readonly charge: string
  /** When it was used, or from when it is charged, in ISO 8601. */
  readonly date?: string
  readonly quantity?: Amount
  readonly currency: string
  /** Before tax; absent where the service gives no price. */
  readonly amount?: Amount
  readonly tax?: Amount
}

/** Some line items of a stream. */
export interface LinesRecord {
  readonly lines: readonly LineView[]
  /** Items in the whole list, where the service says. */
  readonly total?: number | undefined
  /** Where to go on after these; absent at the end. */
  readonly cursor?: string | undefined
}

/** What a stream of line items is made of, one JSON text a line. */
export type LineRecord =
  | LinesRecord
  /** The service makes files of them first. */
  | { readonly preparing: true }
  /** It broke off; what has arrived is good. */
  | { readonly problem: Problem }
  /** All have arrived. */
  | { readonly done: true }
