import { createMockTenant } from '@partnergate/testing'
import { mockTenantHandlers } from '@partnergate/testing/msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

const tenant = createMockTenant()
const server = setupServer(...mockTenantHandlers(tenant))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => tenant.reset())
afterAll(() => server.close())

test('the global fetch reaches the tenant', async () => {
  const response = await fetch('https://api.partnercenter.microsoft.com/v1/customers')
  expect(response.status).toBe(401)
})
