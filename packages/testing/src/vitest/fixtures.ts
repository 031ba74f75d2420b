import { test as base } from 'vitest'
import { createMockTenant } from '../create-mock-tenant.ts'
import type { MockTenant } from '../mock-tenant.ts'
import type { MockTenantOptions } from '../options.ts'

/** What tests get from {@link mockTenantFixtures}. */
export interface MockTenantFixtures {
  /** What the tenant is made with; set it with `test.override('mockTenantOptions', { ... })`, for a file or a suite. */
  mockTenantOptions: MockTenantOptions
  /** A tenant of the test's own: nothing of another test is in it. */
  mockTenant: MockTenant
}

/** The fixtures, for a `test.extend` of your own. */
export const mockTenantFixtures = {
  mockTenantOptions: {},
  async mockTenant(
    { mockTenantOptions }: Pick<MockTenantFixtures, 'mockTenantOptions'>,
    use: (tenant: MockTenant) => Promise<void>,
  ) {
    const tenant = createMockTenant(mockTenantOptions)
    await use(tenant)
    // Stops what is still under way: deliveries of webhooks and waits of faults.
    tenant.reset()
  },
}

/**
 * vitest's `test` with a mock tenant: a new one for each test, made only where a test asks for it.
 *
 * @example
 * ```ts
 * import { expect } from 'vitest'
 * import { test } from '@partnergate/testing/vitest'
 *
 * test.override('mockTenantOptions', { customers: 3 })
 *
 * test('reads a customer', async ({ mockTenant }) => {
 *   await readFirstCustomer(mockTenant.fetch)
 *   expect(mockTenant).toHaveSent('customers.get')
 * })
 * ```
 */
export const test = base.extend<MockTenantFixtures>(mockTenantFixtures)
