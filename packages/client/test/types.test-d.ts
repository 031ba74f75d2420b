import { expectTypeOf, test } from 'vitest'
import {
  type AnyPartnerCenterError,
  type Call,
  createPartnerCenter,
  isPartnerCenterError,
  type JobHandle,
  type ListCall,
  type PartnerCenter,
  type PartnerCenterErrorCode,
  type Schemas,
  type TokenCredential,
} from '../src/index.ts'

declare const pc: PartnerCenter
declare const credential: TokenCredential
const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'

test('a call is a promise of plain data', () => {
  expectTypeOf(pc.customers.get({ customerId })).toEqualTypeOf<Call<Schemas['Customer']>>()
  expectTypeOf(pc.customers.get).returns.resolves.toEqualTypeOf<Schemas['Customer']>()
  expectTypeOf(pc.customers.get).returns.resolves.not.toBeAny()
})

test('a list is awaited for its first page and iterated for its items', async () => {
  const list = pc.customers.list()
  expectTypeOf(list).toEqualTypeOf<ListCall<Schemas['CustomerCollection'], Schemas['Customer']>>()
  for await (const customer of list) expectTypeOf(customer).toEqualTypeOf<Schemas['Customer']>()
  for await (const page of list.pages()) {
    expectTypeOf(page).toEqualTypeOf<Schemas['CustomerCollection']>()
  }
})

test('withResponse adds the response and the MFA report', async () => {
  const { data, response, mfa } = await pc.customers.get({ customerId }).withResponse()
  expectTypeOf(data).toEqualTypeOf<Schemas['Customer']>()
  expectTypeOf(response).toEqualTypeOf<Response>()
  expectTypeOf(mfa.compliant).toEqualTypeOf<boolean | undefined>()
})

test('request has the types of the method', () => {
  expectTypeOf(pc.request('customers.get', { customerId })).toEqualTypeOf<
    Call<Schemas['Customer']>
  >()
  expectTypeOf(pc.request('customers.list')).toEqualTypeOf<
    ListCall<Schemas['CustomerCollection'], Schemas['Customer']>
  >()
})

test('a document is a blob, and an operation without an answer gives undefined', () => {
  expectTypeOf(pc.invoices.documents.statement.get).returns.resolves.toEqualTypeOf<Blob>()
  expectTypeOf(pc.customers.delete).returns.resolves.toEqualTypeOf<undefined>()
})

test('mistakes do not compile', () => {
  // @ts-expect-error the parameters are required
  pc.customers.get()
  // @ts-expect-error the customer is required
  pc.customers.get({})
  // @ts-expect-error a typo in a parameter
  pc.customers.get({ custmerId: customerId })
  // @ts-expect-error the operation takes no body
  pc.customers.get({ customerId, body: {} })
  // @ts-expect-error a typo in a call option
  pc.customers.get({ customerId }, { timeOut: 1 })
  // @ts-expect-error a typo in a parameter of request
  pc.request('customers.get', { custmerId: customerId })
  // @ts-expect-error there is no such operation
  pc.request('customers.gte', { customerId })
  // @ts-expect-error the body is required
  pc.customers.create({})
  // @ts-expect-error there is no such method
  pc.customers.destroy({ customerId })
  // @ts-expect-error a typo in a client option
  createPartnerCenter({ credential, gaurd: 'off' })
  // @ts-expect-error the credential is required
  createPartnerCenter({})
  // @ts-expect-error there is no such relationship
  createPartnerCenter({ credential, relationship: 'both' })
})

test('every option fits where it belongs', () => {
  const options = { signal: AbortSignal.abort(), timeout: false, retry: { limit: 1 } } as const
  expectTypeOf(pc.customers.list).toBeCallableWith({ size: 1 }, options)
  expectTypeOf(createPartnerCenter).toBeCallableWith({
    credential,
    fetch: globalThis.fetch,
    relationship: async id => (id === customerId ? 'dap' : 'gdap'),
  })
})

