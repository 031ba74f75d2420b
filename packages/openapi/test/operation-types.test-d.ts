import { describe, expectTypeOf, it } from 'vitest'
import type { components, Operation, OperationId, OperationTypes } from '../src/index.ts'
import { operations } from '../src/index.ts'

type Schemas = components['schemas']

describe('the types of an operation', () => {
  it('have flat parameters under camelCase names', () => {
    expectTypeOf<OperationTypes['customers.get']['parameters']>().toEqualTypeOf<{
      customerId: string
    }>()
    expectTypeOf<
      OperationTypes['customers.profiles.billing.update']['parameters']
    >().toEqualTypeOf<{
      customerId: string
      ifMatch: string
    }>()
    expectTypeOf<OperationTypes['customers.list']['parameters']>().toHaveProperty(
      'continuationToken',
    )
  })

  it('say whether a call needs an argument', () => {
    expectTypeOf<OperationTypes['customers.list']['required']>().toEqualTypeOf<false>()
    expectTypeOf<OperationTypes['customers.get']['required']>().toEqualTypeOf<true>()
    expectTypeOf<OperationTypes['customers.create']['required']>().toEqualTypeOf<true>()
  })

  it('have the answer, and the items of a collection', () => {
    expectTypeOf<OperationTypes['customers.get']['data']>().toEqualTypeOf<Schemas['Customer']>()
    expectTypeOf<OperationTypes['customers.list']['item']>().toEqualTypeOf<Schemas['Customer']>()
    expectTypeOf<OperationTypes['customers.get']['item']>().toEqualTypeOf<never>()
    expectTypeOf<OperationTypes['applicationMfaAdoptionStatus.list']['item']>().not.toBeAny()
  })

  it('have undefined where an answer has no body, or sometimes none', () => {
    expectTypeOf<OperationTypes['customers.delete']['data']>().toEqualTypeOf<undefined>()
    expectTypeOf<OperationTypes['customers.subscriptions.update']['data']>().toEqualTypeOf<
      Schemas['Subscription'] | undefined
    >()
  })

  it('have a body only where a request has one', () => {
    expectTypeOf<OperationTypes['customers.get']['body']>().toEqualTypeOf<never>()
    expectTypeOf<OperationTypes['customers.carts.checkout']['body']>().toEqualTypeOf<never>()
    expectTypeOf<OperationTypes['customers.carts.create']['body']>().toEqualTypeOf<
      Schemas['CartInput']
    >()
  })

  it('know every operation of the table, and no other', () => {
    expectTypeOf<keyof typeof operations>().toEqualTypeOf<OperationId>()
    expectTypeOf<(typeof operations)[OperationId]>().toEqualTypeOf<Operation>()
    // @ts-expect-error there is no such operation
    operations['customers.explode']
  })
})

describe('an open enum', () => {
  type Status = Schemas['SubscriptionStatus']

  it('completes the values known today', () => {
    expectTypeOf<Extract<Status, 'active'>>().toEqualTypeOf<'active'>()
    expectTypeOf<Extract<Schemas['UserState'], 'inactive'>>().toEqualTypeOf<'inactive'>()
  })

  it('takes a value that the service adds tomorrow', () => {
    expectTypeOf<'hibernating'>().toExtend<Status>()
    expectTypeOf<number>().not.toExtend<Status>()
  })
})

describe('a read-only property', () => {
  it('is in the answer and not in the request', () => {
    expectTypeOf<Schemas['Cart']>().toHaveProperty('expirationTimestamp')
    expectTypeOf<OperationTypes['customers.carts.create']['body']>().not.toHaveProperty('id')
    expectTypeOf<OperationTypes['customers.carts.create']['body']>().not.toHaveProperty(
      'expirationTimestamp',
    )
    expectTypeOf<Schemas['CartLineItemInput']>().not.toHaveProperty('error')
  })

  it('lets a resource that was read be sent back with changes', () => {
    expectTypeOf<Schemas['CustomerBillingProfile']>().toExtend<
      OperationTypes['customers.profiles.billing.update']['body']
    >()
    expectTypeOf<Schemas['Subscription']>().toExtend<
      OperationTypes['customers.subscriptions.update']['body']
    >()
  })
})

describe('a new resource', () => {
  it('has what the service asks for', () => {
    type NewCustomer = OperationTypes['customers.create']['body']
    expectTypeOf<NewCustomer['companyProfile']>().not.toBeNullable()
    expectTypeOf<NewCustomer>().not.toHaveProperty('userCredentials')
    // @ts-expect-error a customer needs profiles
    expectTypeOf<NewCustomer>({ relationshipToPartner: 'reseller' })
  })
})
