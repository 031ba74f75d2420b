import { createPartnerCenter } from '@partnergate/client'
import { expect, test } from 'vitest'
import type { MockTenantOptions } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { collect } from './support/collect.ts'
import { azureSubscription } from './support/prepare.ts'

const day = 86_400_000

/** A customer with an Azure plan, ten days into a month. */
async function open(options: MockTenantOptions = {}) {
  const tenant = createMockTenant({ now: Date.UTC(2026, 5, 11), customers: 4, ...options })
  const credential = tenant.credential('admin-agent/entra')
  const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
  const entitlement = await azureSubscription(tenant, tenant.customers[0]?.id ?? '')
  const { customerId, subscriptionId } = entitlement
  return { tenant, pc, customerId, path: { customerId, subscriptionId }, entitlement }
}

test('use costs the same, whichever way it is asked for, and is what will be billed', async () => {
  const { tenant, pc, customerId, path } = await open()
  const { totalCost = 0 } = await pc.customers.subscriptions.usageSummary.get(path)
  expect(totalCost).toBeGreaterThan(0)
  const sum = (records: readonly { totalCost?: number }[]) =>
    records.reduce((total, { totalCost = 0 }) => total + totalCost, 0)
  const meters = await pc.customers.subscriptions.meterUsageRecords.list(path)
  const resources = await pc.customers.subscriptions.resourceUsageRecords.list(path)
  const subscriptions = await pc.customers.subscriptions.usageRecords.list({ customerId })
  for (const { items } of [meters, resources, subscriptions])
    expect(sum(items)).toBeCloseTo(totalCost, 2)
  expect((await pc.customers.usageSummary.get({ customerId })).totalCost).toBeCloseTo(totalCost, 2)

  const unbilled = await collect(
    pc.invoices.unbilled.lineItems.list({
      ...{ provider: 'onetime', invoicelineitemtype: 'usagelineitems', period: 'current' },
      currencycode: 'USD',
    }),
  )
  const billed = unbilled.flatMap(line =>
    'billingPreTaxTotal' in line && line.customerId === customerId
      ? [{ totalCost: Number(line.billingPreTaxTotal) }]
      : [],
  )
  expect(sum(billed)).toBeCloseTo(totalCost, 2)
  tenant.clock.advance(day)
  const later = await pc.customers.subscriptions.usageSummary.get(path)
  expect(later.totalCost).toBeGreaterThan(totalCost)
})

test('a budget tells who spends more', async () => {
  const { pc, customerId } = await open()
  expect((await pc.usageSummary.get()).customersOverBudget).toBe(0)
  await pc.customers.usageBudget.update({ customerId, body: { amount: 1 } })
  expect((await pc.usageSummary.get()).customersOverBudget).toBe(1)
  const { items } = await pc.customers.usageRecords.list()
  const record = items.find(({ id }) => id === customerId)
  expect(record).toMatchObject({ budget: { amount: 1 } })
  expect(record?.percentUsed).toBeGreaterThan(100)
})

test('utilization comes by day or by hour, in pages', async () => {
  const { pc, path } = await open()
  const span = { start_time: '2026-06-01T00:00:00Z', end_time: '2026-06-04T00:00:00Z' }
  const ask = { ...path, ...span }
  const daily = await collect(
    pc.customers.subscriptions.utilizations.azure.list({ ...ask, size: 4 }),
  )
  expect(daily).toHaveLength(6)
  const hourly = await collect(
    pc.customers.subscriptions.utilizations.azure.list({
      ...ask,
      granularity: 'hourly',
      size: 100,
    }),
  )
  expect(hourly).toHaveLength(144)
  const total = (records: readonly { quantity?: number }[]) =>
    records.reduce((sum, { quantity = 0 }) => sum + quantity, 0)
  expect(total(hourly)).toBeCloseTo(total(daily), 6)
  const backwards = { ...ask, start_time: span.end_time, end_time: span.start_time }
  await expect(pc.customers.subscriptions.utilizations.azure.list(backwards)).rejects.toMatchObject(
    { status: 400 },
  )
})

