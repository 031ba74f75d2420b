import type { PacedAttempt } from './pace.ts'

/** Whose limit it is: the partner tenant's on the host, the customer's, or the operation's. */
export const scopes = ['partner', 'customer', 'operation'] as const
/** One of {@link scopes}. */
export type Scope = (typeof scopes)[number]

type Refused = Pick<PacedAttempt, 'operation' | 'customerId'>

/** What was known when a call was refused. */
export interface Circumstances {
  /** When it was heard of. */
  readonly since: number
  /** `Retry-After` in milliseconds. */
  readonly waitMs: number
  /** Calls of the operation that had passed until then. */
  readonly passed: number
  /** The customer's share of the latest calls, 0 to 1. */
  readonly share: number
}

/** A partner's limit is no smaller than this. */
const smallest = 20
/** `Retry-After` is in whole seconds, rounded up: in the last of them calls may pass again. */
const roundingMs = 1000

/**
 * A refusal, as long as it keeps the service closed. It doesn't say whose limit was met, but other calls do: one that
 * passes long before the wait is over shows whose it was not, and so does another that is refused.
 */
export class Doubt {
  readonly refused: Refused
  readonly since: number
  /** Until when a call that passes tells something. */
  readonly tellingUntil: number
  readonly #passed: number
  #suspects: Set<Scope>

  constructor(refused: Refused, { since, waitMs, passed, share }: Circumstances) {
    this.refused = refused
    this.since = since
    this.tellingUntil = since + waitMs - roundingMs
    this.#passed = passed
    this.#suspects = new Set(scopes)
    if (refused.customerId === undefined) this.#suspects.delete('customer')
    // There is no time to ask: whoever made most of the calls is the likely one.
    else if (waitMs <= roundingMs) this.#suspects.delete(share < 0.5 ? 'customer' : 'partner')
  }

  /** Whether the call would tell something, whether it passes or not. */
  tells(other: Refused): boolean {
    return other.customerId !== this.refused.customerId
  }

  /** A call passed that was sent at this time. */
  passes(other: Refused, sentAt: number, now: number): void {
    if (sentAt < this.since || now >= this.tellingUntil) return
    for (const scope of scopes) if (this.#isShared(scope, other)) this.#suspects.delete(scope)
  }

  /** @returns whether it can be for the same reason */
  isRefused(other: Refused): boolean {
    const shared = scopes.filter(scope => this.#suspects.has(scope) && this.#isShared(scope, other))
    if (shared.length > 0) this.#suspects = new Set(shared)
    return shared.length > 0
  }

  /**
   * Whose limit it was; `undefined` while another call should be asked. Between a partner's and an operation's,
   * which often can't be told apart, the number of calls decides; and what it then is may still turn out to be wrong.
   */
  get verdict(): Scope | undefined {
    const suspects = this.#suspects
    if (suspects.has('customer')) return suspects.has('partner') ? undefined : 'customer'
    if (!suspects.has('partner')) return 'operation'
    if (!suspects.has('operation')) return 'partner'
    return this.#passed < smallest ? 'operation' : 'partner'
  }

  #isShared(scope: Scope, { operation, customerId }: Refused): boolean {
    if (scope === 'partner') return true
    if (scope === 'operation') return operation === this.refused.operation
    return customerId !== undefined && customerId === this.refused.customerId
  }
}
