import { closest } from 'fastest-levenshtein'
import type { MfaEnforcement, MfaRefusal, MfaSettings } from './enforcement/mfa.ts'
import { checkMfaSettings } from './enforcement/mfa.ts'
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
   * How far the service goes with App+User tokens without `mfa` in `amr`: `off` doesn't look, `report` tells by
   * `ValidateMfa` and in the reports, a number refuses that many percent of their requests, `on` refuses all.
   * @default 'on'
   */
  readonly mfaEnforcement?: MfaEnforcement
  /** Short for `mfaEnforcement`: `true` is `on`, `false` is `report`. */
  readonly enforceMfa?: boolean
  /**
   * How users without MFA are refused: the code in the body, the sentence of older days, or the reason phrase alone.
   * @default '900421'
   */
  readonly mfaRefusal?: MfaRefusal
  /**
   * Whether users are refused what their role may not do. Off, since the documentation names roles for parts of the API
   * only; what it says is in the README.
   * @default false
   */
  readonly enforceRoles?: boolean
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
   * What becomes of a request that matches no operation: an `error` that names the nearest ones, or what the `service`
   * would answer, 404 or 405.
   * @default 'error'
   */
  readonly unknownRequests?: 'error' | 'service'
  /**
   * Whether customers buy only once the partner has confirmed their Microsoft Customer Agreement, as in the service.
   * @default false
   */
  readonly requireAgreement?: boolean
  /**
   * Days before the tenant's first one of which the MFA reports know requests: of the tenant's accounts, by its applications,
   * made up from the seed. From 0 to 365; the reports go back 10,000 requests.
   * @default 0
   */
  readonly mfaHistoryDays?: number
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
  readonly mfa: MfaSettings
  readonly enforceRoles: boolean
  readonly throttling: ThrottlingLimits
  readonly logLimit: number
  readonly sandbox: boolean
  readonly unknownRequests: 'error' | 'service'
  readonly requireAgreement: boolean
  readonly mfaHistoryDays: number
  readonly webhookFetch: WebhookFetch | undefined
  readonly snapshot: OpenedSnapshot | undefined
}

const names = [
  'seed',
  'customers',
  'now',
  'mfaEnforcement',
  'enforceMfa',
  'mfaRefusal',
  'enforceRoles',
  'throttling',
  'logLimit',
  'sandbox',
  'unknownRequests',
  'requireAgreement',
  'mfaHistoryDays',
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
  const { now, throttling = false, unknownRequests = 'error', sandbox = false } = options
  const { enforceRoles = false, requireAgreement = false } = options
  const { logLimit = 10_000, webhookFetch, mfaHistoryDays = 0 } = options
  if (typeof seed !== 'string' && !Number.isFinite(seed)) {
    throw new TypeError(`seed takes a text or a finite number, not ${String(seed)}`)
  }
  if (!Number.isSafeInteger(customers) || customers < 0) {
    throw new RangeError(`customers takes a whole number from 0, not ${String(customers)}`)
  }
  if (unknownRequests !== 'error' && unknownRequests !== 'service') {
    throw new TypeError(
      `unknownRequests takes 'error' or 'service', not ${String(unknownRequests)}`,
    )
  }
  if (logLimit !== Number.POSITIVE_INFINITY && !(Number.isSafeInteger(logLimit) && logLimit >= 0)) {
    throw new RangeError(
      `logLimit takes a whole number from 0, or Infinity, not ${String(logLimit)}`,
    )
  }
  if (typeof enforceRoles !== 'boolean') {
    throw new TypeError(`enforceRoles takes true or false, not ${String(enforceRoles)}`)
  }
  if (typeof sandbox !== 'boolean') {
    throw new TypeError(`sandbox takes true or false, not ${String(sandbox)}`)
  }
  if (typeof requireAgreement !== 'boolean') {
    throw new TypeError(`requireAgreement takes true or false, not ${String(requireAgreement)}`)
  }
  if (!(Number.isSafeInteger(mfaHistoryDays) && mfaHistoryDays >= 0 && mfaHistoryDays <= 365)) {
    throw new RangeError(
      `mfaHistoryDays takes a whole number from 0 to 365, not ${String(mfaHistoryDays)}`,
    )
  }
  if (webhookFetch !== undefined && typeof webhookFetch !== 'function') {
    throw new TypeError(`webhookFetch takes a function, not ${String(webhookFetch)}`)
  }
  return {
    ...{
      seed,
      customers,
      sandbox,
      requireAgreement,
      mfaHistoryDays,
      snapshot,
      logLimit,
      unknownRequests,
      webhookFetch,
    },
    mfa: readMfa(options),
    enforceRoles,
    throttling: resolveLimits(throttling),
    now: now === undefined ? undefined : readTime(now),
  }
}

function readMfa({ mfaEnforcement, enforceMfa, mfaRefusal = '900421' }: MockTenantOptions) {
  if (enforceMfa !== undefined && typeof enforceMfa !== 'boolean') {
    throw new TypeError(`enforceMfa takes true or false, not ${String(enforceMfa)}`)
  }
  if (enforceMfa !== undefined && mfaEnforcement !== undefined) {
    throw new TypeError('enforceMfa is short for mfaEnforcement; leave one of the two out')
  }
  const enforcement = mfaEnforcement ?? (enforceMfa === false ? 'report' : 'on')
  const settings: MfaSettings = { enforcement, refusal: mfaRefusal }
  checkMfaSettings(settings)
  return settings
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
