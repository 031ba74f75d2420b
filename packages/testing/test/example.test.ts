import { createPartnerCenter } from '@partnergate/client'
import { createMockTenant } from '@partnergate/testing'
import { expect, test } from 'vitest'

test('suspends what a customer has', async () => {
  const tenant = createMockTenant({ customers: 3 })
  const pc = createPartnerCenter({
    credential: tenant.credential('admin-agent/entra'),
    fetch: tenant.fetch,
  })
  const customerId = tenant.customers[0]?.id ?? ''

  const { items } = await pc.customers.subscriptions.list({ customerId })
  for (const { id: subscriptionId } of items) {
    await pc.customers.subscriptions.update({
      customerId,
      subscriptionId,
      body: { status: 'suspended' },
    })
  }

  const after = await pc.customers.subscriptions.list({ customerId })
  expect(after.items.every(({ status }) => status === 'suspended')).toBe(true)
  expect(tenant.requests.at(-1)).toMatchObject({ operation: 'customers.subscriptions.list' })
})

test('says what to do about missing MFA', async () => {
  const tenant = createMockTenant()
  const pc = createPartnerCenter({
    credential: tenant.credential('sales-agent/none'),
    fetch: tenant.fetch,
  })
  await expect(pc.customers.list()).rejects.toMatchObject({ code: 'ERR_MFA_REQUIRED' })
  expect(tenant.requests).toEqual([]) // stopped before anything was sent
})
