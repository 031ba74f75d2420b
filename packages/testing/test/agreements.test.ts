import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { basic } from './support/basic.ts'
import { get, send } from './support/send.ts'

const now = new Date('2026-06-15T09:30:00Z')
const templateId = '117a77b0-9360-443b-8795-c6dedc750cf9'
const confirmation = {
  primaryContact: {
    firstName: 'Tania',
    lastName: 'Carr',
    email: 'someone@example.com',
    phoneNumber: '1234567890',
  },
  templateId,
  dateAgreed: '2026-06-14T00:00:00.000Z',
  type: 'MicrosoftCustomerAgreement',
}

const newCustomer = (tenant: MockTenant) =>
  get(tenant, 'customers.create', {
    body: {
      companyProfile: { domain: 'wingtip.onmicrosoft.com' },
      billingProfile: { companyName: 'Wingtip Toys' },
    },
  })

const listed = async (tenant: MockTenant, customerId: string, agreementType?: string) => {
  const parameters = { customerId, ...(agreementType && { agreementType }) }
  return (await get(tenant, 'customers.agreements.list', { parameters })).items
}

test('there is a template of each agreement, and the cloud agreement is the one meant without a type', async () => {
  const tenant = createMockTenant()
  const types = async (parameters = {}) =>
    (await get(tenant, 'agreements.list', { parameters })).items.map(({ type }) => type)
  expect(await types()).toEqual(['MicrosoftCloudAgreement'])
  expect(await types({ agreementType: '*' })).toEqual([
    'MicrosoftCloudAgreement',
    'MicrosoftCustomerAgreement',
  ])
})

test('a confirmation is kept, listed and audited, and not taken twice', async () => {
  const tenant = createMockTenant({ now })
  const { id: customerId } = await newCustomer(tenant)
  const parameters = { customerId }
  expect(await listed(tenant, customerId, '*')).toEqual([])

  const sending = { parameters, body: confirmation }
  const created = await send(tenant, 'customers.agreements.create', sending)
  expect(created.status).toBe(201)
  expect(await created.json()).toEqual({
    ...confirmation,
    userId: tenant.account('admin-agent/entra').objectId,
  })
  expect(await listed(tenant, customerId)).toEqual([])
  expect(await listed(tenant, customerId, 'MicrosoftCustomerAgreement')).toMatchObject([
    { ...confirmation, agreementLink: 'https://aka.ms/customeragreement' },
  ])
  const { items } = await get(tenant, 'auditRecords.list')
  expect(items[0]).toMatchObject({ resourceType: 'agreement', operationType: 'create_agreement' })

  const again = await send(tenant, 'customers.agreements.create', sending)
  expect(again.status).toBe(400)
  expect(await again.json()).toMatchObject({
    code: '600061',
    errorName: 'PartnerConfirmedAgreementAlreadyExists',
    isRetryable: false,
  })
})

test.each([
  { dateAgreed: '2026-06-16T00:00:00Z' },
  { templateId: '00000000-0000-4000-8000-000000000000' },
  { type: 'MicrosoftCloudAgreement' },
])('a confirmation that does not hold together is refused: %o', async change => {
  const tenant = createMockTenant({ now })
  const response = await send(tenant, 'customers.agreements.create', {
    parameters: { customerId: tenant.customers[0]?.id ?? '' },
    body: { ...confirmation, ...change },
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: '3000' })
})

test('customers of the seed accepted the customer agreement, and some signed it themselves', async () => {
  const tenant = createMockTenant()
  const ids = tenant.customers.map(({ id }) => id)
  for (const id of ids.slice(0, 4)) {
    expect(await listed(tenant, id, 'MicrosoftCustomerAgreement')).toHaveLength(1)
  }
  const signed = await Promise.all(
    ids.slice(0, 4).map(async customerId => {
      const id = 'customers.directSignedMicrosoftCustomerAgreementStatus.get'
      return (await get(tenant, id, { parameters: { customerId } })).isSigned
    }),
  )
  expect(signed).toEqual([false, false, false, true])
})

test('the text is there for a country and a language, whose case counts', async () => {
  const tenant = createMockTenant()
  const document = (more = {}) =>
    send(tenant, 'agreementTemplates.document.get', {
      parameters: { agreementTemplateId: templateId, ...more },
    })
  const german = await document({ language: 'de-DE', country: 'DE' })
  expect(await german.json()).toMatchObject({ language: 'de-DE', country: 'DE' })
  expect(await (await document()).json()).toMatchObject({ language: 'en-US', country: 'US' })
  expect((await document({ country: 'de' })).status).toBe(404)
  expect((await document({ language: 'de-de' })).status).toBe(404)
})

test('whether a reseller signed is asked by one id, which somebody has', async () => {
  const tenant = createMockTenant()
  const { items } = await get(tenant, 'relationships.list', {
    parameters: { relationship_type: 'IsIndirectCloudSolutionProviderOf' },
  })
  const ask = async (parameters: object) => {
    const response = await send(tenant, 'compliance.agreementStatus.get', {
      parameters: { programName: 'csp', ...parameters },
    })
    return [response.status, await response.json()]
  }
  const [first, , last] = items
  expect(await ask({ mpnId: first?.partnerId })).toEqual([200, { isAgreementSigned: true }])
  expect(await ask({ tenantId: last?.id })).toEqual([200, { isAgreementSigned: false }])
  const refused = (code: string) => [400, expect.objectContaining({ code })]
  expect(await ask({})).toEqual(refused('2001'))
  expect(await ask({ mpnId: first?.partnerId, tenantId: first?.id })).toEqual(refused('2000'))
  expect(await ask({ mpnId: 'one' })).toEqual(refused('2000'))
  expect(await ask({ mpnId: '1234567' })).toEqual(refused('2200'))
  expect(await ask({ tenantId: tenant.customers[0]?.id })).toEqual(refused('2205'))
})

test('where it is asked for, nobody buys without the customer agreement', async () => {
  const tenant = createMockTenant({ now, requireAgreement: true })
  const { id: customerId } = await newCustomer(tenant)
  const parameters = { customerId }
  const order = () =>
    send(tenant, 'customers.orders.create', {
      parameters,
      body: { lineItems: [{ lineItemNumber: 0, offerId: basic, quantity: 3 }] },
    })
  const refused = await order()
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({ code: '13605' })
  const { id: cartId } = await get(tenant, 'customers.carts.create', {
    parameters,
    body: { lineItems: [{ id: 0, catalogItemId: basic, quantity: 1, billingCycle: 'monthly' }] },
  })
  const checkout = () =>
    send(tenant, 'customers.carts.checkout', { parameters: { customerId, cartId } })
  expect((await checkout()).status).toBe(403)
  await get(tenant, 'customers.agreements.create', { parameters, body: confirmation })
  expect((await order()).status).toBe(201)
  expect((await checkout()).status).toBe(201)
})
