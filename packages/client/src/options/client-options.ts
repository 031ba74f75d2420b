import type { Edition } from '@partnergate/core'
import type { Host } from '@partnergate/openapi'
import type { TokenCredential } from '../auth/credential.ts'
import type { Drift } from '../guard/drift.ts'
import type { GuardMode } from '../guard/guard-mode.ts'
import type { Warning } from '../guard/warning.ts'
import type { Pace } from '../pace/pace.ts'
import type { PaceOptions } from '../pace/pace-options.ts'
import type { CallEvent } from '../report/call-event.ts'
import type { Retry } from '../send/retry.ts'

/** National clouds that Partner Center runs in. */
export const clouds = ['global', 'us-government', 'china'] as const
/** One of {@link clouds}. */
export type Cloud = (typeof clouds)[number]

/** How the partner administers a customer. */
export const relationships = ['dap', 'gdap'] as const
/** One of {@link relationships}. */
export type Relationship = (typeof relationships)[number]

/** Tells how the partner administers a customer, by the customer's tenant id. */
export type RelationshipOf = (customerId: string) => Relationship | PromiseLike<Relationship>

/** The fetch that requests go through. It is always called with a `Request`. */
export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>

/** How often and how patiently a call is tried again, where that can do no harm. */
export interface RetryOptions {
  /**
   * Tries after the first one.
   *
   * @default 2
   */
  readonly limit?: number | undefined
  /**
   * Longest pause that the client chooses itself, in milliseconds.
   *
   * @default 20000
   */
  readonly maxBackoffMs?: number | undefined
  /**
   * Longest `Retry-After` that is waited for, in milliseconds. When the service asks for more, the call fails
   * at once with `retryAfterMs`: to come back too early counts against the limit.
   *
   * @default 60000
   */
  readonly maxRetryAfterMs?: number | undefined
}

/** Options of {@link createPartnerCenter}. */
export interface PartnerCenterOptions {
  /** Gives the access tokens; any credential of the Azure SDK will do. */
  readonly credential: TokenCredential
  /**
   * The cloud, and with it the hosts and the audiences of the tokens.
   *
   * @default 'global'
   */
  readonly cloud?: Cloud | undefined
  /**
   * The edition of the MFA policy to decide by.
   *
   * @default '2022-03'
   */
  readonly edition?: Edition | undefined
  /**
   * Whether the partner holds a granted MFA exception.
   *
   * @default false
   */
  readonly exception?: boolean | undefined
  /**
   * Declares that users pass a third-party MFA that their tokens do not show.
   *
   * @default false
   */
  readonly thirdParty?: boolean | undefined
  /**
   * Whose MFA it is when a federated sign-in's token shows MFA.
   *
   * @default 'third-party'
   */
  readonly federatedMfa?: 'entra' | 'third-party' | undefined
  /**
   * How customers are administered: decides which row governs users and licences. The default is the stricter row.
   *
   * @default 'gdap'
   * @example
   * ```ts
   * relationship: customerId => (dapOnly.has(customerId) ? 'dap' : 'gdap')
   * ```
   */
  readonly relationship?: Relationship | RelationshipOf | undefined
  /**
   * What to do with a call that the policy denies: `enforce` stops it, `warn` sends it and tells `onWarning`,
   * `off` sends it.
   *
   * @default 'enforce'
   */
  readonly guard?: GuardMode | undefined
  /**
   * Whether app-only tokens may call the operations documented for them.
   *
   * @default 'allow'
   */
  readonly appOnly?: 'allow' | 'deny' | undefined
  /**
   * Whether to ask Partner Center what it thinks of the token's MFA; the answer is `mfa.compliant`.
   *
   * @default false
   */
  readonly validateMfa?: boolean | undefined
  /** Language of texts in the answers (`X-Locale`), `de-DE` for instance; the service's default is `en-US`. */
  readonly locale?: string | undefined
  /** Name of your application, sent as `MS-PartnerCenter-Application`. */
  readonly application?: string | undefined
  /**
   * Longest wait for the whole answer to one try, in milliseconds; `false` waits for ever.
   *
   * @default 60000
   */
  readonly timeout?: number | false | undefined
  /**
   * Longest time for one request with its token, all its tries and the waits between them, in milliseconds; `false` for
   * no limit. Every page of a list has it for itself.
   *
   * @default false
   */
  readonly totalTimeout?: number | false | undefined
  /**
   * Tries after the first one, or more in detail.
   *
   * @default 2
   */
  readonly retry?: number | RetryOptions | undefined
  /** Base URLs that replace a host's own, for a mock or a proxy: https, or http on this machine. */
  readonly endpoints?: { readonly [Key in Host]?: string | URL | undefined } | undefined
  /**
   * The fetch that requests go through.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: Fetch | undefined
  /**
   * Finds out how fast the service takes calls, and keeps to it: `true`, `false`, or how in detail; or a pace of
   * `createPace` that several clients share.
   *
   * @default true
   */
  readonly pace?: boolean | PaceOptions | Pace | undefined
  /**
   * Hears of every call once it has ended, before its caller does: for logs, metrics and traces. The event holds no token and no
   * body, and is frozen. What the listener throws is ignored, and nobody waits for it.
   *
   * @example
   * ```ts
   * onCall: event => logger.info(event, `${event.operation}: ${event.outcome}`)
   * ```
   */
  readonly onCall?: ((event: CallEvent) => void) | undefined
  /** Hears of every further try before it is waited for. What it throws is ignored. */
  readonly onRetry?: ((retry: Retry) => void) | undefined
  /** Hears of every call where the local verdict and the service's differ. What it throws is ignored. */
  readonly onDrift?: ((drift: Drift) => void) | undefined
  /**
   * Hears of every call that `guard: 'warn'` lets go against the policy. What it throws is ignored.
   *
   * @default a line through `console.warn`
   */
  readonly onWarning?: ((warning: Warning) => void) | undefined
}
