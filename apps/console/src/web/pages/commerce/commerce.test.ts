import { describe, expect, it, test } from 'vitest'
import type { CartLineView } from '../../../shared/carts.ts'
import type { OfferView, SkuView } from '../../../shared/catalog.ts'
import { changeOf, draftOf } from './cart/line-draft.ts'
import { lineOf, planOf, plansOf, purchaseOf, quantityProblem } from './catalog/offer-draft.ts'
import { cycleWords, money, promotionWords, termWords } from './words.ts'

const offer: OfferView = {
  ...{ catalogItemId: 'A:B:C', segment: 'commercial', country: 'US', currency: 'USD' },
  terms: [
    { duration: 'P1M', billingCycles: ['monthly'] },
    { duration: 'P1Y', billingCycles: ['monthly', 'annual'] },
  ],
  promotions: [],
}
const draft = { item: '', plan: '', quantity: 3, promotionId: '', base: '', scope: '', azure: '' }
const sku: SkuView = {
  ...{ id: '0001', title: 'A', minimum: 1, maximum: 300, isTrial: false },
  ...{ prerequisites: [], asks: [], offers: [offer] },
}

describe('an offer', () => {
  it('has a plan for each term and billing cycle, and the first unless another is chosen', () => {
    expect(plansOf(offer).map(({ id }) => id)).toEqual(['P1M monthly', 'P1Y monthly', 'P1Y annual'])
    expect(planOf(offer, 'P1Y annual')?.billingCycle).toBe('annual')
    expect(planOf(offer, 'P9Y annual')?.id).toBe('P1M monthly')
  })

  test.each([
    [0, 'is at least 1'],
    [301, 'is at most 300'],
    [1.5, 'must be a whole number'],
    ['', 'must be a whole number'],
    [300, undefined],
  ])('a quantity of %j: %s', (quantity, problem) => {
    expect(quantityProblem(quantity, sku)).toBe(problem)
  })

  it('becomes a line that says only what it has to', () => {
    const plan = planOf(offer, 'P1Y annual')
    const purchase = plan && purchaseOf(offer, plan, draft)
    if (!purchase) throw new Error('It can be bought.')
    expect(lineOf(sku, purchase, { ...draft, base: 'line 0', azure: 'x' })).toEqual(purchase)
    const addOn = { ...sku, addsTo: [] }
    expect(lineOf(addOn, purchase, { ...draft, base: 'line 2' })).toMatchObject({ addsTo: '2' })
    expect(lineOf(addOn, purchase, { ...draft, base: 'id' })).toMatchObject({
      provisioning: { parentSubscriptionId: 'id' },
    })
    const reservation = { ...sku, asks: ['Scope', 'SubscriptionId'] }
    expect(lineOf(reservation, purchase, { ...draft, azure: ' id ' })).toMatchObject({
      provisioning: { scope: 'shared', subscriptionId: 'id' },
    })
  })

  it('is no purchase with a billing cycle that carts do not have', () => {
    const plan = { id: '', termDuration: 'P1Y', billingCycle: 'unknown' }
    expect(purchaseOf(offer, plan, draft)).toBeUndefined()
  })
})

describe('a change of a line', () => {
  const line: CartLineView = {
    ...{ id: '0', catalogItemId: 'A:B:C', title: 'A', friendlyName: 'Sales', quantity: 3 },
    ...{ minimum: 1, maximum: 300, term: 'P1Y', billingCycle: 'annual', terms: offer.terms },
    ...{
      promotion: { id: 'P', name: 'P' },
      termEnds: '2026-12-31',
      asks: [],
      provisioning: {},
      group: '0',
    },
  }
  const change = (typed: object) => changeOf({ ...draftOf(line), ...typed }, line)

  it('is none while the form says what the line says', () => {
    expect(change({})).toEqual({})
  })

  test.each([
    [{ quantity: 4 }, { quantity: 4 }],
    [{ plan: 'P1M monthly' }, { termDuration: 'P1M', billingCycle: 'monthly' }],
    [{ friendlyName: '' }, { friendlyName: '' }],
    [
      { promotionId: '', termEnds: '' },
      { promotionId: null, termEnds: null },
    ],
    [{ isAttested: true }, { attestationAccepted: true }],
  ])('of %j sends %j alone', (typed, sent) => {
    expect(change(typed)).toEqual({ change: sent })
  })

  test.each([
    [{ quantity: 301 }, 'is at most 300'],
    [{ azure: 'x' }, 'must be a GUID'],
    [{ friendlyName: 'x'.repeat(101) }, 'has at most 100 characters'],
  ])('of %j says what is wrong', (typed, problem) => {
    expect(change(typed)).toEqual({ problem })
  })
})

it('says terms, cycles, promotions and money in words', () => {
  expect(['P1M', 'P3Y', 'P30D', 'odd'].map(termWords)).toEqual([
    ...['1 month', '3 years', '30 days', 'odd'],
  ])
  expect(['annual', 'odd'].map(cycleWords)).toEqual(['billed yearly', 'odd'])
  const promotion = {
    ...{ id: 'P', name: 'P', duration: 'P1Y', billingCycle: 'annual', discount: '0.15' },
    ...{ firstPurchaseOnly: true, isAutomatic: false, seats: { minimum: 10 } },
  }
  // How numbers are written is the reader's own.
  expect(promotionWords(promotion)).toMatch(
    /15.* off, 1 year, billed yearly, from 10 seats, first purchase only$/,
  )
  const much = money({ currency: 'USD', amount: '1234567890123456.78' })
  expect(much.replace(/\D/g, '')).toBe('123456789012345678')
  expect(money({ currency: 'odd!', amount: '1.00' })).toBe('1.00 odd!')
})
