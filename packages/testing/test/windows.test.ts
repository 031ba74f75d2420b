import { createPartnerCenter } from '@partnergate/client'
import { expect, test } from 'vitest'
import type { MockTenantOptions } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'

const day = 86_400_000

/** Ten licences for a year, bought just now, and what can be done with them. */
async function bought(line: object = {}, options: MockTenantOptions = {}) {
  const tenant = createMockTenant({ now: Date.UTC(2026, 0, 15, 12), customers: 1, ...options })
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
  const subscriptionId = order.lineItems?.[0]?.subscriptionId ?? ''
  const path = { customerId, subscriptionId }
  const read = () => pc.customers.subscriptions.get(path)
  const change = (body: object) => pc.customers.subscriptions.update({ ...path, body })
  return { tenant, pc, customerId, order, path, read, change }
}

test('a term is cancelled within seven days, and not after', async () => {
  const { tenant, read, change } = await bought()
  expect(await read()).toMatchObject({
    cancellationAllowedUntilDate: '2026-01-22T12:00:00.000Z',
    refundOptions: [{ type: 'Full', expiresAt: '2026-01-22T12:00:00.000Z' }],
  })
  tenant.clock.advance(7 * day)
  expect((await read())?.refundOptions).toEqual([])
  await expect(change({ status: 'deleted' })).rejects.toMatchObject({ serviceCode: '900213' })
  expect((await read()).status).toBe('active')

  const other = await bought()
  other.tenant.clock.advance(7 * day - 1)
  expect(await other.change({ status: 'deleted' })).toMatchObject({ status: 'deleted' })
})

test('a renewed term can be cancelled for seven days again', async () => {
  const { tenant, change } = await bought({ termDuration: 'P1M' })
  tenant.clock.advance(33 * day)
  expect(await change({ status: 'deleted' })).toMatchObject({ status: 'deleted' })
})

test('seats can be given back for seven days from when they were added, the newest first', async () => {
  const { tenant, read, change } = await bought()
  tenant.clock.advance(5 * day)
  await change({ quantity: 14 })
  expect((await read()).refundableQuantity).toEqual({
    totalQuantity: 14,
    details: [
      { quantity: 10, allowedUntilDateTime: '2026-01-22T12:00:00.000Z' },
      { quantity: 4, allowedUntilDateTime: '2026-01-27T12:00:00.000Z' },
    ],
  })
  tenant.clock.advance(3 * day)
  await change({ quantity: 13 })
  expect((await read()).refundableQuantity?.totalQuantity).toBe(3)
  await expect(change({ quantity: 9 })).rejects.toMatchObject({ serviceCode: '900257' })
  expect(await change({ quantity: 10 })).toMatchObject({ quantity: 10 })
  await expect(change({ quantity: 9 })).rejects.toMatchObject({ serviceCode: '900257' })
})

test('an order is cancelled within the window of what it brought; a sandbox knows none', async () => {
  const cancel = async ({ pc, customerId, order }: Awaited<ReturnType<typeof bought>>) =>
    pc.customers.orders.update({
      ...{ customerId, orderId: order.id ?? '' },
      body: { status: 'cancelled' },
    })
  const production = await bought()
  production.tenant.clock.advance(8 * day)
  await expect(cancel(production)).rejects.toMatchObject({ serviceCode: '900213' })
  const sandbox = await bought({}, { sandbox: true })
  sandbox.tenant.clock.advance(8 * day)
  expect(await cancel(sandbox)).toMatchObject({ status: 'cancelled' })
})

test('a cancelled base takes its add-ons along, and none comes back before its base', async () => {
  const { pc, customerId, path, change } = await bought()
  const { items: products } = await pc.customers.products.list({
    ...{ customerId, targetView: 'OnlineServices' },
  })
  const productId = products.find(({ title }) => title?.includes('Archiving'))?.id ?? ''
  const { items } = await pc.customers.products.skus.availabilities.list({
    ...{ customerId, productId, skuId: '0001' },
  })
  const line = {
    lineItemNumber: 0,
    offerId: items?.[0]?.catalogItemId ?? '',
    parentSubscriptionId: path.subscriptionId,
  }
  const order = (quantity: number) =>
    pc.customers.orders.create({
      ...{ customerId, body: { billingCycle: 'monthly', lineItems: [{ ...line, quantity }] } },
    })
  await expect(order(11)).rejects.toMatchObject({ serviceCode: '800029' })
  const addOn = {
    customerId,
    subscriptionId: (await order(4)).lineItems?.[0]?.subscriptionId ?? '',
  }
  const changeAddOn = (status: string) =>
    pc.customers.subscriptions.update({ ...addOn, body: { status } })

  await changeAddOn('suspended')
  await change({ status: 'suspended' })
  await expect(changeAddOn('active')).rejects.toMatchObject({ status: 409, serviceCode: '27009' })
  await change({ status: 'active' })
  expect(await changeAddOn('active')).toMatchObject({ status: 'active' })
  await change({ status: 'deleted' })
  expect((await pc.customers.subscriptions.get(addOn)).status).toBe('deleted')
})
