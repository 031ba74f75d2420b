import { createPartnerCenter } from '@partnergate/client'
import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'

const day = 86_400_000
const [productId = '', skuId = ''] = basic.split(':')

async function bought(line: object = {}) {
  const tenant = createMockTenant({ now: Date.UTC(2026, 0, 15), customers: 1 })
  const credential = tenant.credential('admin-agent/entra')
  const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
  const customerId = tenant.customers[0]?.id ?? ''
  const order = await pc.customers.orders.create({
    customerId,
    body: {
      billingCycle: 'monthly',
      lineItems: [
        { lineItemNumber: 0, offerId: basic, quantity: 10, termDuration: 'P1Y', ...line },
      ],
    },
  })
  const path = { customerId, subscriptionId: order.lineItems?.[0]?.subscriptionId ?? '' }
  const read = () => pc.customers.subscriptions.get(path)
  const change = (body: object) => pc.customers.subscriptions.update({ ...path, body })
  return { tenant, pc, customerId, read, change }
}

test('the next term is as its instructions say, once the clock gets there', async () => {
  const { tenant, read, change } = await bought()
  const instructions = {
    product: { productId, skuId, billingCycle: 'annual', termDuration: 'P1Y' },
    quantity: 4,
  }
  await change({ scheduledNextTermInstructions: instructions })
  tenant.clock.advance(300 * day)
  expect(await read()).toMatchObject({
    ...{ quantity: 10, billingCycle: 'monthly', scheduledNextTermInstructions: instructions },
  })
  tenant.clock.advance(66 * day)
  expect(await read()).toMatchObject({
    ...{ quantity: 4, billingCycle: 'annual', scheduledNextTermInstructions: null },
    effectiveStartDate: '2027-01-15T00:00:00.000Z',
    commitmentEndDateTime: '2028-01-15T00:00:00.000Z',
  })
})

test('the next term can be of another product', async () => {
  const { tenant, pc, customerId, read, change } = await bought({ termDuration: 'P1M' })
  const { items } = await pc.customers.products.list({ customerId, targetView: 'OnlineServices' })
  const premium = items.find(({ title }) => title === 'Microsoft 365 Business Premium')?.id ?? ''
  const product = {
    productId: premium,
    skuId: '0001',
    billingCycle: 'monthly',
    termDuration: 'P1Y',
  }
  await change({ scheduledNextTermInstructions: { product, quantity: 10 } })
  tenant.clock.advance(31 * day)
  const renewed = await read()
  expect(renewed).toMatchObject({
    termDuration: 'P1Y',
    offerName: 'Microsoft 365 Business Premium',
  })
  expect(renewed.offerId?.startsWith(`${premium}:0001:`)).toBe(true)
  const { items: skus } = await pc.customers.subscribedSkus.list({ customerId })
  expect(skus.some(({ productSku }) => productSku?.skuPartNumber === 'SPB')).toBe(true)
})

test.each([
  [{ quantity: 301 }, '900275'],
  [{ quantity: 0 }, '900275'],
  [{ product: { productId: 'NONE', skuId: '0001' } }, '800004'],
  [{ product: { productId, skuId, termDuration: 'P3Y' } }, '800121'],
  [{ product: { productId, skuId, billingCycle: 'triennial' } }, '900269'],
  [{ customTermEndDate: '2029-01-01T00:00:00Z' }, '900245'],
])('instructions with %j are refused with %s', async (instructions, serviceCode) => {
  const { read, change } = await bought()
  const refused = change({ scheduledNextTermInstructions: instructions })
  await expect(refused).rejects.toMatchObject({ serviceCode })
  expect((await read()).scheduledNextTermInstructions).toBeFalsy()
})

test('instructions go with auto-renewal', async () => {
  const { read, change } = await bought()
  await change({ scheduledNextTermInstructions: { quantity: 5 } })
  await change({ autoRenewEnabled: false })
  expect((await read()).scheduledNextTermInstructions).toBeNull()
  await expect(change({ scheduledNextTermInstructions: { quantity: 5 } })).rejects.toMatchObject({
    serviceCode: '800093',
  })
})

test('a custom end makes the first term end with the month', async () => {
  const { tenant, read } = await bought({ customTermEndDate: '2026-06-30T00:00:00Z' })
  expect((await read()).commitmentEndDateTime).toBe('2026-06-30T00:00:00.000Z')
  tenant.clock.advance(170 * day)
  expect((await read()).commitmentEndDateTime).toBe('2027-06-30T00:00:00.000Z')
})

test('what is not renewed expires, is disabled, and is gone', async () => {
  const { tenant, read, change } = await bought({ termDuration: 'P1M' })
  await change({ autoRenewEnabled: false })
  const seen: (string | undefined)[] = []
  for (const days of [30, 2, 31, 91]) {
    tenant.clock.advance(days * day)
    seen.push((await read()).status)
  }
  expect(seen).toEqual(['active', 'expired', 'disabled', 'deleted'])
})

test('a trial becomes paid when it ends, if it is to renew', async () => {
  const trial = `${productId}:0002`
  const { pc, customerId } = await bought()
  const { items } = await pc.customers.products.skus.availabilities.list({
    ...{ customerId, productId, skuId: '0002' },
  })
  expect(items?.[0]?.catalogItemId?.startsWith(trial)).toBe(true)
  const offerId = items?.[0]?.catalogItemId ?? ''
  const { tenant, read, change } = await bought({ offerId, termDuration: 'P1M' })
  expect(await read()).toMatchObject({ isTrial: true, autoRenewEnabled: false })
  await change({ autoRenewEnabled: true })
  tenant.clock.advance(32 * day)
  expect(await read()).toMatchObject({ isTrial: false, quantity: 10, offerId: basic })
})

test('what the clock does is told: to the audit log, and to webhooks', async () => {
  const { tenant, pc, read } = await bought({ termDuration: 'P1M' })
  tenant.clock.advance(32 * day)
  await read()
  const { items } = await pc.auditRecords.list()
  const renewal = items.find(
    ({ userPrincipalName, resourceType }) =>
      userPrincipalName === null && resourceType === 'subscription',
  )
  expect(renewal).toMatchObject({
    ...{ operationType: 'update_subscription', operationDate: '2026-02-15T00:00:00.000Z' },
  })
})
