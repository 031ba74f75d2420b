import type { Edition } from '@partnergate/core'
import type { Cloud } from '../clouds/clouds.ts'

/** Signature algorithms that can be allowed. All of them use a public key; Entra signs with RS256. */
export const algorithms = ['RS256', 'PS256', 'ES256'] as const
/** One of {@link algorithms}. */
export type Algorithm = (typeof algorithms)[number]

/** What a guard is made of. */
export interface GuardOptions {
  /**
   * What tokens must be made for (`aud`), exactly: v1.0 tokens name the Application ID URI (`api://…`), v2.0 tokens the
   * client id. Give both where both come.
   */
  readonly audience: string | readonly string[]
  /** Ids of the tenants whose tokens are accepted. There is no "any tenant". */
  readonly tenants: readonly string[]
  /**
   * The national cloud whose tokens are accepted.
   *
   * @default 'global'
   */
  readonly cloud?: Cloud | undefined
  /**
   * The edition of the policy to decide by.
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
   * Declares a third-party MFA that the tokens do not show.
   *
   * @default false
   */
  readonly thirdParty?: boolean | undefined
  /**
   * Whose MFA it is when a federated sign-in shows MFA.
   *
   * @default 'third-party'
   */
  readonly federatedMfa?: 'entra' | 'third-party' | undefined
  /**
   * The id of a Conditional Access authentication context that demands Entra MFA (`c1` to `c99`). The claims challenge
   * then asks for it (`acrs`), otherwise for `mfa` in `amr`.
   */
  readonly authenticationContext?: string | undefined
  /**
   * Signature algorithms that are accepted.
   *
   * @default ['RS256']
   */
  readonly algorithms?: readonly Algorithm[] | undefined
  /**
   * How far clocks may differ, in seconds, up to 600.
   *
   * @default 60
   */
  readonly clockToleranceSeconds?: number | undefined
  /** How key sets are fetched and kept. */
  readonly keys?: KeyOptions | undefined
  /**
   * The fetch that key sets are fetched with.
   *
   * @default globalThis.fetch
   */
  readonly fetch?: typeof globalThis.fetch | undefined
  /**
   * The clock that tokens are held against, in milliseconds since 1970.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined
}

/** How key sets are fetched and kept. */
export interface KeyOptions {
  /**
   * Longest wait for a key set, in milliseconds.
   *
   * @default 5000
   */
  readonly timeoutMs?: number | undefined
  /**
   * Shortest time between two fetches because of a key that isn't known, in milliseconds.
   *
   * @default 30000
   */
  readonly cooldownMs?: number | undefined
  /**
   * How long a key set is used before it is fetched again, in milliseconds.
   *
   * @default 600000
   */
  readonly maxAgeMs?: number | undefined
}
