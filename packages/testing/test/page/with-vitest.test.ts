import { createPartnerCenter } from '@partnergate/client'
import { test } from '@partnergate/testing/vitest'
import { expect } from 'vitest'

test.override('mockTenantOptions', { customers: 3 })

test('reads no invoice without MFA', async ({ mockTenant }) => {
  const pc = createPartnerCenter({
    credential: mockTenant.credential('billing-admin/none'),
    fetch: mockTenant.fetch,
  })
  await expect(pc.invoices.list()).toHaveBlocked('billing')
  expect(mockTenant).not.toHaveSent('invoices.list')
})
