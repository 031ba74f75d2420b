import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'
import { get, send } from './support/send.ts'

/** A new customer who has bought two licences, with three users. */
async function customerWithLicences(tenant: MockTenant) {
  const { id: customerId } = await get(tenant, 'customers.create', {
    body: {
      companyProfile: { domain: 'wingtip.onmicrosoft.com' },
      billingProfile: { email: 'ann@wingtip.example', companyName: 'Wingtip Toys' },
    },
  })
  const parameters = { customerId }
  await get(tenant, 'customers.orders.create', {
    parameters,
    body: { lineItems: [{ lineItemNumber: 0, offerId: basic, quantity: 2 }] },
  })
  const userIds: string[] = []
  for (const name of ['ann', 'bob', 'cem']) {
    const { id } = await get(tenant, 'customers.users.create', {
      parameters,
      body: {
        userPrincipalName: `${name}@wingtip.onmicrosoft.com`,
        displayName: name,
        usageLocation: 'US',
        passwordProfile: { password: 'a password' },
      },
    })
    userIds.push(id)
  }
  const { items } = await get(tenant, 'customers.subscribedSkus.list', { parameters })
  return { parameters, userIds, skuId: items[0]?.productSku?.id ?? '' }
}

test('seats are counted as they are bought, assigned and freed', async () => {
  const tenant = createMockTenant()
  const { parameters, userIds, skuId } = await customerWithLicences(tenant)
  const [ann = '', bob = '', cem = ''] = userIds
  const update = (userId: string, body: object) =>
    send(tenant, 'customers.users.licenseUpdates.create', {
      parameters: { ...parameters, userId },
      body,
    })
  const seats = async () => {
    const { items } = await get(tenant, 'customers.subscribedSkus.list', { parameters })
    return [items[0]?.totalUnits, items[0]?.consumedUnits, items[0]?.availableUnits]
  }
  const assign = {
    LicensesToAssign: [{ SkuId: skuId, ExcludedPlans: null }],
    LicensesToRemove: null,
  }

  expect(await seats()).toEqual([2, 0, 2])
  expect((await update(ann, assign)).status).toBe(201)
  expect((await update(ann, assign)).status).toBe(201)
  expect((await update(bob, assign)).status).toBe(201)
  expect(await seats()).toEqual([2, 2, 0])

  const refused = await update(cem, assign)
  expect(refused.status).toBe(400)
  expect(await refused.json()).toMatchObject({
    code: '60012',
    data: [expect.stringContaining('LicenseQuotaExceededException')],
  })

  await update(ann, { licensesToRemove: [skuId] })
  expect((await update(cem, assign)).status).toBe(201)
  await send(tenant, 'customers.users.delete', { parameters: { ...parameters, userId: cem } })
  expect(await seats()).toEqual([2, 1, 1])
})

test("a user's licence leaves out the services that were excluded", async () => {
  const tenant = createMockTenant()
  const { parameters, userIds, skuId } = await customerWithLicences(tenant)
  const one = { ...parameters, userId: userIds[0] ?? '' }
  const { items } = await get(tenant, 'customers.subscribedSkus.list', { parameters })
  const plans = items[0]?.servicePlans ?? []
  await get(tenant, 'customers.users.licenseUpdates.create', {
    parameters: one,
    body: { licensesToAssign: [{ skuId, excludedPlans: [plans[0]?.id] }] },
  })
  const licences = await get(tenant, 'customers.users.licenses.list', { parameters: one })
  expect(licences.items[0]?.productSku?.skuPartNumber).toBe('O365_BUSINESS_ESSENTIALS')
  expect(licences.items[0]?.servicePlans).toHaveLength(plans.length - 1)
})

test("a licence needs a place where it is used, and has to be the customer's", async () => {
  const tenant = createMockTenant()
  const { parameters, userIds, skuId } = await customerWithLicences(tenant)
  const one = { ...parameters, userId: userIds[0] ?? '' }
  await get(tenant, 'customers.users.update', { parameters: one, body: { usageLocation: null } })
  const body = { licensesToAssign: [{ skuId }] }
  expect(
    (await send(tenant, 'customers.users.licenseUpdates.create', { parameters: one, body })).status,
  ).toBe(400)

  await get(tenant, 'customers.users.update', { parameters: one, body: { usageLocation: 'DE' } })
  const foreign = { licensesToAssign: [{ skuId: parameters.customerId }] }
  const response = await send(tenant, 'customers.users.licenseUpdates.create', {
    parameters: one,
    body: foreign,
  })
  expect(response.status).toBe(404)
})

test('a suspended subscription suspends its licences', async () => {
  const tenant = createMockTenant()
  const { parameters } = await customerWithLicences(tenant)
  const { items } = await get(tenant, 'customers.subscriptions.list', { parameters })
  await get(tenant, 'customers.subscriptions.update', {
    parameters: { ...parameters, subscriptionId: items[0]?.id ?? '' },
    body: { status: 'suspended' },
  })
  const skus = await get(tenant, 'customers.subscribedSkus.list', { parameters })
  expect(skus.items[0]).toMatchObject({
    suspendedUnits: 2,
    availableUnits: 0,
    capabilityStatus: 'Suspended',
  })
})

test('licences that Entra ID does not manage are listed when their group is asked for', async () => {
  const tenant = createMockTenant()
  const { parameters } = await customerWithLicences(tenant)
  const products = await get(tenant, 'products.list', {
    parameters: { country: 'US', targetView: 'OnlineServices' },
  })
  const minecraft = products.items.find(({ title }) => title === 'Minecraft Education')?.id ?? ''
  const availabilities = await get(tenant, 'products.skus.availabilities.list', {
    parameters: { productId: minecraft, skuId: '0001', country: 'US' },
  })
  const offerId = availabilities.items?.[0]?.catalogItemId ?? ''
  await get(tenant, 'customers.orders.create', {
    parameters,
    body: { billingCycle: 'annual', lineItems: [{ lineItemNumber: 0, offerId, quantity: 5 }] },
  })
  const partNumbers = async (licenseGroupIds?: ('group1' | 'group2')[]) => {
    const { items } = await get(tenant, 'customers.subscribedSkus.list', {
      parameters: { ...parameters, ...(licenseGroupIds && { licenseGroupIds }) },
    })
    return items.map(({ productSku }) => productSku?.skuPartNumber)
  }
  expect(await partNumbers()).toEqual(['O365_BUSINESS_ESSENTIALS'])
  expect(await partNumbers(['group2'])).toEqual(['MEE_FACULTY'])
  expect(await partNumbers(['group1', 'group2'])).toHaveLength(2)
})
