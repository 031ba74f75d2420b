const brand: unique symbol = Symbol.for('partnergate.testing.error')

/** Codes of the errors that the mock tenant itself raises; what the service would answer is a response instead. */
export type MockTenantErrorCode =
  | 'ERR_MOCK_TENANT_SNAPSHOT'
  | 'ERR_MOCK_TENANT_UNKNOWN_HOST'
  | 'ERR_MOCK_TENANT_UNKNOWN_OPERATION'
  | 'ERR_MOCK_TENANT_WRONG_STATE'

/**
 * Base of the errors that say that a test asks the mock tenant for something it can't do. They are no answers of the
 * service: fix the test or the code under test, don't handle them.
 */
export abstract class MockTenantError extends Error {
  readonly [brand] = true
  abstract readonly code: MockTenantErrorCode
}

/**
 * Whether a value is an error of the mock tenant, also one of another installed copy of this package.
 *
 * @example
 * ```ts
 * import { isMockTenantError } from '@partnergate/testing'
 *
 * if (isMockTenantError(error)) throw error // a mistake in the test, not an answer of the service
 * ```
 */
export function isMockTenantError(value: unknown): value is MockTenantError {
  return typeof value === 'object' && value !== null && brand in value
}
