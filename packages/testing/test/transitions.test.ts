import { createPartnerCenter } from '@partnergate/client'
import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'

const day = 86_400_000

function open(customers = 1) {
  const tenant = createMockTenant({ now: Date.UTC(2026, 0, 15), customers })
  const credential = tenant.credential('admin-agent/entra')
  const pc = createPartnerCenter({ credential, fetch: tenant.fetch })
  return { tenant, pc, customerId: tenant.customers[0]?.id ?? '' }
}

/** Ten licences of Business Basic for a year, and the product that they can become. */
async function bought() {
  const { tenant, pc, customerId } = open()
  const buy = async (offerId: string, quantity: number) => {
    const order = await pc.customers.orders.create({
      customerId,
      body: {
        billingCycle: 'monthly',
        lineItems: [{ lineItemNumber: 0, offerId, quantity, termDuration: 'P1Y' }],
      },
    })
    return { customerId, subscriptionId: order.lineItems?.[0]?.subscriptionId ?? '' }
  }
  const path = await buy(basic, 10)
  const { items } = await pc.customers.subscriptions.transitionEligibilities.list({
    ...{ ...path, eligibilityType: 'immediate' },
  })
  const premium = items.find(({ title }) => title === 'Microsoft 365 Business Premium')
  const toCatalogItemId = premium?.catalogItemId ?? ''
  const transition = (body: object) =>
    pc.customers.subscriptions.transitions.create({
      ...path,
      body: { toCatalogItemId, quantity: 10, transitionType: 'transition_only', ...body },
    })
  return { tenant, pc, customerId, buy, path, premium, toCatalogItemId, transition }
}

test('a subscription becomes another product, and says step by step how far it is', async () => {
  const { tenant, pc, path, premium, transition } = await bought()
  expect(premium).toMatchObject({ quantity: 10, eligibilities: [{ isEligible: true }, {}] })
  const begun = await transition({})
  expect(begun.events).toMatchObject([{ name: 'Conversion', status: 'Started' }])
  tenant.clock.advance(60_000)
  const { items } = await pc.customers.subscriptions.transitions.list({
    ...{ ...path, operationId: begun.operationId ?? '' },
  })
  expect(items).toMatchObject([{ events: [{ status: 'Completed' }] }])
  expect((await pc.customers.subscriptions.get(path)).status).toBe('deleted')
  const target = await pc.customers.subscriptions.get({
    ...{ ...path, subscriptionId: begun.toSubscriptionId ?? '' },
  })
  expect(target).toMatchObject({
    ...{ offerName: 'Microsoft 365 Business Premium', quantity: 10, status: 'active' },
  })
})

test('some of the licences go, and their users go along', async () => {
  const { pc, customerId, path, transition } = await bought()
  const { items: skus } = await pc.customers.subscribedSkus.list({ customerId })
  const skuId =
    skus.find(({ productSku }) => productSku?.skuPartNumber === 'O365_BUSINESS_ESSENTIALS')
      ?.productSku?.id ?? ''
  const { id: userId = '' } = await pc.customers.users.create({
    customerId,
    body: {
      userPrincipalName: `ann@${(await pc.customers.get({ customerId })).companyProfile?.domain}`,
      displayName: 'Ann',
      firstName: 'Ann',
      lastName: 'Lee',
      usageLocation: 'US',
      passwordProfile: { password: 'Secret-123', forceChangePassword: true },
    },
  })
  const user = { customerId, userId }
  await pc.customers.users.licenseUpdates.create({
    ...user,
    body: { licensesToAssign: [{ skuId }] },
  })
  await transition({ quantity: 9, transitionType: 'transition_with_license_transfer' })
  expect((await pc.customers.subscriptions.get(path)).quantity).toBe(1)
  const { items } = await pc.customers.users.licenses.list(user)
  expect(items.map(({ productSku }) => productSku?.skuPartNumber)).toEqual(['SPB'])
})

