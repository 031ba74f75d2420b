import { createPartnerCenter } from '@partnergate/client'
import { expect, test } from 'vitest'
import type { MockTenantOptions } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'

async function open(options: MockTenantOptions = {}) {
  const tenant = createMockTenant({ customers: 1, sandbox: true, ...options })
  const credential = tenant.credential('admin-agent/entra')
  const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
  const create = (domain: string) =>
    pc.customers.create({
      body: {
        companyProfile: { domain },
        billingProfile: { companyName: 'Wingtip Toys', email: 'ann@wingtip.example' },
      },
    })
  const order = (customerId: string, quantity: number) =>
    pc.customers.orders.create({
      customerId,
      body: { lineItems: [{ lineItemNumber: 0, offerId: basic, quantity }] },
    })
  return { pc, create, order }
}

test('a sandbox has 75 customers', async () => {
  const { create } = await open({ customers: 74 })
  await create('one.onmicrosoft.com')
  await expect(create('two.onmicrosoft.com')).rejects.toMatchObject({ serviceCode: '800018' })
})

test('a customer of a sandbox has five subscriptions of 25 seats', async () => {
  const { pc, create, order } = await open()
  const { id: customerId } = await create('one.onmicrosoft.com')
  await expect(order(customerId, 26)).rejects.toMatchObject({ serviceCode: '800018' })
  const first = await order(customerId, 25)
  const path = { customerId, subscriptionId: first.lineItems?.[0]?.subscriptionId ?? '' }
  await expect(
    pc.customers.subscriptions.update({ ...path, body: { quantity: 26 } }),
  ).rejects.toMatchObject({ status: 403, serviceCode: '800067' })
  for (let count = 1; count < 5; count++) await order(customerId, 1)
  await expect(order(customerId, 1)).rejects.toMatchObject({ serviceCode: '800018' })
  await pc.customers.subscriptions.update({ ...path, body: { status: 'deleted' } })
  expect(await order(customerId, 1)).toMatchObject({ status: 'completed' })
})

test('a cart for a sandbox says which of its lines are too many', async () => {
  const { pc, create } = await open()
  const { id: customerId } = await create('one.onmicrosoft.com')
  const line = { catalogItemId: basic, quantity: 1, billingCycle: 'monthly' } as const
  const { lineItems } = await pc.customers.carts.create({
    ...{ customerId, body: { lineItems: Array.from({ length: 6 }, () => line) } },
  })
  expect(lineItems.map(({ error }) => error?.errorCode)).toEqual([
    ...Array.from({ length: 5 }),
    'sandbox_limit_exceeded',
  ])
})

test('groups of a cart are ordered each for itself', async () => {
  const { pc, create } = await open()
  const { id: customerId } = await create('one.onmicrosoft.com')
  const line = { catalogItemId: basic, billingCycle: 'monthly', quantity: 1 } as const
  const cart = await pc.customers.carts.create({
    customerId,
    body: {
      lineItems: [
        { ...line, orderGroup: 'good' },
        { ...line, orderGroup: 'bad', quantity: 26 },
      ],
    },
  })
  const result = await pc.customers.carts.checkout({ customerId, cartId: cart.id })
  expect(result.orders).toHaveLength(1)
  expect(result.orderErrors).toMatchObject([{ orderGroupId: 'bad', code: 800009 }])
  expect((await pc.customers.subscriptions.list({ customerId })).items).toHaveLength(1)
})
