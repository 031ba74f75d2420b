import type { Evidence } from '@partnergate/core'
import type { CallOutcome, Counters } from './outcome.ts'
import type { Settings } from './settings.ts'

/** A session as the page sees it. The token it rests on stays on the server. */
export interface SessionView {
  readonly settings: Settings
  /** What the persona's token proves. */
  readonly evidence: Evidence
  /** User name of the persona's account; empty for an application. */
  readonly account: string
  /** What was tried, the latest first. */
  readonly calls: readonly CallOutcome[]
  readonly counters: Counters
}

/** A customer, as the list shows it. */
export interface CustomerView {
  readonly id: string
  readonly name: string
  readonly domain: string
}

/** One call's outcome, and what all calls add up to. */
export interface CallView {
  readonly outcome: CallOutcome
  readonly counters: Counters
}

/** Some customers, and where the list goes on. */
export interface CustomersView extends CallView {
  readonly customers: readonly CustomerView[]
  /** To ask for more with; absent at the end. */
  readonly cursor?: string
}
