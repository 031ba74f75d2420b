import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'

const paths = [
  ['/CustomerServiceAdminApi/Web/v1/delegatedAdminStatistics', undefined],
  [
    "/v1.0/sales/pricesheets(Market='US',PricesheetView='software')/$value",
    'https://api.partner.microsoft.com',
  ],
  ['/v1.0/admin/serviceAnnouncement/issues', 'https://graph.microsoft.com'],
  ['/v1/offercategories?country=US', undefined],
] as const

test.each(paths)('a port answers %s as the one host that knows it', async (path, audience) => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const token = await tenant.token('admin-agent/entra', audience ? { audience } : {})
  const headers = { Authorization: `Bearer ${token}` }
  const response = await fetch(`${server.url}${path}`, { headers })
  expect(response.status).toBe(200)
  expect((await response.text()).length).toBeGreaterThan(2)
})

test('a port tells billing v2 from Partner Center, though their paths begin alike', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const headers = { Authorization: `Bearer ${await tenant.token('admin-agent/entra')}` }
  const address = `${server.url}/v1/billingoperations/${tenant.tenantId}`
  const response = await fetch(address, { headers })
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ error: { code: 'NotFound' } })
})

test('a port answers HEAD without a body', async () => {
  const tenant = createMockTenant()
  await using server = await tenant.listen()
  const headers = { Authorization: `Bearer ${await tenant.token('app-only')}` }
  const ask = (domain: string) =>
    fetch(`${server.url}/v1/domains/${domain}`, { method: 'HEAD', headers })
  expect((await ask(tenant.domain)).status).toBe(200)
  expect((await ask('free.onmicrosoft.com')).status).toBe(404)
})
