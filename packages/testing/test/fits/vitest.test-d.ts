import type { MockTenant } from '@partnergate/testing'
import { test } from '@partnergate/testing/vitest'
import { expect, expectTypeOf } from 'vitest'

declare const tenant: MockTenant
declare const call: Promise<unknown>

test('the fixtures are typed', ({ mockTenant, mockTenantOptions }) => {
  expectTypeOf(mockTenant).toEqualTypeOf<MockTenant>()
  expectTypeOf(mockTenantOptions.customers).toEqualTypeOf<number | undefined>()
})

test('the matchers know operations and their arguments', () => {
  expectTypeOf(
    expect(tenant).toHaveSent('customers.get', { customerId: 'x' }),
  ).toEqualTypeOf<void>()
  expect(tenant).toHaveSentTimes('customers.update', 2, { customerId: 'x', body: {} })
  expect(tenant).toHaveRefused('customers.get', { status: 404, by: 'rules' })
  // @ts-expect-error no such operation
  expect(tenant).toHaveSent('customer.get')
  // @ts-expect-error no such parameter
  expect(tenant).toHaveSent('customers.get', { customerID: 'x' })
  // @ts-expect-error how often is missing
  expect(tenant).toHaveSentTimes('customers.get')
  // @ts-expect-error nothing refuses so
  expect(tenant).toHaveRefused('customers.get', { by: 'nobody' })
})

test('a call is waited for, a tenant is not', () => {
  expectTypeOf(expect(call).toHaveBlocked('gdap-relationships')).toEqualTypeOf<Promise<void>>()
  expectTypeOf(expect(tenant).toHaveBlocked('customers.get')).toEqualTypeOf<void>()
  // @ts-expect-error a tenant needs to know which operation
  expect(tenant).toHaveBlocked()
  // @ts-expect-error neither an operation nor a scenario
  void expect(call).toHaveBlocked('gdap')
})
