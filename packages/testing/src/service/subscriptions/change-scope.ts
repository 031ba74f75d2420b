import type { Subscriptions } from './subscriptions.ts'

/** Whose subscription is changed, and by what rules. */
export interface ChangeScope {
  readonly subscriptions: Subscriptions
  /** Milliseconds since 1970. */
  readonly now: number
  readonly sandbox: boolean
}
