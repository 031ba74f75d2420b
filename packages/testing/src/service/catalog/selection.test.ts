import { expect, test } from 'vitest'
import { select } from './selection.ts'

const catalogItemId = 'CFQ7TTC0LH18:0001:CFQ7TTC0K971'

test('takes the first term and cycle where the line leaves them open', () => {
  expect(select({ catalogItemId, quantity: 1 })).toMatchObject({
    selection: { termDuration: 'P1M', billingCycle: 'monthly' },
  })
  expect(select({ catalogItemId, quantity: 1, billingCycle: 'annual' })).toMatchObject({
    selection: { termDuration: 'P1Y', billingCycle: 'annual' },
  })
  expect(select({ catalogItemId, quantity: 1, billingCycle: 'unknown' })).toHaveProperty(
    'selection',
  )
})

test.each([
  [{ catalogItemId: 'A:B:C', quantity: 1 }, 'catalog_item_id_is_not_valid'],
  [{ catalogItemId, quantity: 301 }, 'max_allowed_seats_per_subscription_exceeded'],
  [{ catalogItemId, quantity: 0 }, 'invalid_input'],
  [
    { catalogItemId, quantity: 1, billingCycle: 'annual', termDuration: 'P1M' },
    'billing_plan_not_supported',
  ],
  [{ catalogItemId, quantity: 1, termDuration: 'P3Y' }, 'billing_plan_not_supported'],
])('%j is a problem: %s', (wish, code) => {
  expect(select(wish)).toMatchObject({ problem: { code } })
})