test('the code tells the errors apart', () => {
  const error: unknown = undefined
  if (!isPartnerCenterError(error)) return
  expectTypeOf(error).toEqualTypeOf<AnyPartnerCenterError>()
  expectTypeOf<(typeof error)['code']>().toEqualTypeOf<PartnerCenterErrorCode>()
  if (error.code === 'ERR_MFA_REQUIRED') expectTypeOf(error.remedy).toEqualTypeOf<string>()
  // @ts-expect-error only refusals have a remedy
  else if (error.code === 'ERR_NETWORK') error.remedy
})

test('work that goes on can be awaited to its end, other calls cannot', async () => {
  const upload = pc.customers.deviceBatches.create({ customerId, body: {} as never })
  expectTypeOf(upload).resolves.toEqualTypeOf<undefined>()
  expectTypeOf(upload.done()).resolves.toEqualTypeOf<Schemas['BatchUploadDetails']>()
  const exported = pc.billingExports.usage.unbilled.export({ body: {} as never })
  expectTypeOf(exported.done()).resolves.toEqualTypeOf<Schemas['PartnersBillingManifest']>()
  const qualification = pc.customers.qualifications.create({ customerId, body: {} as never })
  expectTypeOf(qualification.done()).resolves.toEqualTypeOf<Schemas['CustomerQualification']>()
  const byName = pc.request('customers.deviceBatches.create', { customerId, body: {} as never })
  expectTypeOf(byName.done()).resolves.toEqualTypeOf<Schemas['BatchUploadDetails']>()
  // @ts-expect-error nothing goes on after the answer
  pc.customers.get({ customerId }).done()
  // @ts-expect-error a typo in an option
  upload.done({ maxWait: 1 })
})

test('a saved handle says what its work has in the end', () => {
  const handle = {} as JobHandle<'customers.migrations.newCommerce.create'>
  expectTypeOf(pc.resume(handle).done()).resolves.toEqualTypeOf<Schemas['NewCommerceMigration']>()
  expectTypeOf(pc.resume<'customers.deviceBatches.create'>('text').done()).resolves.toEqualTypeOf<
    Schemas['BatchUploadDetails']
  >()
})

test('an update under an etag knows what it reads and what it sends', () => {
  const ids = { customerId, subscriptionId: customerId }
  const update = pc.customers.subscriptions.updateWith(ids, async current => {
    expectTypeOf(current).toEqualTypeOf<Schemas['Subscription']>()
    return { ...current, quantity: 5 }
  })
  expectTypeOf(update).resolves.toEqualTypeOf<Schemas['Subscription'] | undefined>()
  pc.gdap.relationships.updateWith({ relationshipId: 'a' }, () => undefined)
  // @ts-expect-error the etag is that of the resource
  pc.gdap.relationships.updateWith({ relationshipId: 'a', ifMatch: 'x' }, () => undefined)
  // @ts-expect-error a change of another resource
  pc.customers.subscriptions.updateWith(ids, () => ({ quantity: 'many' }))
  // @ts-expect-error there is nothing to read
  pc.customers.carts.checkoutWith
  // @ts-expect-error the API requires an etag
  pc.gdap.relationships.update({ relationshipId: 'a', body: {} as never })
})

test('a listener of calls knows their outcomes, and what may be unknown', () => {
  createPartnerCenter({
    credential,
    async onCall(event) {
      expectTypeOf(event.outcome).toEqualTypeOf<'done' | 'failed' | 'stopped' | 'aborted'>()
      expectTypeOf(event.local).toEqualTypeOf<'allowed' | 'denied' | undefined>()
      expectTypeOf(event.status).toEqualTypeOf<number | undefined>()
      // @ts-expect-error nobody else's event changes
      event.drift = false
    },
  })
  // @ts-expect-error a typo
  createPartnerCenter({ credential, oncall: () => {} })
})
