import type { Scenario } from '@partnergate/core'

/**
 * What governs an operation. Seven are core's scenarios. `user-license` stands for the DAP or the GDAP row, chosen
 * at call time from the customer's relationship. `api` is an operation outside all rows: the API rule alone
 * applies, App+User needs MFA.
 */
export const scenarios = [
  'discover',
  'transact',
  'billing',
  'delegated-admin',
  'user-license',
  'gdap-relationships',
  'api',
] as const satisfies readonly (Scenario | 'user-license' | 'api')[]

/** Authentication that an operation takes: app-only, App+User, or both. */
export const auths = ['app', 'app+user'] as const

/**
 * How a collection goes on: `continuation` by the body's `links.next` and its headers, `seek` by
 * `seekOperation=Next` and the token, `header` by a token in the response's headers, `offset` by `offset` and
 * `size`, `page` by page number and size, `next-link` by the body's `nextLink`, `odata` by `@odata.nextLink`.
 */
export const paginations = [
  'none',
  'continuation',
  'seek',
  'header',
  'offset',
  'page',
  'next-link',
  'odata',
] as const

/**
 * How work goes on after the response: `eventual` shows its effect later on the resource itself, `location`
 * answers 202 with a `Location` to ask, `status` has a status resource or operation of its own, `retry-after`
 * answers without a result until the wait is over.
 */
export const longRunnings = ['none', 'eventual', 'location', 'status', 'retry-after'] as const

/**
 * How lost updates are prevented: `optional` takes `If-Match`, `required` refuses a change without it, `body` reads
 * the etag in the body's `attributes`.
 */
export const etags = ['none', 'optional', 'required', 'body'] as const

export type OperationScenario = (typeof scenarios)[number]
export type Auth = (typeof auths)[number]
export type Pagination = (typeof paginations)[number]
export type LongRunning = (typeof longRunnings)[number]
export type EtagUse = (typeof etags)[number]
