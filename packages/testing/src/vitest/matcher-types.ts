import type { Scenario } from '@partnergate/core'
import type { OperationId, OperationTypes } from '@partnergate/openapi'
import type { RefusedBy } from '../log/recorded-request.ts'
import type { MockTenant } from '../mock-tenant.ts'

/** The flat argument of a call as the client takes it, or any part of it; values may be asymmetric matchers. */
export type CallArguments<Id extends OperationId> = {
  readonly [Name in keyof OperationTypes[Id]['parameters']]?: unknown
} & { readonly body?: unknown }

/** What is known of a refusal. */
export interface RefusalFacts {
  readonly status?: number
  /** The service's error code: `900421`. */
  readonly code?: string
  readonly by?: RefusedBy
}

/** Matchers about what reached a mock tenant. */
export interface MockTenantMatchers<R, T> {
  /**
   * A request of the operation reached the tenant, refused or not.
   *
   * @param given - parameters and `body` that it had, among others
   * @example
   * ```ts
   * expect(tenant).toHaveSent('customers.update', { customerId, body: { allowDelegatedAccess: false } })
   * ```
   */
  toHaveSent<Id extends OperationId>(operation: Id, given?: CallArguments<Id>): R
  /** So many requests of the operation, with these parameters and `body` among others, reached the tenant. */
  toHaveSentTimes<Id extends OperationId>(
    operation: Id,
    times: number,
    given?: CallArguments<Id>,
  ): R
  /**
   * A request of the operation reached the tenant, and it was refused.
   *
   * @example
   * ```ts
   * expect(tenant).toHaveRefused('customers.get', { status: 404 })
   * ```
   */
  toHaveRefused(operation: OperationId, refusal?: RefusalFacts): R
  /**
   * A call was stopped for who makes it. Of a call (a promise, or a function that gives one), or its error: it failed for
   * missing MFA or a missing user, and nothing was sent; name the operation or the scenario. Of a tenant: a request of the
   * operation was refused for its token, its caller or missing MFA, or one of the tenant's credentials handed out a token
   * that shows too little for it, and neither that token nor the operation arrived.
   *
   * @example
   * ```ts
   * await expect(pc.gdap.relationships.list()).toHaveBlocked('gdap-relationships')
   * expect(tenant).toHaveBlocked('gdap.relationships.list')
   * ```
   */
  toHaveBlocked(
    ...of: T extends MockTenant ? [operation: OperationId] : [of?: OperationId | Scenario]
  ): T extends MockTenant ? R : Promise<void>
}

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void>, T> extends MockTenantMatchers<R, T> {}
}