test('an Azure subscription is cancelled when it is compromised, and reactivated', async () => {
  const { pc, entitlement } = await open()
  const cancel = (cancellationReason: string) =>
    pc.customers.subscriptions.azureEntitlements.cancel({
      ...{ ...entitlement, body: { cancellationReason } },
    })
  const reactivate = () => pc.customers.subscriptions.azureEntitlements.reactivate(entitlement)
  await expect(reactivate()).rejects.toMatchObject({ serviceCode: '900337' })
  await expect(cancel('too dear')).rejects.toMatchObject({ serviceCode: '900307' })
  expect((await cancel('compromise')).status).toBe('suspended')
  expect((await pc.customers.subscriptions.azureEntitlements.get(entitlement)).status).toBe(
    'suspended',
  )
  expect((await reactivate()).status).toBe('active')
  const entitlementId = entitlement.customerId
  await expect(
    pc.customers.subscriptions.azureEntitlements.get({ ...entitlement, entitlementId }),
  ).rejects.toMatchObject({ status: 404, serviceCode: '800111' })
})

test('a reservation is bought for a subscription that is registered for it', async () => {
  const { tenant, pc, customerId, path } = await open()
  const view = { customerId, targetView: 'AzureReservationsVM' }
  const { items: products } = await pc.customers.products.list(view)
  const { items } = await pc.customers.products.skus.availabilities.list({
    ...{ customerId, productId: products[0]?.id ?? '', skuId: '0001' },
  })
  const line = {
    catalogItemId: items?.[0]?.catalogItemId ?? '',
    ...{ quantity: 1, billingCycle: 'one_time', termDuration: 'P1Y' },
    provisioningContext: { subscriptionId: path.subscriptionId, scope: 'shared' },
  } as const
  const cart = () => pc.customers.carts.create({ customerId, body: { lineItems: [line] } })
  expect((await cart()).lineItems[0]?.error?.errorCode).toBe('subscription_not_registered')
  const status = async () => (await pc.customers.subscriptions.registrationStatus.get(path)).status
  expect(await status()).toBe('notregistered')
  const { response } = await pc.customers.subscriptions.registrations.create(path).withResponse()
  expect(response.status).toBe(202)
  expect(response.headers.get('Location')).toContain('/registrationstatus')
  expect(await status()).toBe('registering')
  tenant.clock.advance(60_000)
  expect(await status()).toBe('registered')
  expect((await cart()).lineItems[0]).not.toHaveProperty('error')
})

test("overage is on the customer's Azure plan", async () => {
  const { tenant, pc, customerId, entitlement } = await open()
  expect((await pc.customers.subscriptions.overage.list({ customerId })).items).toEqual([])
  const azureEntitlementId = entitlement.entitlementId
  const set = (customerId: string) =>
    pc.customers.subscriptions.overage.update({
      ...{ customerId, body: { azureEntitlementId, overageEnabled: true } },
    })
  await set(customerId)
  const { items } = await pc.customers.subscriptions.overage.list({ customerId })
  expect(items).toMatchObject([{ azureEntitlementId, overageEnabled: true }])
  await expect(set(tenant.customers[1]?.id ?? '')).rejects.toMatchObject({ serviceCode: '800111' })
})

test('a marketplace subscription is activated by its link, or in a sandbox without', async () => {
  const { pc, customerId } = await open({ sandbox: true })
  const { items: products } = await pc.customers.products.list({
    ...{ customerId, targetView: 'MarketplaceSaaS' },
  })
  const { items } = await pc.customers.products.skus.availabilities.list({
    ...{ customerId, productId: products[0]?.id ?? '', skuId: '0001' },
  })
  const offerId = items?.[0]?.catalogItemId ?? ''
  const order = await pc.customers.orders.create({
    customerId,
    body: { lineItems: [{ lineItemNumber: 0, offerId, quantity: 3 }] },
  })
  const links = await pc.customers.orders.activationLinks.list({
    customerId,
    orderId: order.id ?? '',
  })
  expect(links.items).toMatchObject([{ lineItemNumber: 0, link: { method: 'GET' } }])
  const path = { customerId, subscriptionId: order.lineItems?.[0]?.subscriptionId ?? '' }
  expect(await pc.customers.subscriptions.get(path)).toMatchObject({ attentionNeeded: true })
  await pc.customers.subscriptions.activate(path)
  expect(await pc.customers.subscriptions.get(path)).toMatchObject({ actionTaken: true })
  await expect(pc.customers.subscriptions.activate(path)).rejects.toMatchObject({
    serviceCode: '800041',
  })
})

test('terms can end with a month, or with another subscription', async () => {
  const { pc, customerId } = await open()
  const ask = { customerId, term_duration: 'P1M' } as const
  const { items } = await pc.customers.subscriptions.customTermEndDates.list(ask)
  expect(items[0]?.allowedCustomTermEndDate?.slice(0, 4)).toBe('2026')
  const month = items.find(one => one.allowedCustomTermEndDateType === 'calendarMonthAligned')
  expect(month?.allowedCustomTermEndDate).toBe('2026-06-30T00:00:00')
})
