import { operations } from '@partnergate/openapi'
import { expect, test } from 'vitest'
import { parseBody, respellBody } from './read-body.ts'

test('takes property names in any case, down to the last one', () => {
  const body = {
    LineItems: [
      {
        CatalogItemId: 'a',
        Quantity: 1,
        BillingCycle: 'Monthly',
        AddonItems: [{ CATALOGITEMID: 'b' }],
      },
    ],
  }
  expect(respellBody(operations['customers.carts.create'], body)).toEqual({
    lineItems: [
      {
        catalogItemId: 'a',
        quantity: 1,
        billingCycle: 'monthly',
        addonItems: [{ catalogItemId: 'b' }],
      },
    ],
  })
})

test('takes enum values in PascalCase, and leaves values that it does not know', () => {
  const body = { lineItems: [{ billingCycle: 'OneTime' }, { billingCycle: 'SomethingNew' }] }
  expect(respellBody(operations['customers.carts.create'], body)).toEqual({
    lineItems: [{ billingCycle: 'one_time' }, { billingCycle: 'SomethingNew' }],
  })
})

test('reads null as not given where the schema has no null', () => {
  const body = { Id: null, DisplayName: 'a', FirstName: null, Unknown: null }
  expect(respellBody(operations['customers.users.update'], body)).toEqual({
    displayName: 'a',
    firstName: null,
    Unknown: null,
  })
})

test('leaves the bodies of Microsoft Graph as they are', () => {
  const body = { DisplayName: 'a' }
  expect(respellBody(operations['gdap.relationships.update'], body)).toBe(body)
})

test('reads a body that begins with a byte order mark', () => {
  expect(parseBody('\uFEFF{"a":1}')).toEqual({ a: 1 })
  expect(parseBody('')).toBeUndefined()
  expect(parseBody('{"a":')).toBe('{"a":')
})
