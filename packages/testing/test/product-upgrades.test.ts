import { createPartnerCenter } from '@partnergate/client'
import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'

/** The tenth customer after the first still has Azure of the legacy offer. */
function open() {
  const tenant = createMockTenant({ now: Date.UTC(2026, 5, 1), customers: 11 })
  const credential = tenant.credential('admin-agent/entra')
  const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
  const body = { customerId: tenant.customers[10]?.id ?? '', productFamily: 'azure' }
  return { tenant, pc, body }
}

test('a customer with legacy Azure gets an Azure plan in its place', async () => {
  const { tenant, pc, body } = open()
  const { customerId } = body
  expect(await pc.productUpgrades.eligibility.get({ body })).toMatchObject({ isEligible: true })
  const { response } = await pc.productUpgrades.create({ body }).withResponse()
  const upgradeId = response.headers.get('Location')?.split('/').at(-1) ?? ''
  expect(await pc.productUpgrades.eligibility.get({ body })).toMatchObject({
    ...{ isEligible: false, upgradeId },
  })
  await expect(pc.productUpgrades.create({ body })).rejects.toMatchObject({ serviceCode: '900109' })
  tenant.clock.advance(60_000)
  const { status, lineItems } = await pc.productUpgrades.status.get({ upgradeId, body })
  expect(status).toBe('completed')
  const { items } = await pc.customers.subscriptions.list({ customerId })
  const plan = items.find(({ id }) => id === lineItems?.[0]?.targetProduct?.id)
  expect(plan).toMatchObject({ status: 'active', offerName: 'Azure plan' })
  const legacy = items.find(({ offerId }) => offerId === 'MS-AZR-0145P')
  expect(legacy?.status).toBe('deleted')
})

test('who has nothing to upgrade cannot', async () => {
  const { tenant, pc, body } = open()
  const other = { ...body, customerId: tenant.customers[1]?.id ?? '' }
  expect(await pc.productUpgrades.eligibility.get({ body: other })).toMatchObject({
    ...{ isEligible: false, reason: expect.any(String) },
  })
  await expect(pc.productUpgrades.create({ body: other })).rejects.toMatchObject({
    serviceCode: '900106',
  })
  const family = { ...body, productFamily: 'office' }
  await expect(pc.productUpgrades.create({ body: family })).rejects.toMatchObject({
    serviceCode: '900107',
  })
})

test('inventory is short where it is', async () => {
  const { pc } = open()
  const { items } = await pc.products.list({ country: 'US', targetView: 'AzureReservationsVM' })
  const ask = (armRegionName: string) =>
    pc.products.checkInventory({
      country: 'US',
      body: {
        targetItems: [{ productId: items[0]?.id ?? '' }],
        inventoryContext: { armRegionName },
      },
    })
  expect(await ask('japanwest')).toMatchObject([
    { isRestricted: true, restrictions: [{ reasonCode: 'NotAvailableForSubscription' }] },
  ])
  expect(await ask('westus2')).toMatchObject([{ isRestricted: false, restrictions: [] }])
})

test('what the clock passes happens without anybody reading it', async () => {
  const { tenant, pc } = open()
  tenant.clock.advance(40 * 86_400_000)
  const { items } = await pc.auditRecords.list({ startDate: '2026-06-01' })
  expect(items).toMatchObject([{ resourceType: 'invoice', operationType: 'ready_invoice' }])
})
