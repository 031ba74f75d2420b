import { createPartnerCenter } from '@partnergate/client'
import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'

function open() {
  const tenant = createMockTenant({ now: Date.UTC(2026, 3, 10), customers: 1 })
  const credential = tenant.credential('sales-agent/entra')
  return { tenant, pc: createPartnerCenter({ credential, fetch: tenant.fetch }) }
}

/** The promotion for customers who are new to Business Basic, and such a customer. */
async function forNewcomers() {
  const { tenant, pc } = open()
  const { items } = await pc.productPromotions.list({ country: 'US', segment: 'commercial' })
  const promotionId = items.find(({ name }) => name?.includes('newcomers'))?.id ?? ''
  const { id: customerId } = await pc.customers.create({
    body: {
      companyProfile: { domain: 'wingtip.onmicrosoft.com' },
      billingProfile: { companyName: 'Wingtip Toys', email: 'ann@wingtip.example' },
    },
  })
  const item = { catalogItemId: basic, quantity: 10, termDuration: 'P1Y', billingCycle: 'monthly' }
  const ask = async (changes: object = {}) => {
    const body = { items: [{ ...item, promotionId, ...changes }] }
    const found = await pc.customers.promotionEligibilities.create({ customerId, body })
    return found.items[0]?.eligibilities?.[0]
  }
  const order = (line: object = {}) =>
    pc.customers.orders.create({
      customerId,
      body: {
        billingCycle: 'monthly',
        lineItems: [
          {
            lineItemNumber: 0,
            offerId: basic,
            quantity: 10,
            termDuration: 'P1Y',
            promotionId,
            ...line,
          },
        ],
      },
    })
  return { tenant, pc, promotionId, customerId, ask, order }
}

test('promotions go by country and segment', async () => {
  const { pc } = open()
  const names = async (country: string, segment: string) =>
    (await pc.productPromotions.list({ country, segment })).items.map(({ name }) => name)
  expect(await names('US', 'commercial')).toContain('Power BI Pro by the month')
  expect(await names('DE', 'commercial')).not.toContain('Power BI Pro by the month')
  expect(await names('US', 'government')).toEqual(['Microsoft 365 E5 from 300 seats'])
  const { items } = await pc.productPromotions.list({ country: 'US', segment: 'commercial' })
  const byTheMonth = items.find(({ name }) => name === 'Power BI Pro by the month')?.id ?? ''
  expect(await pc.productPromotions.get({ promotionId: byTheMonth, country: 'US' })).toMatchObject({
    ...{ properties: { isAutoApplicable: true } },
    requiredProducts: [{ pricingPolicies: [{ policyType: 'PercentDiscount', value: '0.1' }] }],
  })
  await expect(
    pc.productPromotions.get({ promotionId: byTheMonth, country: 'DE' }),
  ).rejects.toMatchObject({ status: 404 })
})

test.each([
  [{ quantity: 5 }, 'SeatCount'],
  [{ termDuration: 'P1M' }, 'Term'],
])('a purchase with %j is not eligible for its %s', async (changes, type) => {
  const { ask, order } = await forNewcomers()
  expect(await ask(changes)).toMatchObject({ isEligible: false, errors: [{ type }] })
  await expect(order(changes)).rejects.toMatchObject({ serviceCode: '27007' })
})

test('a promotion lowers the price, and is used up by its buyer', async () => {
  const { ask, order, pc, customerId, promotionId } = await forNewcomers()
  expect(await ask()).toEqual({ promotionId, isEligible: true })
  const placed = await order()
  expect(placed.totalPrice).toBe(30)
  const subscriptionId = placed.lineItems?.[0]?.subscriptionId ?? ''
  expect(await pc.customers.subscriptions.get({ customerId, subscriptionId })).toMatchObject({
    promotionId,
  })
  await order()
  await order()
  expect(await ask()).toMatchObject({
    isEligible: false,
    errors: [{ type: 'RedemptionCount', maxPromotionRedemptionCount: 3 }],
  })
})

test('who had the product before is no newcomer', async () => {
  const { ask, order } = await forNewcomers()
  await order({ promotionId: undefined })
  expect(await ask()).toMatchObject({ isEligible: false, errors: [{ type: 'FirstPurchase' }] })
})

test('a cart says which of its promotions cannot be had', async () => {
  const { pc, customerId, promotionId } = await forNewcomers()
  const line = { catalogItemId: basic, billingCycle: 'monthly', termDuration: 'P1Y', promotionId }
  const cart = await pc.customers.carts.create({
    customerId,
    body: {
      lineItems: [
        { ...line, quantity: 10 },
        { ...line, quantity: 5 },
      ],
    },
  })
  expect(cart.lineItems[0]?.pricing).toMatchObject({ listPrice: 6, discountedPrice: 3 })
  expect(cart.lineItems[1]?.error?.errorCode).toBe('invalid_promotion_id')
})
