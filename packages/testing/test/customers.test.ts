import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const newCustomer = (domain: string) => ({
  CompanyProfile: { Domain: domain, CompanyName: 'Wingtip Toys' },
  BillingProfile: {
    Email: 'ann@wingtip.example',
    Culture: 'en-US',
    Language: 'en',
    CompanyName: 'Wingtip Toys',
    DefaultAddress: {
      Country: 'US',
      City: 'Seattle',
      AddressLine1: 'One Way',
      PostalCode: '98101',
    },
  },
})

test('a created customer is listed, found by its name, and read by its id', async () => {
  const tenant = createMockTenant()
  const created = await get(tenant, 'customers.create', {
    body: newCustomer('wingtip.onmicrosoft.com'),
  })
  expect(created.userCredentials?.userName).toBe('admin')

  const { items } = await get(tenant, 'customers.list')
  expect(items.at(-1)).toMatchObject({
    id: created.id,
    companyProfile: { companyName: 'Wingtip Toys' },
  })

  const filter = JSON.stringify({ Field: 'CompanyName', Value: 'wingt', Operator: 'starts_with' })
  const found = await get(tenant, 'customers.list', { parameters: { filter } })
  expect(found.items.map(({ id }) => id)).toEqual([created.id])

  const read = await get(tenant, 'customers.get', { parameters: { customerId: created.id } })
  expect(read).toMatchObject({ id: created.id, relationshipToPartner: 'reseller' })
  expect(read).not.toHaveProperty('userCredentials')
})

test('a domain belongs to one customer', async () => {
  const tenant = createMockTenant()
  const body = newCustomer(tenant.customers[0]?.domain.toUpperCase() ?? '')
  const response = await send(tenant, 'customers.create', { body })
  expect(response.status).toBe(409)
  expect(await response.json()).toMatchObject({ code: '1003' })
})

test('a customer needs both profiles', async () => {
  const tenant = createMockTenant()
  const { BillingProfile, ...body } = newCustomer('wingtip.onmicrosoft.com')
  const response = await send(tenant, 'customers.create', { body })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    code: '3000',
    description: 'billingProfile is required.',
  })
})

test('pages follow the continuation header to the last', async () => {
  const tenant = createMockTenant({ customers: 23 })
  const seen: string[] = []
  let parameters: { size: number; seekOperation?: string; continuationToken?: string } = {
    size: 10,
  }
  for (let page = 1; page <= 3; page++) {
    const { items, links, totalCount } = await get(tenant, 'customers.list', { parameters })
    expect(totalCount).toBe(23)
    seen.push(...items.map(({ id }) => id))
    const token = links?.next?.headers?.find(({ key }) => key === 'MS-ContinuationToken')?.value
    expect(token === undefined).toBe(page === 3)
    if (token !== undefined)
      parameters = { size: 10, seekOperation: 'Next', continuationToken: token }
  }
  expect(seen).toEqual(tenant.customers.map(({ id }) => id))
})

test('the next page without its token is refused', async () => {
  const tenant = createMockTenant()
  const parameters = { size: 5, seekOperation: 'Next' }
  expect((await send(tenant, 'customers.list', { parameters })).status).toBe(400)
})

test('an unknown customer is not found, and an id that is none is refused', async () => {
  const tenant = createMockTenant()
  const customerId = '5c1bd6ab-0d1e-4bb8-9c0e-1f0a4a5b7a11'
  const unknown = await send(tenant, 'customers.get', { parameters: { customerId } })
  expect(unknown.status).toBe(404)
  expect(await unknown.json()).toMatchObject({ code: '60003' })
  const invalid = await send(tenant, 'customers.get', { parameters: { customerId: '7' } })
  expect(invalid.status).toBe(400)
})

test('a billing profile gets a new etag with each change, and a stale one changes nothing', async () => {
  const tenant = createMockTenant()
  const parameters = { customerId: tenant.customers[0]?.id ?? '' }
  const profile = await get(tenant, 'customers.profiles.billing.get', { parameters })
  const ifMatch = `"${profile.attributes?.etag}"`
  const change = (companyName: string, etag: string) =>
    send(tenant, 'customers.profiles.billing.update', {
      parameters: { ...parameters, ifMatch: etag },
      body: { ...profile, companyName },
    })

  const changed = await (await change('Renamed', ifMatch)).json()
  expect(changed).toMatchObject({ id: profile.id, companyName: 'Renamed' })
  expect(changed.attributes.etag).not.toBe(profile.attributes?.etag)
  expect((await change('Too late', ifMatch)).status).toBe(412)
  expect(
    (await send(tenant, 'customers.profiles.billing.update', { parameters, body: profile })).status,
  ).toBe(400)
  const read = await get(tenant, 'customers.get', { parameters })
  expect(read.billingProfile?.companyName).toBe('Renamed')
})

test('a customer is deleted only when nothing runs any more', async () => {
  const tenant = createMockTenant({ sandbox: true })
  const parameters = { customerId: tenant.customers[0]?.id ?? '' }
  expect((await send(tenant, 'customers.delete', { parameters })).status).toBe(400)

  const { items } = await get(tenant, 'customers.orders.list', { parameters })
  for (const { id: orderId } of items) {
    await get(tenant, 'customers.orders.update', {
      parameters: { ...parameters, orderId },
      body: { status: 'cancelled' },
    })
  }
  expect((await send(tenant, 'customers.delete', { parameters })).status).toBe(204)
  expect((await send(tenant, 'customers.get', { parameters })).status).toBe(404)
  expect((await get(tenant, 'customers.list')).totalCount).toBe(11)
})

test('a customer without a reseller relationship is not listed and buys nothing', async () => {
  const tenant = createMockTenant()
  const { id: customerId } = await get(tenant, 'customers.create', {
    body: newCustomer('wingtip.onmicrosoft.com'),
  })
  const parameters = { customerId }
  const ended = await get(tenant, 'customers.update', {
    parameters,
    body: { relationshipToPartner: 'None' },
  })
  expect(ended.relationshipToPartner).toBe('none')
  expect((await get(tenant, 'customers.list')).items.map(({ id }) => id)).not.toContain(customerId)
  const order = { lineItems: [{ lineItemNumber: 0, offerId: 'any', quantity: 1 }] }
  const response = await send(tenant, 'customers.orders.create', { parameters, body: order })
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ code: '20002' })
})