test('licences go to a subscription that there is, once it can no longer be cancelled', async () => {
  const { tenant, pc, path, buy, premium, toCatalogItemId, transition } = await bought()
  expect(premium?.subscriptionEligibilities).toEqual([])
  const { items } = await pc.customers.products.skus.availabilities.list({
    ...{ customerId: path.customerId, productId: toCatalogItemId.split(':')[0] ?? '' },
    skuId: '0001',
  })
  const target = await buy(items?.[0]?.catalogItemId ?? '', 5)
  const eligibility = async () => {
    const found = await pc.customers.subscriptions.transitionEligibilities.list(path)
    const premium = found.items.find(({ catalogItemId }) => catalogItemId === toCatalogItemId)
    return premium?.subscriptionEligibilities?.[0]
  }
  expect(await eligibility()).toMatchObject({
    ...{ isEligible: false, errors: [{ code: 'SubscriptionInCancellationWindow' }] },
  })
  tenant.clock.advance(8 * day)
  expect(await eligibility()).toMatchObject({ isEligible: true, errors: [] })
  await transition({ quantity: 10, toSubscriptionId: target.subscriptionId })
  expect((await pc.customers.subscriptions.get(target)).quantity).toBe(15)
})

test.each([
  [{ toCatalogItemId: basic }, '2085'],
  [{ quantity: 11 }, '900275'],
  [{ termDuration: 'P1M' }, '900267'],
  [{ termDuration: 'P3Y' }, '900268'],
  [{ billingCycle: 'triennial' }, '900269'],
])('a transition with %j is refused with %s', async (body, serviceCode) => {
  const { pc, path, transition } = await bought()
  await expect(transition(body)).rejects.toMatchObject({ serviceCode })
  expect((await pc.customers.subscriptions.get(path)).quantity).toBe(10)
})

test('a subscription does not go into itself, or into what does not run', async () => {
  const { pc, path, transition } = await bought()
  const into = (toSubscriptionId: string) => transition({ toSubscriptionId })
  await expect(into(path.subscriptionId)).rejects.toMatchObject({ serviceCode: '900259' })
  await expect(into(path.customerId)).rejects.toMatchObject({ serviceCode: '900258' })
  await pc.customers.subscriptions.update({ ...path, body: { status: 'suspended' } })
  await expect(transition({})).rejects.toMatchObject({ serviceCode: '800012' })
})

test('a legacy subscription is upgraded to a legacy offer', async () => {
  const { tenant, pc } = open(4)
  const customerId = tenant.customers[3]?.id ?? ''
  const { items } = await pc.customers.subscriptions.list({ customerId })
  const legacy = items.find(({ offerName }) => offerName === 'Office 365 Enterprise E1')
  const path = { customerId, subscriptionId: legacy?.id ?? '' }
  const { items: upgrades } = await pc.customers.subscriptions.upgrades.list(path)
  expect(upgrades).toMatchObject([
    { targetOffer: { name: 'Office 365 Enterprise E3' }, isEligible: true, upgradeErrors: [] },
  ])
  const [{ targetOffer, quantity } = {}] = upgrades
  const result = await pc.customers.subscriptions.upgrades.create({
    ...path,
    body: {
      ...{ targetOffer: { id: targetOffer?.id ?? '' }, upgradeType: 'upgrade_only' },
      quantity: quantity ?? 0,
    },
  })
  const subscriptionId = result.targetSubscriptionId ?? ''
  expect(await pc.customers.subscriptions.get({ customerId, subscriptionId })).toMatchObject({
    ...{ offerName: 'Office 365 Enterprise E3', quantity: 20 },
  })
  expect((await pc.customers.subscriptions.get(path)).status).toBe('deleted')
})

test('a trial is converted to what it is a trial of', async () => {
  const { pc, buy, customerId } = await bought()
  const { items } = await pc.customers.products.skus.availabilities.list({
    ...{ customerId, productId: basic.split(':')[0] ?? '', skuId: '0002' },
  })
  const offerId = items?.[0]?.catalogItemId ?? ''
  const order = await pc.customers.orders.create({
    customerId,
    body: { lineItems: [{ lineItemNumber: 0, offerId, quantity: 5 }] },
  })
  const trial = { customerId, subscriptionId: order.lineItems?.[0]?.subscriptionId ?? '' }
  const { items: conversions } = await pc.customers.subscriptions.conversions.list(trial)
  expect(conversions).toMatchObject([{ offerId, targetOfferId: basic, quantity: 5 }])
  const body = { offerId, targetOfferId: basic, quantity: 25, billingCycle: 'monthly' } as const
  const result = await pc.customers.subscriptions.conversions.create({ ...trial, body })
  expect(result).toMatchObject({ subscriptionId: trial.subscriptionId, error: null })
  expect(await pc.customers.subscriptions.get(trial)).toMatchObject({
    ...{ isTrial: false, offerId: basic, quantity: 25 },
  })
  const paid = await buy(basic, 1)
  const refused = await pc.customers.subscriptions.conversions.create({ ...paid, body })
  expect(refused.error).toMatchObject({ code: 'conversions_not_found' })
})
