import { expect, test } from 'vitest'
import type { MockTenant } from '../src/index.ts'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const address = {
  AddressLine1: '1 Microsoft Way',
  City: 'Redmond',
  State: 'WA',
  PostalCode: '98052',
  Country: 'US',
}

const create = (tenant: MockTenant, company: object, defaultAddress: object = address) =>
  send(tenant, 'customers.create', {
    body: {
      companyProfile: { domain: 'wingtip.onmicrosoft.com', ...company },
      billingProfile: { email: 'ann@wingtip.example', defaultAddress },
    },
  })

test.each([
  ['3000', { domain: 'wingtip' }, {}],
  ['3000', {}, { PostalCode: '9805' }],
  ['3000', {}, { State: 'ZZ' }],
  ['3000', {}, { Country: 'XX' }],
  ['600002', { organizationRegistrationNumber: '123' }, {}],
  ['600049', {}, { Country: 'BR', State: 'SP', PostalCode: '01310-100' }],
  [
    '600050',
    { organizationRegistrationNumber: '12' },
    { Country: 'BR', State: 'SP', PostalCode: '01310-100' },
  ],
])('a new customer is refused with %s: %o %o', async (code, company, change) => {
  const response = await create(createMockTenant(), company, { ...address, ...change })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code })
})

test('a customer with a registration number shows it', async () => {
  const tenant = createMockTenant()
  const created = await create(
    tenant,
    { organizationRegistrationNumber: '12.345.678/0001-95' },
    { ...address, Country: 'BR', State: 'SP', PostalCode: '01310-100' },
  )
  expect(created.status).toBe(201)
  const { id } = (await created.json()) as { id: string }
  const [organization] = await get(tenant, 'customers.organization.get', {
    parameters: { customerId: id },
  })
  expect(organization).toMatchObject({
    id,
    organizationRegistrationNumber: '12.345.678/0001-95',
    domain: 'wingtip.onmicrosoft.com',
  })
})

test('the password of the first administrator is in no audit record', async () => {
  const tenant = createMockTenant()
  const created = await (await create(tenant, {})).json()
  const { items } = await get(tenant, 'auditRecords.list')
  expect(items[0]).toMatchObject({ operationType: 'add_customer', customerId: created.id })
  expect(JSON.stringify(items)).not.toContain(created.userCredentials.password)
})

test('addresses are judged by the rules of their country', async () => {
  const tenant = createMockTenant()
  const judge = async (change = {}) =>
    (await get(tenant, 'validations.address', { body: { ...address, ...change } })).status
  expect(await judge()).toBe('VerifiedShippable')
  expect(await judge({ PostalCode: '98052-8300' })).toBe('VerifiedShippable')
  expect(await judge({ PostalCode: 'V6B' })).toBe('None')
  expect(await judge({ State: 'BC' })).toBe('None')
  expect(await judge({ State: 'BC', Country: 'CA', PostalCode: 'V6B 1A1' })).toBe(
    'VerifiedShippable',
  )
  const rules = (countryCode: string) =>
    send(tenant, 'countryValidationRules.get', { parameters: { countryCode } })
  const us = await (await rules('us')).json()
  expect(us).toMatchObject({ iso2Code: 'US', isStateRequired: true })
  expect('98052').toMatch(new RegExp(us.postalCodeRegex))
  expect((await rules('XX')).status).toBe(404)
})

test('a verified domain is the customer’s, and nobody else’s', async () => {
  const tenant = createMockTenant()
  const [first, second] = tenant.customers
  const add = (customerId = '', name = 'wingtip.example') =>
    send(tenant, 'customers.verifiedDomain.create', {
      parameters: { customerId },
      body: {
        verifiedDomainName: 'wingtip.example',
        domain: {
          name,
          authenticationType: 'Managed',
          capability: 'Email',
          status: 'Verified',
          verificationMethod: 'DnsRecord',
        },
      },
    })
  expect((await add(first?.id, 'other.example')).status).toBe(400)
  expect((await add(first?.id)).status).toBe(201)
  expect((await add(second?.id)).status).toBe(409)
  const parameters = { customerId: first?.id ?? '' }
  expect(await get(tenant, 'customers.customDomains.list', { parameters })).toEqual([
    first?.domain,
    'wingtip.example',
  ])
  const exists = { parameters: { domain: 'WINGTIP.example' } }
  expect((await send(tenant, 'domains.exists', exists)).status).toBe(200)
})

test('a budget is set and taken away', async () => {
  const tenant = createMockTenant()
  const parameters = { customerId: tenant.customers[0]?.id ?? '' }
  const set = (amount: number | null) =>
    send(tenant, 'customers.usageBudget.update', { parameters, body: { amount } })
  const read = async () => (await get(tenant, 'customers.usageBudget.get', { parameters })).amount
  expect(await read()).toBeNull()
  expect((await set(200.5)).status).toBe(200)
  expect(await read()).toBe(200.5)
  expect((await set(-1)).status).toBe(400)
  expect((await set(null)).status).toBe(200)
  expect(await read()).toBeNull()
})

test("an application with the partner's consent gets tokens of the customer's tenant", async () => {
  const tenant = createMockTenant()
  const customerId = tenant.customers[0]?.id ?? ''
  const { clientId, clientSecret } = tenant.apps.confidential
  const redeem = async () => {
    const response = await tenant.fetch(
      `https://login.microsoftonline.com/${customerId}/oauth2/token`,
      {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          refresh_token: tenant.refreshToken('admin-agent/entra'),
          resource: 'https://graph.microsoft.com',
          client_id: clientId,
          client_secret: clientSecret ?? '',
        }),
      },
    )
    return response.status
  }
  expect(await redeem()).toBe(400)
  const body = {
    applicationId: clientId,
    applicationGrants: [
      { enterpriseApplicationId: '00000003-0000-0000-c000-000000000000', scope: 'User.Read' },
    ],
  }
  const consent = { parameters: { customerId }, body }
  expect((await send(tenant, 'customers.applicationConsents.create', consent)).status).toBe(201)
  expect((await send(tenant, 'customers.applicationConsents.create', consent)).status).toBe(409)
  expect(await redeem()).toBe(200)
  const withdraw = () =>
    send(tenant, 'customers.applicationConsents.delete', {
      parameters: { customerId, applicationId: clientId },
    })
  expect((await withdraw()).status).toBe(200)
  expect((await withdraw()).status).toBe(404)
  expect(await redeem()).toBe(400)
})

test('the services to manage are those that the customer pays for', async () => {
  const tenant = createMockTenant()
  const parameters = { customerId: tenant.customers[0]?.id ?? '' }
  const { items } = await get(tenant, 'customers.managedServices.list', { parameters })
  expect(items.map(({ id }) => id)).toContain('Exchange')
  const { id: customerId } = await (await create(tenant, {})).json()
  const none = await get(tenant, 'customers.managedServices.list', { parameters: { customerId } })
  expect(none.items).toEqual([])
})
