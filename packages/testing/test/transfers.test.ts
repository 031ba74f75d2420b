import { createPartnerCenter } from '@partnergate/client'
import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'

const other = '656218b1-80c9-40b2-83ae-3a2703b55271'

/** A customer's subscription, and how it is asked for by another partner, or by the tenant's own. */
async function open() {
  const tenant = createMockTenant({ now: Date.UTC(2026, 5, 1), customers: 2 })
  const credential = tenant.credential('admin-agent/entra')
  const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
  const customerId = tenant.customers[0]?.id ?? ''
  const order = await pc.customers.orders.create({
    customerId,
    body: { lineItems: [{ lineItemNumber: 0, offerId: basic, quantity: 5, termDuration: 'P1Y' }] },
  })
  const subscriptionId = order.lineItems?.[0]?.subscriptionId ?? ''
  const ask = (body: object = {}) =>
    pc.customers.transfers.create({
      customerId,
      body: {
        sourcePartnerTenantId: tenant.tenantId,
        targetPartnerTenantId: other,
        lineItems: [{ subscriptionId, partnerIdOnRecord: '517285' }],
        ...body,
      },
    })
  const read = () => pc.customers.subscriptions.get({ customerId, subscriptionId })
  return { tenant, pc, customerId, subscriptionId, ask, read }
}

test('a subscription that another partner takes ends here', async () => {
  const { tenant, pc, customerId, ask, read } = await open()
  const { id: transferId = '', ...asked } = await ask()
  expect(asked).toMatchObject({ status: 'Active', lineItems: [{ quantity: 5, offerId: basic }] })
  expect((await read()).status).toBe('active')
  const result = await pc.customers.transfers.accept({ customerId, transferId, body: {} })
  expect(result).toMatchObject({ transferErrors: [], orders: [{ lineItems: [{ quantity: 5 }] }] })
  const status = async () => (await pc.customers.transfers.get({ customerId, transferId })).status
  expect(await status()).toBe('InProgress')
  tenant.clock.advance(60_000)
  expect(await status()).toBe('Complete')
  expect((await read()).status).toBe('deleted')
  await expect(
    pc.customers.transfers.accept({ customerId, transferId, body: {} }),
  ).rejects.toMatchObject({
    ...{ status: 409, serviceCode: '900104' },
  })
})

test('a subscription that the partner takes goes on, to the end of its term', async () => {
  const { tenant, pc, customerId, ask, read } = await open()
  const before = await read()
  const { id: transferId = '' } = await ask({
    ...{ sourcePartnerTenantId: other, targetPartnerTenantId: tenant.tenantId },
  })
  const { orders } = await pc.customers.transfers.accept({ customerId, transferId, body: {} })
  const subscriptionId = orders?.[0]?.lineItems?.[0]?.subscriptionId ?? ''
  expect(await pc.customers.subscriptions.get({ customerId, subscriptionId })).toMatchObject({
    ...{ status: 'active', quantity: 5, partnerId: '517285' },
    commitmentEndDateTime: before.commitmentEndDateTime,
  })
})

test('a transfer is rejected, withdrawn, or expires', async () => {
  const { tenant, pc, customerId, ask, read } = await open()
  const first = { customerId, transferId: (await ask()).id ?? '' }
  await expect(ask()).rejects.toMatchObject({ status: 409, serviceCode: '900101' })
  const rejected = await pc.customers.transfers.update({ ...first, body: { status: 'Rejected' } })
  expect(rejected.status).toBe('Rejected')
  const second = { customerId, transferId: (await ask()).id ?? '' }
  await pc.customers.transfers.delete(second)
  await expect(pc.customers.transfers.get(second)).rejects.toMatchObject({ serviceCode: '900100' })
  const third = { customerId, transferId: (await ask()).id ?? '' }
  tenant.clock.advance(31 * 86_400_000)
  await expect(pc.customers.transfers.accept({ ...third, body: {} })).rejects.toMatchObject({
    serviceCode: '900102',
  })
  const all = await pc.customers.transfers.list({ customerId })
  expect(all.map(({ status }) => status)).toEqual(['Rejected', 'Expired'])
  expect((await read()).status).toBe('active')
})

test.each([
  [{ sourcePartnerTenantId: other }, '900148'],
  [{ sourcePartnerTenantId: 'da6c51b5-1246-4a42-b4ab-cbf38df54537' }, '900400'],
  [{ lineItems: [] }, '800078'],
  [{ lineItems: [{ subscriptionId: other }] }, '800078'],
])('a transfer with %j is refused with %s', async (body, serviceCode) => {
  const { ask } = await open()
  await expect(ask(body)).rejects.toMatchObject({ status: 400, serviceCode })
})

test('eligibility says what stands against each subscription', async () => {
  const { pc, customerId, subscriptionId, ask } = await open()
  const eligibility = async () => {
    const transferType = 'directtoindirect'
    const all = await pc.customers.transfersEligibility.list({ customerId, transferType })
    return all.find(({ id }) => id === subscriptionId)
  }
  expect(await eligibility()).toMatchObject({ isEligible: true })
  const { id } = await ask()
  expect(await eligibility()).toMatchObject({
    isEligible: false,
    reason: expect.stringContaining(id ?? '-'),
  })
  await pc.customers.subscriptions.update({
    ...{ customerId, subscriptionId, body: { status: 'suspended' } },
  })
  expect((await eligibility())?.reason).toContain('in state: Suspended')
})
