import { closest } from 'fastest-levenshtein'
import type { WebhookFetch } from './service/webhooks/post.ts'
import type { OpenedSnapshot, TenantSnapshot } from './snapshot/snapshot.ts'
import { openSnapshot } from './snapshot/snapshot.ts'
import type { ThrottlingLimits } from './throttling/limits.ts'
import { resolveLimits } from './throttling/limits.ts'

export interface MockTenantOptions {
  /**
   * What all made-up data comes from: ids, names, prices' quantities, etags. The same seed gives the same tenant.
   * @default 'partnergate'
   */
  readonly seed?: string | number
  /**
   * Customers that the tenant starts with.
   * @default 12
   */
  readonly customers?: number
  /**
   * Where the tenant's clock stands, as a date or in milliseconds since 1970; it then moves by `clock.advance` alone.
   * @default the machine's clock, which goes on by itself
   */
  readonly now?: Date | number
  /**
   * Whether App+User tokens without `mfa` in `amr` are refused. When not, `ValidateMfa` and the reports still tell
   * which they are, as in the time before the service enforced it.
   * @default true
   */
  readonly enforceMfa?: boolean
  /**
   * How often the service may be called: not limited, limits of a usual size, or limits of your own.
   * @default false
   */
  readonly throttling?: boolean | ThrottlingLimits
  /**
   * Requests that `requests` keeps, and `unexpectedRequests`; the oldest go first. `Infinity` keeps all.
   * @default 10_000
   */
  readonly logLimit?: number
  /**
   * Whether the partner's account is an integration sandbox: 75 customers, 5 subscriptions each, 25 seats a
   * subscription; and what was bought can be cancelled at any time.
   * @default false
   */
  readonly sandbox?: boolean
  /**
   * Posts webhooks in the place of the network: it gets the URL and what `fetch` takes. Unless it is given, the tenant
   * posts over the network, and only to receivers on this machine.
   */
  readonly webhookFetch?: WebhookFetch
  /**
   * What `snapshot` or `loadSnapshot` gave: the tenant goes on from there. Seed, customers and clock are the snapshot's.
   * @default none
   */
  readonly snapshot?: TenantSnapshot
}

/** The options with nothing left open. */
export interface ResolvedOptions {
  readonly seed: string | number
  readonly customers: number
  /** Milliseconds since 1970; `undefined` for the machine's clock. */
  readonly now: number | undefined
  readonly enforceMfa: boolean
  readonly throttling: ThrottlingLimits
  readonly logLimit: number
  readonly sandbox: boolean
  readonly webhookFetch: WebhookFetch | undefined
  readonly snapshot: OpenedSnapshot | undefined
}

const names = [
  'seed',
  'customers',
  'now',
  'enforceMfa',
  'throttling',
  'logLimit',
  'sandbox',
  'webhookFetch',
  'snapshot',
] as const satisfies (keyof MockTenantOptions)[]

/**
 * @throws TypeError when an option is unknown or of the wrong type
 * @throws RangeError when a number is out of range
 * @throws SnapshotError when the snapshot isn't good
 */
export function resolveOptions(options: MockTenantOptions): ResolvedOptions {
  for (const name of Object.keys(options)) {
    if (!names.some(known => known === name)) {
      throw new TypeError(
        `createMockTenant has no option ${name}; did you mean ${closest(name, names)}?`,
      )
    }
  }
  const snapshot = options.snapshot === undefined ? undefined : readSnapshot(options)
  const { seed = 'partnergate', customers = 12 } = snapshot?.origin ?? options
  const { now, enforceMfa = true, throttling = false, sandbox = false } = options
  const { logLimit = 10_000, webhookFetch } = options
  if (typeof seed !== 'string' && !Number.isFinite(seed)) {
    throw new TypeError(`seed takes a text or a finite number, not ${String(seed)}`)
  }
  if (!Number.isSafeInteger(customers) || customers < 0) {
    throw new RangeError(`customers takes a whole number from 0, not ${String(customers)}`)
  }
  if (typeof enforceMfa !== 'boolean') {
    throw new TypeError(`enforceMfa takes true or false, not ${String(enforceMfa)}`)
  }
  if (logLimit !== Number.POSITIVE_INFINITY && !(Number.isSafeInteger(logLimit) && logLimit >= 0)) {
    throw new RangeError(
      `logLimit takes a whole number from 0, or Infinity, not ${String(logLimit)}`,
    )
  }
  if (typeof sandbox !== 'boolean') {
    throw new TypeError(`sandbox takes true or false, not ${String(sandbox)}`)
  }
  if (webhookFetch !== undefined && typeof webhookFetch !== 'function') {
    throw new TypeError(`webhookFetch takes a function, not ${String(webhookFetch)}`)
  }
  return {
    ...{ seed, customers, enforceMfa, sandbox, snapshot, logLimit, webhookFetch },
    throttling: resolveLimits(throttling),
    now: now === undefined ? undefined : readTime(now),
  }
}

function readSnapshot({ snapshot, ...others }: MockTenantOptions): OpenedSnapshot {
  for (const name of ['seed', 'customers', 'now'] as const) {
    if (others[name] === undefined) continue
    throw new TypeError(`${name} comes from the snapshot; leave one of the two out`)
  }
  return openSnapshot(snapshot)
}

/** Last time that a date can hold. */
const lastTime = 8.64e15

function readTime(now: Date | number): number {
  const time = typeof now === 'number' ? now : now instanceof Date ? now.getTime() : Number.NaN
  if (Math.abs(time) <= lastTime) return time
  throw new TypeError(`now takes a valid Date or milliseconds since 1970, not ${String(now)}`)
}
